namespace Guesthouse.Domain.Catalog.Search;

/// <summary>Puts projects in order. Every order is total, so that two databases, two pages and two days agree.</summary>
internal static class EntryOrder
{
    /// <summary>The places of the entries in an order.</summary>
    public static int[] Of(ProjectOrder order, CatalogEntry[] entries)
    {
        var places = Enumerable.Range(0, entries.Length).ToArray();
        Comparison<CatalogEntry> first = order switch
        {
            ProjectOrder.Name => (_, _) => 0,
            ProjectOrder.Change => (left, right) => Nullable.Compare(right.LastChange, left.LastChange),
            ProjectOrder.Readiness => (left, right) => right.Ready != left.Ready ? right.Ready.CompareTo(left.Ready) : Nullable.Compare(right.Activity, left.Activity),
            _ => (left, right) => Nullable.Compare(right.Activity, left.Activity),
        };
        Array.Sort(places, (left, right) => first(entries[left], entries[right]) is var decided and not 0 ? decided : ByName(entries[left], entries[right]));
        return places;
    }

    private static int ByName(CatalogEntry left, CatalogEntry right) =>
        string.CompareOrdinal(left.Name, right.Name) is var decided and not 0 ? decided : left.Project.CompareTo(right.Project);
}
