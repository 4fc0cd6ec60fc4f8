namespace Guesthouse.Domain.Catalog.Search;

/// <summary>Puts found projects in order.</summary>
internal static class FoundOrder
{
    /// <summary>The keys of the projects found, in order.</summary>
    /// <param name="index">The projects.</param>
    /// <param name="found">By place whether it was found.</param>
    /// <param name="hits">How well words fit; <see langword="null"/>: nothing was searched.</param>
    /// <param name="order">The order.</param>
    public static IReadOnlyList<int> Of(CatalogIndex index, bool[] found, WordHits? hits, ProjectOrder order) =>
        hits is not null && order == ProjectOrder.Relevance ? ByRelevance(index, found, hits) : [.. index.InOrder(order).Where(place => found[place]).Select(place => index[place].Project)];

    private static int[] ByRelevance(CatalogIndex index, bool[] found, WordHits hits)
    {
        var ranks = index.Ranks;
        var (places, keys) = (new List<int>(hits.Places.Count), new List<ulong>(hits.Places.Count));
        for (var i = 0; i < hits.Places.Count; i++)
            if (hits.Places[i] is var place && found[place])
            {
                places.Add(index[place].Project);
                // Positive numbers sort by their bits; the better the smaller, then by rank.
                keys.Add((ulong)~BitConverter.SingleToUInt32Bits(hits.Relevances[i]) << 32 | (uint)ranks[place]);
            }
        var (sorted, ofKeys) = (places.ToArray(), keys.ToArray());
        Array.Sort(ofKeys, sorted);
        return sorted;
    }
}
