namespace Guesthouse.Domain.Catalog.Search;

/// <summary>
/// All projects as far as finding, counting and ordering need them, each in a place of its own. It does not change: <see cref="With"/> makes
/// the next one, in which every project keeps its place.
/// </summary>
/// <remarks>It holds projects that a viewer may not know of: whoever asks says which places are visible, and nothing else is counted.</remarks>
public sealed class CatalogIndex
{
    private readonly FacetTable table;
    private readonly CatalogEntry[] entries;
    private readonly int[][] values;
    private readonly Lazy<(int[] Starts, int[] Numbers)> flat;
    private readonly Lazy<(int[] Starts, int[] Places)> holders;
    private readonly Dictionary<int, int> places;
    private readonly Lazy<int[]>[] orders;
    private readonly Lazy<int[]> ranks;
    private readonly Lazy<bool[]> everywhere;

    private CatalogIndex(FacetTable table, CatalogEntry[] entries, int[][] values, Dictionary<int, int> places, Func<ProjectOrder, int[]> order)
    {
        (this.table, this.entries, this.values, this.places) = (table, entries, values, places);
        Values = table.All();
        FacetBits = [.. Values.Select(value => 1 << (int)value.Facet)];
        flat = new Lazy<(int[], int[])>(() => Flat(values));
        holders = new Lazy<(int[], int[])>(() => Holders(Values.Count, FlatValues));
        orders = [.. Enum.GetValues<ProjectOrder>().Select(one => new Lazy<int[]>(() => order(one)))];
        everywhere = new Lazy<bool[]>(() => AllBut([]));
        ranks = new Lazy<int[]>(() => Inverse(InOrder(ProjectOrder.Relevance)));
    }

    /// <summary>No projects.</summary>
    public static CatalogIndex Empty => new(new FacetTable(), [], [], [], _ => []);

    /// <summary>How many places there are.</summary>
    public int Count => entries.Length;

    /// <summary>Every value that a project has or had, by number.</summary>
    public IReadOnlyList<FacetValue> Values { get; }

    /// <summary>This index with some projects added or changed.</summary>
    public CatalogIndex With(IReadOnlyCollection<CatalogEntry> changed)
    {
        if (changed.Count == 0)
            return this;
        var placesThen = places;
        var fresh = changed.Where(entry => !places.ContainsKey(entry.Project)).ToList();
        if (fresh.Count > 0)
        {
            placesThen = new Dictionary<int, int>(places);
            foreach (var entry in fresh)
                placesThen.TryAdd(entry.Project, placesThen.Count);
        }
        var (entriesThen, valuesThen) = (new CatalogEntry[placesThen.Count], new int[placesThen.Count][]);
        entries.CopyTo(entriesThen, 0);
        values.CopyTo(valuesThen, 0);
        foreach (var entry in changed)
            (entriesThen[placesThen[entry.Project]], valuesThen[placesThen[entry.Project]]) = (entry with { Values = [] }, table.NumbersOf(entry.Values));
        var moved = changed.Select(entry => placesThen[entry.Project]).ToHashSet();
        // Not this index itself, or each would hold the one before for ever.
        var ordersThen = orders.Select(order => order.IsValueCreated ? order.Value : null).ToArray();
        return new CatalogIndex(table, entriesThen, valuesThen, placesThen, order => EntryOrder.Of(order, entriesThen, ordersThen[(int)order], moved));
    }

    /// <summary>The place of a project; <see langword="null"/>: it is not in the index.</summary>
    public int? PlaceOf(int project) => places.TryGetValue(project, out var place) ? place : null;

    /// <summary>The project in a place, without its values.</summary>
    public CatalogEntry this[int place] => entries[place];

    /// <summary>Every place, for whoever chooses what is visible later.</summary>
    public bool[] Everywhere => everywhere.Value;

    /// <summary>Which places are visible: all but those of some projects.</summary>
    public bool[] AllBut(IEnumerable<int> hidden)
    {
        var visible = new bool[Count];
        Array.Fill(visible, true);
        foreach (var project in hidden)
            if (PlaceOf(project) is { } place)
                visible[place] = false;
        return visible;
    }

    /// <summary>The values of all projects one behind another, which is quicker to walk along: those in a place begin at its start and end at the next.</summary>
    internal (int[] Starts, int[] Numbers) FlatValues => flat.Value;

    /// <summary>By the number of a value the bit of its facet.</summary>
    internal int[] FacetBits { get; }

    /// <summary>The places of the projects with a value, in order; none: no project has it.</summary>
    internal ReadOnlySpan<int> PlacesWith(FacetValue value)
    {
        // A later index may have given the value its number.
        if (table.NumberOf(value) is not { } number || number >= Values.Count)
            return [];
        var (starts, places) = holders.Value;
        return places.AsSpan(starts[number]..starts[number + 1]);
    }

    /// <summary>The places in an order.</summary>
    internal int[] InOrder(ProjectOrder order) => orders[(int)order].Value;

    /// <summary>By place: how early it stands among equally relevant ones.</summary>
    internal int[] Ranks => ranks.Value;

    private static (int[] Starts, int[] Numbers) Flat(int[][] values)
    {
        var starts = new int[values.Length + 1];
        for (var place = 0; place < values.Length; place++)
            starts[place + 1] = starts[place] + values[place].Length;
        var numbers = new int[starts[^1]];
        for (var place = 0; place < values.Length; place++)
            values[place].CopyTo(numbers, starts[place]);
        return (starts, numbers);
    }

    /// <summary>By value the places that have it, one value behind another.</summary>
    private static (int[] Starts, int[] Places) Holders(int count, (int[] Starts, int[] Numbers) flat)
    {
        var starts = new int[count + 1];
        foreach (var number in flat.Numbers)
            starts[number + 1]++;
        for (var number = 0; number < count; number++)
            starts[number + 1] += starts[number];
        var (next, places) = (starts[..count], new int[flat.Numbers.Length]);
        for (var place = 0; place + 1 < flat.Starts.Length; place++)
            foreach (var number in flat.Numbers.AsSpan(flat.Starts[place]..flat.Starts[place + 1]))
                places[next[number]++] = place;
        return (starts, places);
    }

    private static int[] Inverse(int[] order)
    {
        var inverse = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
            inverse[order[i]] = i;
        return inverse;
    }
}
