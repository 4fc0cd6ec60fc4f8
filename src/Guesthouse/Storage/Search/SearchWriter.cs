using System.Data.Common;
using System.Globalization;
using Guesthouse.Domain.Catalog.Search;
using Guesthouse.Storage.Bulk;
using Npgsql;

namespace Guesthouse.Storage.Search;

/// <summary>Writes what is searched of projects.</summary>
internal static class SearchWriter
{
    private static readonly string[] columns = ["project", "sequence", "rules", "inputs", "name", "title_words", "activity", "ready", "last_change", "facets"];

    /// <summary>
    /// Writes some projects anew, in one transaction. One writer at a time, so that a sequence is never seen before a lower one.
    /// </summary>
    /// <param name="store">The store.</param>
    /// <param name="rules">The version of the rules that they were made by.</param>
    /// <param name="projects">The projects, each once.</param>
    public static void Write(Store store, int rules, IReadOnlyList<SearchedProject> projects)
    {
        using var connection = store.Connect(forBulk: true);
        using var transaction = connection.BeginTransaction();
        if (connection is NpgsqlConnection)
            connection.Run("LOCK TABLE search_entries IN SHARE ROW EXCLUSIVE MODE");
        var sequence = Convert.ToInt64(connection.Scalar("SELECT coalesce(max(sequence), 0) + 1 FROM search_entries"), CultureInfo.InvariantCulture);
        var keys = projects.Select(project => project.Entry.Project).ToList();
        var before = Replaced(connection, keys);
        VocabularyWriter.Write(connection, Deltas(before, projects));
        BulkInsert.Into(connection, "search_entries", columns, projects, (row, project) => Write(row, project, sequence, rules));
        BulkInsert.Into(connection, "search_texts", ["project", "words"], projects, (row, project) =>
        {
            row.Write(project.Entry.Project);
            row.Write(project.Tokens);
        });
        transaction.Commit();
    }

    /// <summary>Forgets what the entries were made from, so that every one is written again.</summary>
    public static void Forget(Store store)
    {
        using var connection = store.Connect();
        connection.Run("UPDATE search_entries SET inputs = ''");
    }

    /// <summary>Puts the index in good order after much was written.</summary>
    public static void Tidy(Store store)
    {
        using var connection = store.Connect(forBulk: true);
        connection.Run(connection is NpgsqlConnection ? "ANALYZE search_texts" : "INSERT INTO search_tokens (search_tokens) VALUES ('optimize')");
    }

    /// <summary>Takes away the projects' rows; tells the tokens that stood there.</summary>
    private static List<string> Replaced(DbConnection connection, IReadOnlyList<int> projects)
    {
        connection.Run("CREATE TEMPORARY TABLE search_replaced (project integer PRIMARY KEY)");
        BulkInsert.Into(connection, "search_replaced", ["project"], projects, (row, project) => row.Write(project));
        var tokens = connection.Query("SELECT words FROM search_texts WHERE project IN (SELECT project FROM search_replaced)", row => row.GetString(0));
        connection.Run("DELETE FROM search_texts WHERE project IN (SELECT project FROM search_replaced)");
        connection.Run("DELETE FROM search_entries WHERE project IN (SELECT project FROM search_replaced)");
        connection.Run("DROP TABLE search_replaced");
        return tokens;
    }

    /// <summary>By word in how many more projects it stands now.</summary>
    private static Dictionary<string, int> Deltas(List<string> before, IReadOnlyList<SearchedProject> now)
    {
        var deltas = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in before.SelectMany(tokens => SearchText.WordsIn(tokens).SelectMany(field => field).Distinct(StringComparer.Ordinal)))
            deltas[word] = deltas.GetValueOrDefault(word) - 1;
        foreach (var word in now.SelectMany(project => project.Words))
            deltas[word] = deltas.GetValueOrDefault(word) + 1;
        return deltas;
    }

    private static void Write(RowWriter row, SearchedProject project, long sequence, int rules)
    {
        row.Write(project.Entry.Project);
        row.Write(sequence);
        row.Write(rules);
        row.Write(project.Inputs);
        row.Write(project.Entry.Name);
        row.Write((int)project.Entry.TitleWords);
        row.WriteOrNull(project.Entry.Activity);
        row.Write(project.Entry.Ready);
        row.WriteOrNull(project.Entry.LastChange);
        row.Write(FacetLines.Of(project.Entry.Values));
    }
}
