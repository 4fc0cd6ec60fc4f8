namespace Guesthouse.Web.Texts;

/// <summary>The texts of the web base: frame, errors, components, pictures. One <c>.resx</c> a language beside this file.</summary>
public sealed class WebTexts;
