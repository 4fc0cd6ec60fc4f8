using System.Globalization;
using System.Text;
using System.Text.Json;
using Guesthouse.Domain.Catalog.Packages;

namespace Guesthouse.Domain.Catalog.Exchange;

/// <summary>The catalogue file of the SAP portal for InnerSource, <c>repos.json</c>: a list of repositories.</summary>
/// <remarks>Source: the portal's documentation, docs/CRAWLING.md; the fields are those of the answers of GitHub's search.</remarks>
/// <param name="Entries">The entries that can be taken, in the order of the file; no two are of one repository.</param>
/// <param name="Problems">What is wrong with the others, and values that are left out; each with its line.</param>
public sealed record PortalFile(IReadOnlyList<PortalEntry> Entries, IReadOnlyList<Problem> Problems)
{
    /// <summary>An honest entry has three levels.</summary>
    private const int MaxDepth = 32;

    /// <summary>Whether an entry could not be taken, so that it is not known which entries the file has.</summary>
    public bool LacksEntries { get; private init; }

    /// <summary>Reads a file.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="path">Its path, for problems.</param>
    /// <returns>The file; or where it stops being JSON, with line and column, or that it is no list.</returns>
    public static Result<PortalFile> Read(string text, string path)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        try
        {
            return Read(bytes, path);
        }
        catch (JsonException e)
        {
            var (line, column) = PlaceOf(e, bytes);
            return new Problem(
                ProblemKind.Invalid,
                "json.syntax",
                string.Create(CultureInfo.InvariantCulture, $"This is not JSON from column {column} on, or nested deeper than {MaxDepth} levels."),
                new SourceLine(path, line));
        }
    }

    private static Result<PortalFile> Read(byte[] bytes, string path)
    {
        var lines = new LineStarts(bytes);
        var json = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = MaxDepth });
        json.Read();
        if (json.TokenType != JsonTokenType.StartArray)
            return new Problem(ProblemKind.Invalid, "portal.no-list", "The file must be a list of repositories: [ { \"full_name\": … } ].", new SourceLine(path, lines.LineOf(json.TokenStartIndex)));
        var read = new List<PortalReading>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            var line = lines.LineOf(json.TokenStartIndex);
            using var entry = JsonDocument.ParseValue(ref json);
            read.Add(PortalReading.Of(entry.RootElement, new SourceLine(path, line)));
        }
        // Reading on finds what stands behind the list.
        json.Read();
        return Of(read);
    }

    private static PortalFile Of(List<PortalReading> read)
    {
        var entries = new Dictionary<string, PortalEntry>(StringComparer.OrdinalIgnoreCase);
        var problems = new List<Problem>();
        foreach (var reading in read)
        {
            problems.AddRange(reading.Problems);
            if (reading.Entry is { } entry && !entries.TryAdd(entry.Id, entry))
                problems.Add(new Problem(ProblemKind.Invalid, "portal.twice", $"The repository '{entry.Id}' stands on line {entries[entry.Id].Source.Line} already; the first entry counts.", entry.Source));
        }
        return new PortalFile([.. entries.Values], problems) { LacksEntries = read.Exists(reading => reading.Entry is null) };
    }

    private static (int Line, int Column) PlaceOf(JsonException e, byte[] bytes)
    {
        var line = (int)(e.LineNumber ?? 0);
        var start = 0;
        for (var skipped = 0; skipped < line; skipped++)
            start = Array.IndexOf(bytes, (byte)'\n', start) + 1;
        var length = Math.Clamp((int)(e.BytePositionInLine ?? 0), 0, bytes.Length - start);
        return (line + 1, Encoding.UTF8.GetCharCount(bytes, start, length) + 1);
    }
}
