using Guesthouse.Domain.Facts;

namespace Guesthouse.Domain.Catalog.Readiness;

/// <summary>The releases that the tags of a history tell of.</summary>
/// <param name="Count">How many tags name a version.</param>
/// <param name="Last">The one that was made last, of several made at once the one whose name comes last; <see langword="null"/>: there is none.</param>
public sealed record ReleaseTags(int Count, TagFact? Last)
{
    /// <summary>Gathers them from the tags of a history, in any order; tags that name no version are left out.</summary>
    /// <param name="tags">The tags; <see langword="null"/>: not known, which stays so.</param>
    public static ReleaseTags? Of(IEnumerable<TagFact>? tags)
    {
        var versions = tags?.Where(tag => tag.NamesAVersion).OrderBy(tag => tag.At).ThenBy(tag => tag.Name, StringComparer.Ordinal).ToList();
        return versions is null ? null : new ReleaseTags(versions.Count, versions.LastOrDefault());
    }
}
