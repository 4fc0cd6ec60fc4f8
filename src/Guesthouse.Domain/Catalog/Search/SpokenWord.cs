namespace Guesthouse.Domain.Catalog.Search;

/// <summary>Words as people write them of which the index holds another spelling, so that signs can be searched: <c>csharp</c> is C#.</summary>
public static class SpokenWord
{
    private static readonly Dictionary<string, string> written = new(StringComparer.Ordinal)
    {
        ["csharp"] = "C#",
        ["fsharp"] = "F#",
        ["cplusplus"] = "C++",
        ["dotnet"] = ".NET",
        ["nodejs"] = "Node.js",
        ["javascript"] = "JavaScript",
        ["typescript"] = "TypeScript",
    };

    /// <summary>The word as it is shown.</summary>
    public static string Of(string word) => written.GetValueOrDefault(word, word);
}
