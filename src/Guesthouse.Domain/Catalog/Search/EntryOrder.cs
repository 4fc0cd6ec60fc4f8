namespace Guesthouse.Domain.Catalog.Search;

/// <summary>Puts projects in order. Every order is total, so that two databases, two pages and two days agree.</summary>
internal static class EntryOrder
{
    /// <summary>Where so many entries changed, sorting all of them is as quick.</summary>
    private const int PartThatMoves = 20;

    /// <summary>The places of the entries in an order.</summary>
    /// <param name="order">The order.</param>
    /// <param name="entries">The entries by place.</param>
    /// <param name="before">Their order before some changed; <see langword="null"/>: nobody asked for it.</param>
    /// <param name="moved">The places that changed or are new.</param>
    public static int[] Of(ProjectOrder order, CatalogEntry[] entries, int[]? before, IReadOnlySet<int> moved)
    {
        var compare = Comparison(order, entries);
        if (before is null || moved.Count > entries.Length / PartThatMoves)
        {
            var places = Enumerable.Range(0, entries.Length).ToArray();
            Array.Sort(places, compare);
            return places;
        }
        var rest = before.Where(place => !moved.Contains(place)).ToList();
        foreach (var place in moved)
            rest.Insert(~rest.BinarySearch(place, Comparer<int>.Create(compare)), place);
        return [.. rest];
    }

    private static Comparison<int> Comparison(ProjectOrder order, CatalogEntry[] entries)
    {
        Comparison<CatalogEntry> first = order switch
        {
            ProjectOrder.Name => (_, _) => 0,
            ProjectOrder.Change => (left, right) => Nullable.Compare(right.LastChange, left.LastChange),
            ProjectOrder.Readiness => (left, right) => right.Ready != left.Ready ? right.Ready.CompareTo(left.Ready) : Nullable.Compare(right.Activity, left.Activity),
            _ => (left, right) => Nullable.Compare(right.Activity, left.Activity),
        };
        return (left, right) => first(entries[left], entries[right]) is var decided and not 0 ? decided : ByName(entries[left], entries[right]);
    }

    private static int ByName(CatalogEntry left, CatalogEntry right) =>
        string.CompareOrdinal(left.Name, right.Name) is var decided and not 0 ? decided : left.Project.CompareTo(right.Project);
}
