namespace Guesthouse.Web.Houses;

/// <summary>The texts of the page that tells who uses a project. One <c>.resx</c> a language beside this file.</summary>
public sealed class UsedByTexts;
