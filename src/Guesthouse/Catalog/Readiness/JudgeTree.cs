using System.Text;
using System.Text.Json;
using Guesthouse.Catalog.Documents;
using Guesthouse.Domain.Catalog.Documents;
using Guesthouse.Domain.Catalog.Readiness;
using Guesthouse.Domain.Facts;

namespace Guesthouse.Catalog.Readiness;

/// <summary>Judges the files of a tree.</summary>
public static class JudgeTree
{
    /// <summary>The answers of the checks that files can answer, by their ids.</summary>
    /// <param name="tree">The files.</param>
    /// <param name="tags">The tags of its history; <see langword="null"/>: not known.</param>
    /// <param name="prefix">The folder that is meant; empty: the whole repository.</param>
    public static IReadOnlyDictionary<string, CheckAnswer> Run(IFileTree tree, IReadOnlyList<TagFact>? tags, string prefix = "")
    {
        var documents = new RepositoryDocuments(tree, DocumentReader.Read, prefix);
        return DocumentJudge.Judge(documents, new TreeFacts(NamedCommitters.In(documents), ReleaseTags.Of(tags), Wanted(documents)));
    }

    /// <summary>The line of <c>innersource.json</c> that says which contributions are wanted. What is wrong with the file is told where it is read for the profile.</summary>
    private static Evidence? Wanted(RepositoryDocuments documents)
    {
        var path = documents.Prefix.Length > 0 ? $"{documents.Prefix}/innersource.json" : "innersource.json";
        if (documents.Content(path) is not { } content)
            return null;
        try
        {
            using var json = JsonDocument.Parse(content);
            if (json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("contributions", out var wanted) || wanted.ValueKind != JsonValueKind.Array || wanted.GetArrayLength() == 0)
                return null;
        }
        catch (JsonException)
        {
            return null;
        }
        var lines = Encoding.UTF8.GetString(content).Split('\n');
        var line = Array.FindIndex(lines, text => text.Contains("\"contributions\"", StringComparison.Ordinal));
        return line < 0 ? null : Evidence.At(path, line + 1, lines[line]);
    }
}
