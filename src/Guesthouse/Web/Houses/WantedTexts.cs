namespace Guesthouse.Web.Houses;

/// <summary>The texts of what a house wants help with. One <c>.resx</c> a language beside this file.</summary>
public sealed class WantedTexts;
