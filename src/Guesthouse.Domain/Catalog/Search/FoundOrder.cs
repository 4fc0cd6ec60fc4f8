namespace Guesthouse.Domain.Catalog.Search;

/// <summary>Puts found projects in order.</summary>
internal static class FoundOrder
{
    /// <summary>The keys of the projects found, in order.</summary>
    /// <param name="index">The projects.</param>
    /// <param name="found">By place whether it was found.</param>
    /// <param name="hits">How well words fit; <see langword="null"/>: nothing was searched.</param>
    /// <param name="order">The order.</param>
    /// <param name="users">By the project's key how many use it.</param>
    public static IReadOnlyList<int> Of(CatalogIndex index, bool[] found, WordHits? hits, ProjectOrder order, IReadOnlyDictionary<int, int> users)
    {
        if (hits is not null && order == ProjectOrder.Relevance)
            return ByRelevance(index, found, hits);
        var projects = index.InOrder(order).Where(place => found[place]).Select(place => index[place].Project);
        return order == ProjectOrder.Users ? [.. projects.OrderByDescending(project => users.GetValueOrDefault(project))] : [.. projects];
    }

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
