namespace Guesthouse.Domain.Catalog.Search;

/// <summary>The projects found, in order, and how many could be chosen by each value.</summary>
/// <param name="Projects">Their keys, all of them, in order.</param>
/// <param name="Counts">
/// By value how many of the found projects have it. A facet's own choices are left out of account there, so that the count tells what choosing
/// one more would show. Values without projects are missing.
/// </param>
public sealed record FoundProjects(IReadOnlyList<int> Projects, IReadOnlyDictionary<FacetValue, int> Counts);

/// <summary>Chooses among visible projects, counts and orders them, in one pass.</summary>
/// <param name="index">The projects.</param>
/// <param name="visible">Which places may be known of; nothing else is counted.</param>
/// <param name="choice">What was chosen.</param>
public sealed class CatalogSearch(CatalogIndex index, bool[] visible, CatalogChoice choice)
{
    private readonly FacetValue[] values = [.. index.Values];
    private readonly int[] facets = [.. index.Values.Select(value => 1 << (int)value.Facet)];
    private readonly (int[] Starts, int[] Numbers) flat = index.FlatValues;
    private readonly Dictionary<FacetValue, int> further = [];

    /// <summary>The projects that fit.</summary>
    /// <param name="hits">Those that the words allow; <see langword="null"/>: nothing was searched, all do.</param>
    /// <param name="order">Their order.</param>
    public FoundProjects Run(WordHits? hits, ProjectOrder order)
    {
        var counts = new int[values.Length];
        var chosen = Chosen();
        var demanded = choice.Chosen.Keys.Aggregate(0, (mask, facet) => mask | 1 << (int)facet);
        var found = new bool[index.Count];
        var count = hits?.Places.Count ?? index.Count;
        for (var i = 0; i < count; i++)
            if ((hits is null ? i : hits.Places[i]) is var place && visible[place])
                found[place] = Count(place, chosen, demanded, counts);
        var all = new Dictionary<FacetValue, int>(further);
        for (var i = 0; i < counts.Length; i++)
            if (counts[i] > 0)
                all.Add(values[i], counts[i]);
        return new FoundProjects(InOrder(found, hits, order), all);
    }

    /// <summary>Counts a project for the facets that it would be found by; tells whether it is found.</summary>
    private bool Count(int place, bool[] chosen, int demanded, int[] counts)
    {
        var numbers = flat.Numbers.AsSpan(flat.Starts[place]..flat.Starts[place + 1]);
        var met = 0;
        foreach (var number in numbers)
            if (number < chosen.Length && chosen[number])
                met |= facets[number];
        IReadOnlyList<FacetValue> more = choice.Further?.GetValueOrDefault(place) ?? [];
        foreach (var value in more)
            if (choice.Chosen.TryGetValue(value.Facet, out var wanted) && wanted.Contains(value.Key))
                met |= 1 << (int)value.Facet;
        var missed = demanded & ~met;
        // One facet missed: choosing another value of that one would show this project.
        if ((missed & (missed - 1)) != 0)
            return false;
        foreach (var number in numbers)
            if (number < counts.Length && (missed == 0 || missed == facets[number]))
                counts[number]++;
        foreach (var value in more)
            if (missed == 0 || missed == 1 << (int)value.Facet)
                further[value] = further.GetValueOrDefault(value) + 1;
        return missed == 0;
    }

    private bool[] Chosen()
    {
        var chosen = new bool[values.Length];
        foreach (var (facet, keys) in choice.Chosen)
            foreach (var key in keys)
                if (index.NumberOf(new FacetValue(facet, key)) is { } number && number < chosen.Length)
                    chosen[number] = true;
        return chosen;
    }

    private List<int> InOrder(bool[] found, WordHits? hits, ProjectOrder order)
    {
        if (hits is null || order != ProjectOrder.Relevance)
        {
            var projects = new List<int>();
            foreach (var place in index.InOrder(order))
                if (found[place])
                    projects.Add(index[place].Project);
            return projects;
        }
        var ranks = index.Ranks;
        var places = new List<int>(hits.Places.Count);
        var keys = new List<ulong>(hits.Places.Count);
        for (var i = 0; i < hits.Places.Count; i++)
            if (hits.Places[i] is var place && found[place])
            {
                places.Add(place);
                // Positive numbers sort by their bits; the better the smaller, then by rank.
                keys.Add((ulong)~BitConverter.SingleToUInt32Bits(hits.Relevances[i]) << 32 | (uint)ranks[place]);
            }
        var (sorted, ofKeys) = (places.ToArray(), keys.ToArray());
        Array.Sort(ofKeys, sorted);
        return [.. sorted.Select(place => index[place].Project)];
    }
}
