namespace Guesthouse.Web.Decisions;

/// <summary>The texts of the pages about RFCs and decisions. One <c>.resx</c> a language beside this file.</summary>
public sealed class DecisionTexts;
