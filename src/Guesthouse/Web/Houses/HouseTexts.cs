namespace Guesthouse.Web.Houses;

/// <summary>The texts of the pages about projects. One <c>.resx</c> a language beside this file.</summary>
public sealed class HouseTexts;
