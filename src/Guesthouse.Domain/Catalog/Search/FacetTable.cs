namespace Guesthouse.Domain.Catalog.Search;

/// <summary>Gives every value of a facet a number, so that a project's values are a few numbers. It only grows; safe for several threads.</summary>
internal sealed class FacetTable
{
    private readonly Lock changing = new();
    private readonly Dictionary<(Facet Facet, string Key), int> numbers = new(new IgnoringCase());
    private readonly List<FacetValue> values = [];

    /// <summary>How many values there are.</summary>
    public int Count
    {
        get
        {
            lock (changing)
                return values.Count;
        }
    }

    /// <summary>The number of a value; <see langword="null"/>: no project ever had it.</summary>
    public int? NumberOf(FacetValue value)
    {
        lock (changing)
            return numbers.TryGetValue((value.Facet, value.Key), out var number) ? number : null;
    }

    /// <summary>The numbers of values, new ones for those that are new.</summary>
    public int[] NumbersOf(IReadOnlyList<FacetValue> some)
    {
        lock (changing)
            return [.. some.Select(NumberLocked).Distinct()];
    }

    /// <summary>The values in order of their numbers, as they are now.</summary>
    public FacetValue[] All()
    {
        lock (changing)
            return [.. values];
    }

    private int NumberLocked(FacetValue value)
    {
        if (!numbers.TryGetValue((value.Facet, value.Key), out var number))
        {
            number = values.Count;
            numbers.Add((value.Facet, value.Key), number);
            values.Add(value);
        }
        return number;
    }

    private sealed class IgnoringCase : IEqualityComparer<(Facet Facet, string Key)>
    {
        public bool Equals((Facet Facet, string Key) x, (Facet Facet, string Key) y) => x.Facet == y.Facet && StringComparer.OrdinalIgnoreCase.Equals(x.Key, y.Key);

        public int GetHashCode((Facet Facet, string Key) value) => HashCode.Combine(value.Facet, StringComparer.OrdinalIgnoreCase.GetHashCode(value.Key));
    }
}
