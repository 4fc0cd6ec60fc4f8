namespace Guesthouse.Domain.Catalog.Search;

/// <summary>In which order projects stand.</summary>
public enum ProjectOrder
{
    /// <summary>What fits the words best; without words as <see cref="Activity"/>.</summary>
    Relevance,

    /// <summary>The highest activity score first, unknown ones last; then by name.</summary>
    Activity,

    /// <summary>The readiest first; then by activity.</summary>
    Readiness,

    /// <summary>The latest change first, unknown ones last; then by name.</summary>
    Change,

    /// <summary>The most other projects that use it first, as far as they may be known of; then by activity.</summary>
    Users,

    /// <summary>By folded name; then in order of their making.</summary>
    Name,
}
