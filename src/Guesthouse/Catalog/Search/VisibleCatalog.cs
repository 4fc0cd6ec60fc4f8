using Guesthouse.Access;
using Guesthouse.Domain.Catalog.Search;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Search;

/// <summary>The catalogue in memory as far as the viewer may know of it. Every search begins here.</summary>
/// <param name="reader">The database, and on whose behalf.</param>
/// <param name="answers">What was read before.</param>
/// <param name="current">The catalogue.</param>
public sealed class VisibleCatalog(Reader reader, VisibleAnswers answers, CurrentCatalog current)
{
    /// <summary>The catalogue, and which of its places may be known of.</summary>
    public async Task<VisiblePlaces> NowAsync(CancellationToken cancellation)
    {
        var index = current.Now();
        return await answers.ToAsync("visible places", index, async () => Places(index, await KeysAsync(cancellation)), cancellation);
    }

    /// <summary>Begins asking for words.</summary>
    internal MatchedWords Words(VisiblePlaces places) => new(current, places);

    private Task<List<int>> KeysAsync(CancellationToken cancellation) =>
        reader.Context.ProjectsFor(reader.Viewer, reader.Today).Select(project => project.Key).ToListAsync(cancellation);

    private static VisiblePlaces Places(CatalogIndex index, List<int> keys)
    {
        var visible = new bool[index.Count];
        var count = 0;
        foreach (var key in keys)
            if (index.PlaceOf(key) is { } place)
            {
                visible[place] = true;
                count++;
            }
        return new VisiblePlaces(index, visible, count);
    }
}

/// <summary>A catalogue, and which of its places a viewer may know of.</summary>
/// <param name="Index">The catalogue.</param>
/// <param name="Visible">By place; not to be changed.</param>
/// <param name="Count">How many there are.</param>
public sealed record VisiblePlaces(CatalogIndex Index, bool[] Visible, int Count);
