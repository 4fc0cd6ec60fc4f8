namespace Guesthouse.Measures;

/// <summary>The texts of the pages about measures. One <c>.resx</c> a language beside this file.</summary>
public sealed class MeasuresTexts;
