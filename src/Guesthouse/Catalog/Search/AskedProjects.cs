using System.Globalization;
using Guesthouse.Domain;
using Guesthouse.Domain.Catalog.Search;

namespace Guesthouse.Catalog.Search;

/// <summary>What somebody asks of the catalogue: everything that stands in the address of the page.</summary>
/// <param name="Words">The words.</param>
/// <param name="Chosen">By facet what was chosen, as it was written, each once; facets without choices are missing.</param>
/// <param name="Order">The order.</param>
/// <param name="Page">The page of hits, from 1.</param>
public sealed record AskedProjects(SearchWords Words, IReadOnlyDictionary<Facet, IReadOnlyList<string>> Chosen, ProjectOrder Order, int Page)
{
    private const int ChoicesAtMost = 50;

    private const int LongestChoice = 100;

    /// <summary>The key of the words in addresses.</summary>
    public const string WordsKey = "q";

    /// <summary>The key of the order in addresses.</summary>
    public const string OrderKey = "sort";

    /// <summary>All projects.</summary>
    public static AskedProjects All { get; } = new(SearchWords.None, new Dictionary<Facet, IReadOnlyList<string>>(), ProjectOrder.Relevance, 1);

    /// <summary>The name of a facet in addresses: <c>language</c>.</summary>
    public static string KeyOf(Facet facet) => facet.ToString().ToLowerInvariant();

    /// <summary>The facet of a name; <see langword="null"/>: there is none.</summary>
    public static Facet? FacetOf(string key) => Enum.GetValues<Facet>().Cast<Facet?>().FirstOrDefault(facet => string.Equals(KeyOf(facet!.Value), key, StringComparison.OrdinalIgnoreCase));

    /// <summary>The order of a name; <see cref="ProjectOrder.Relevance"/> for any other.</summary>
    public static ProjectOrder OrderOf(string? key) => Enum.GetValues<ProjectOrder>().FirstOrDefault(order => string.Equals(order.ToString(), key, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Reads the query of an address. What it cannot mean is not refused, for people write addresses by hand: an unknown order is the usual one,
    /// a page that is no number the first, a value that no project has is a choice that nothing fits, and the page says so.
    /// </summary>
    /// <param name="query">Keys and values; a key may stand several times.</param>
    public static AskedProjects Of(IEnumerable<KeyValuePair<string, string>> query)
    {
        var pairs = query.ToLookup(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        var chosen = Enum.GetValues<Facet>()
            .Select(facet => (Facet: facet, Values: (IReadOnlyList<string>)[.. pairs[KeyOf(facet)].Select(Choice).Where(value => value.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Take(ChoicesAtMost)]))
            .Where(choice => choice.Values.Count > 0)
            .ToDictionary(choice => choice.Facet, choice => choice.Values);
        var page = int.TryParse(pairs["page"].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : 1;
        return new AskedProjects(SearchWords.Of(pairs[WordsKey].FirstOrDefault()), chosen, OrderOf(pairs[OrderKey].FirstOrDefault()), page);
    }

    private static string Choice(string written) => PlainText.Beginning(written, LongestChoice);
}
