namespace Guesthouse.Web.Badges;

/// <summary>The texts of badges. One <c>.resx</c> a language beside this file.</summary>
public sealed class BadgeTexts;
