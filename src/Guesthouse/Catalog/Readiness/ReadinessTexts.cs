namespace Guesthouse.Catalog.Readiness;

/// <summary>The texts of readiness. One <c>.resx</c> a language beside this file.</summary>
public sealed class ReadinessTexts;
