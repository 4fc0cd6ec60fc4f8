namespace Guesthouse.Web.Houses;

/// <summary>The texts of house fronts and of the door. One <c>.resx</c> a language beside this file.</summary>
public sealed class HouseFrontTexts;
