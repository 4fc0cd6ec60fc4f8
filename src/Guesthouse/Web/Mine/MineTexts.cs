namespace Guesthouse.Web.Mine;

/// <summary>The texts of somebody's own pages. One <c>.resx</c> a language beside this file.</summary>
public sealed class MineTexts;
