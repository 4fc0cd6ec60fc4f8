namespace Guesthouse.Domain.Catalog.Search;

/// <summary>Where in a project a word stands, which says how much it weighs.</summary>
public enum SearchField
{
    /// <summary>Its title, name and slug.</summary>
    Title,

    /// <summary>Its topics, the packages it publishes, and its repositories' names.</summary>
    Keywords,

    /// <summary>Its motivation and description.</summary>
    Purpose,

    /// <summary>The contributions it wants, the skills they take, and its programming languages.</summary>
    Wanted,

    /// <summary>Its product owners and trusted committers.</summary>
    People,

    /// <summary>Its README.</summary>
    Readme,
}

/// <summary>The fields' weights, and how the fields are told apart in the index.</summary>
public static class SearchFields
{
    /// <summary>Every field, heaviest first.</summary>
    public static IReadOnlyList<SearchField> All { get; } = Enum.GetValues<SearchField>();

    /// <summary>How much a rare word weighs in a field.</summary>
    public static float Weight(SearchField field) => field switch
    {
        SearchField.Title => 12,
        SearchField.Keywords => 6,
        SearchField.Purpose => 4,
        SearchField.Wanted => 2,
        SearchField.People => 2,
        _ => 1,
    };

    /// <summary>
    /// A word of a field as the index holds it: the field's letter before it. One index of such tokens answers, on every database alike, in
    /// which field of which project a word stands.
    /// </summary>
    public static string Token(SearchField field, string word) => "tkdwpr"[(int)field] + word;

    /// <summary>The bit of a field in a mask of fields.</summary>
    public static byte Bit(SearchField field) => (byte)(1 << (int)field);
}
