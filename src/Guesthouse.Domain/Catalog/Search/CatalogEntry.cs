namespace Guesthouse.Domain.Catalog.Search;

/// <summary>A project as far as finding, counting and ordering need it; small, for all of them are held in memory.</summary>
/// <param name="Project">The project's key.</param>
/// <param name="Name">What it is ordered by: the folded name.</param>
/// <param name="TitleWords">How many words its title has, 1 to 255.</param>
/// <param name="Activity">The activity score; <see langword="null"/>: not known.</param>
/// <param name="Ready">How ready it is, to be ordered by: larger is readier; 0: not at all, or not known.</param>
/// <param name="LastChange">The instant of the last change, milliseconds since 1970; <see langword="null"/>: none known.</param>
/// <param name="Values">What it can be chosen by, each value once; a host team without the teams above it.</param>
public sealed record CatalogEntry(int Project, string Name, byte TitleWords, int? Activity, int Ready, long? LastChange, IReadOnlyList<FacetValue> Values);
