using System.Data.Common;
using System.Globalization;
using Guesthouse.Domain.Catalog.Search;

namespace Guesthouse.Storage.Search;

/// <summary>Reads what is searched of projects.</summary>
internal static class SearchReader
{
    private const int WordsAtMost = 1000;

    private const string LastCharacter = "\U0010FFFF";

    /// <summary>The entries that were written after a sequence, in order of their projects, and the highest sequence among them; that sequence when there are none.</summary>
    public static (IReadOnlyList<CatalogEntry> Entries, long Sequence) EntriesAfter(DbConnection connection, long sequence)
    {
        var highest = sequence;
        // Asked at each search. In order of projects SQLite would walk along all of them rather than take the index of sequences.
        var entries = connection.Query(
            "SELECT project, name, title_words, activity, ready, last_change, facets, sequence FROM search_entries WHERE sequence > @sequence",
            row =>
            {
                highest = Math.Max(highest, row.GetInt64(7));
                return new CatalogEntry(
                    row.GetInt32(0), row.GetString(1), (byte)row.GetInt32(2), row.IsDBNull(3) ? null : row.GetInt32(3), row.GetInt32(4),
                    row.IsDBNull(5) ? null : row.GetInt64(5), FacetLines.Read(row.GetString(6)));
            },
            ("sequence", sequence));
        return ([.. entries.OrderBy(entry => entry.Project)], highest);
    }

    /// <summary>What was made of each project: the version of the rules, and the hash of the inputs.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="projects">The projects' keys, in order; others between the first and the last may be answered too.</param>
    public static Dictionary<int, (int Rules, string Inputs)> Made(DbConnection connection, IReadOnlyList<int> projects) => connection
        .Query(
            "SELECT project, rules, inputs FROM search_entries WHERE project BETWEEN @from AND @to",
            row => (Project: row.GetInt32(0), Made: (row.GetInt32(1), row.GetString(2))),
            ("from", projects.Min()), ("to", projects.Max()))
        .ToDictionary(row => row.Project, row => row.Made);

    /// <summary>Whether each project is in the index, by these rules.</summary>
    public static bool IsWhole(DbConnection connection, int rules) => connection.Scalar(
        """
        SELECT 1 FROM projects p WHERE p.removed_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM search_entries e WHERE e.project = p.key AND e.rules = @rules) LIMIT 1
        """,
        ("rules", rules)) is null;

    /// <summary>The words of a project in some fields, each once, and in how many projects of the whole installation each stands: for choosing words, never to be shown.</summary>
    /// <returns>In ordinal order; none: it is not in the index.</returns>
    public static IReadOnlyList<(string Word, int Projects)> WordsOf(DbConnection connection, int project, IReadOnlyCollection<SearchField> fields)
    {
        if (connection.Scalar("SELECT words FROM search_texts WHERE project = @project", ("project", project)) is not byte[] packed)
            return [];
        var numbers = PackedWords.Read(packed).Where(word => fields.Contains(word.Field)).Select(word => word.Number).Distinct().Take(WordsAtMost).ToList();
        var words = numbers.Count == 0 ? [] : connection.Query(
            $"SELECT word, projects FROM search_words WHERE number IN ({string.Join(", ", numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)))})",
            row => (Word: row.GetString(0), Projects: row.GetInt32(1)));
        return [.. words.OrderBy(word => word.Word, StringComparer.Ordinal)];
    }

    /// <summary>By word in how many projects of the whole installation it stands; for choosing words, never to be shown.</summary>
    public static Dictionary<string, int> Counts(DbConnection connection, IReadOnlyList<string> words) => words.Count == 0 ? [] : connection
        .Query($"SELECT word, projects FROM search_words WHERE word IN ({Names(words.Count)})", row => (row.GetString(0), row.GetInt32(1)), Values(words))
        .ToDictionary(row => row.Item1, row => row.Item2, StringComparer.Ordinal);

    /// <summary>Words of the whole vocabulary that begin with a word and are longer, some of them where there are more than asked for.</summary>
    public static IReadOnlyList<string> WordsBeginning(DbConnection connection, string word, int most) => connection.Query(
        string.Create(CultureInfo.InvariantCulture, $"SELECT word FROM search_words WHERE word > @from AND word < @to LIMIT {most}"), row => row.GetString(0), ("from", word), ("to", word + LastCharacter));

    /// <summary>Words of the whole vocabulary that share enough trigrams with a word to be so many slips away; more than really are.</summary>
    public static IReadOnlyList<string> WordsNear(DbConnection connection, string word, int slips)
    {
        var trigrams = LetterTrigrams.Of(word);
        var sql = string.Create(CultureInfo.InvariantCulture, $"""
            SELECT w.word FROM search_words w JOIN (
                SELECT number FROM search_trigrams WHERE trigram IN ({Names(trigrams.Count)}) AND letters BETWEEN {word.Length - slips} AND {word.Length + slips}
                GROUP BY number HAVING count(*) >= {LetterTrigrams.SharedAtLeast(word, slips)}) near ON near.number = w.number
            """);
        return connection.Query(sql, row => row.GetString(0), Values(trigrams));
    }

    private static string Names(int count) => string.Join(", ", Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"@v{i}")));

    private static (string Name, object? Value)[] Values(IReadOnlyList<string> values) =>
        [.. values.Select((value, i) => (string.Create(CultureInfo.InvariantCulture, $"v{i}"), (object?)value))];
}
