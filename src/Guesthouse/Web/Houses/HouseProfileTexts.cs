namespace Guesthouse.Web.Houses;

/// <summary>The texts about what projects say of themselves. One <c>.resx</c> a language beside this file.</summary>
public sealed class HouseProfileTexts;
