namespace Guesthouse.Domain.Catalog.Search;

/// <summary>Cuts text into the words that are searched.</summary>
/// <remarks>
/// A word is a run of letters and digits with their marks. Words that a hyphen, an underscore or a dot joins count apart and as one
/// (<c>node.js</c>: node, js, nodejs), at most four of them. Names are also cut where a capital begins (<c>OrderQueue</c>: orderqueue, order,
/// queue); prose is not, for <c>GitHub</c> is no hub. <c>c#</c>, <c>f#</c>, <c>c++</c> and <c>.net</c> keep what makes them: csharp, fsharp,
/// cplusplus, dotnet. An apostrophe cuts, and a single letter beside it is dropped (<c>l'équipe</c>, <c>team's</c>). Runs without blanks
/// become <see cref="CharacterPairs"/>. Words of more than 40 letters are left out: nobody types them.
/// </remarks>
public static class SplitWords
{
    /// <summary>The longest word that is searched.</summary>
    public const int LongestWord = 40;

    /// <summary>The words of a text of sentences, folded, each once, in order.</summary>
    public static IReadOnlyList<string> OfProse(string text) => Split(text, (words, chunk) => words.AddRange(chunk.Words(cutsCapitals: false)));

    /// <summary>The words of a name (a title, a topic, a package), folded, each once, in order.</summary>
    public static IReadOnlyList<string> OfName(string text) => Split(text, (words, chunk) => words.AddRange(chunk.Words(cutsCapitals: true)));

    /// <summary>
    /// The words that a query asks for, all of them: what a hyphen joins is asked for apart, what a dot joins as one, so that <c>node.js</c>
    /// asks for that and not for every node.
    /// </summary>
    public static IReadOnlyList<string> OfQuery(string text) => Split(text, (words, chunk) => words.AddRange(chunk.Asked()));

    private static List<string> Split(string text, Action<List<string>, WordChunk> add)
    {
        var words = new List<string>();
        foreach (var chunk in WordChunk.In(text))
            add(words, chunk);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. words.Where(word => word.Length is > 0 and <= LongestWord && seen.Add(word))];
    }
}
