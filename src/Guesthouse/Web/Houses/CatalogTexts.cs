namespace Guesthouse.Web.Houses;

/// <summary>The texts of the catalogue: searching, choosing, before you build. One <c>.resx</c> a language beside this file.</summary>
public sealed class CatalogTexts;
