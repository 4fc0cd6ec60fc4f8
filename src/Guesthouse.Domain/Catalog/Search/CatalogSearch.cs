namespace Guesthouse.Domain.Catalog.Search;

/// <summary>The projects found, in order, and how many could be chosen by each value.</summary>
/// <param name="Projects">Their keys, all of them, in order.</param>
/// <param name="Counts">
/// By value how many of the found projects have it. A facet's own choices are left out of account there, so that the count tells what choosing
/// one more would show. Values without projects are missing.
/// </param>
public sealed record FoundProjects(IReadOnlyList<int> Projects, IReadOnlyDictionary<FacetValue, int> Counts);

/// <summary>Chooses among visible projects, counts and orders them.</summary>
/// <param name="index">The projects.</param>
/// <param name="visible">Which places may be known of; nothing else is counted.</param>
/// <param name="choice">What was chosen.</param>
public sealed class CatalogSearch(CatalogIndex index, bool[] visible, CatalogChoice choice)
{
    private readonly (int[] Starts, int[] Numbers) flat = index.FlatValues;
    private readonly int[] bits = index.FacetBits;
    private readonly int[] counts = new int[index.FacetBits.Length];
    private readonly Dictionary<FacetValue, int> further = [];

    /// <summary>The projects that fit.</summary>
    /// <param name="hits">Those that the words allow; <see langword="null"/>: nothing was searched, all do.</param>
    /// <param name="order">Their order.</param>
    public FoundProjects Run(WordHits? hits, ProjectOrder order)
    {
        var missed = Missed();
        var found = new bool[index.Count];
        var count = hits?.Places.Count ?? index.Count;
        for (var i = 0; i < count; i++)
            if ((hits is null ? i : hits.Places[i]) is var place && visible[place])
                found[place] = Count(place, missed[place]);
        var all = new Dictionary<FacetValue, int>(further);
        for (var number = 0; number < counts.Length; number++)
            if (counts[number] > 0)
                all.Add(index.Values[number], counts[number]);
        return new FoundProjects(FoundOrder.Of(index, found, hits, order, choice.Users), all);
    }

    /// <summary>By place which facets were chosen by that it does not meet, as bits.</summary>
    private int[] Missed()
    {
        var missed = new int[index.Count];
        Array.Fill(missed, choice.Chosen.Keys.Aggregate(0, (mask, facet) => mask | Bit(facet)));
        foreach (var (facet, keys) in choice.Chosen)
        {
            foreach (var key in keys)
                foreach (var place in index.PlacesWith(new FacetValue(facet, key)))
                    missed[place] &= ~Bit(facet);
            foreach (var (place, values) in choice.Further ?? new Dictionary<int, IReadOnlyList<FacetValue>>())
                if (values.Any(value => value.Facet == facet && keys.Contains(value.Key)))
                    missed[place] &= ~Bit(facet);
        }
        return missed;
    }

    /// <summary>Counts a project for the facets that it would be found by; tells whether it is found.</summary>
    private bool Count(int place, int missed)
    {
        // One facet missed: choosing another value of that one would show this project.
        if ((missed & (missed - 1)) != 0)
            return false;
        foreach (var number in flat.Numbers.AsSpan(flat.Starts[place]..flat.Starts[place + 1]))
            if (missed == 0 || missed == bits[number])
                counts[number]++;
        if (choice.Further is not null && choice.Further.TryGetValue(place, out var more))
            foreach (var value in more)
                if (missed == 0 || missed == Bit(value.Facet))
                    further[value] = further.GetValueOrDefault(value) + 1;
        return missed == 0;
    }

    private static int Bit(Facet facet) => 1 << (int)facet;
}
