using System.Data.Common;
using System.Globalization;
using Guesthouse.Domain.Catalog.Search;
using Guesthouse.Storage.Bulk;
using Npgsql;

namespace Guesthouse.Storage.Search;

/// <summary>
/// Writes what is searched of projects, all in one transaction, which <see cref="Commit"/> ends. One writer at a time, so that a sequence is never
/// seen before a lower one. A project whose words are those that it had keeps them.
/// </summary>
internal sealed class SearchWriter : IDisposable
{
    private static readonly string[] columns = ["project", "sequence", "rules", "inputs", "name", "title_words", "activity", "ready", "last_change", "facets"];

    private readonly DbConnection connection;
    private readonly DbTransaction transaction;
    private readonly Vocabulary vocabulary;
    private readonly long sequence;
    private readonly int rules;

    /// <summary>Begins writing.</summary>
    /// <param name="store">The store.</param>
    /// <param name="rules">The version of the rules that the projects were made by.</param>
    public SearchWriter(Store store, int rules)
    {
        this.rules = rules;
        connection = store.Connect(forBulk: true);
        transaction = connection.BeginTransaction();
        if (connection is NpgsqlConnection)
            connection.Run("LOCK TABLE search_entries IN SHARE ROW EXCLUSIVE MODE");
        sequence = Convert.ToInt64(connection.Scalar("SELECT coalesce(max(sequence), 0) + 1 FROM search_entries"), CultureInfo.InvariantCulture);
        vocabulary = new Vocabulary(connection);
    }

    /// <summary>Forgets what the entries were made from, so that every one is written again.</summary>
    public static void Forget(Store store)
    {
        using var opened = store.Connect();
        opened.Run("UPDATE search_entries SET inputs = ''");
    }

    /// <summary>Puts the index in good order after something was written.</summary>
    /// <param name="store">The store.</param>
    /// <param name="isMuch">Whether much was.</param>
    public static void Tidy(Store store, bool isMuch)
    {
        using var opened = store.Connect(forBulk: true);
        TokenIndex.Tidy(opened, isMuch);
    }

    /// <summary>Writes some projects anew.</summary>
    /// <param name="projects">The projects, each once in the transaction; some thousand at most, for their words are held in memory.</param>
    public void Write(IReadOnlyList<SearchedProject> projects)
    {
        var before = Before([.. projects.Select(project => project.Entry.Project)]);
        vocabulary.Know(projects.SelectMany(project => project.Text.All.Select(word => word.Word)));
        WriteWords(before, [.. projects
            .Select(project => (project.Entry.Project, project.Text, Packed: PackedWords.Of(project.Text, vocabulary.NumberOf)))
            .Where(project => !before.TryGetValue(project.Project, out var there) || !there.AsSpan().SequenceEqual(project.Packed))]);
        RowsToDelete.Delete(connection, "search_entries", ["project"], projects, (row, project) => row.Write(project.Entry.Project));
        BulkInsert.Into(connection, "search_entries", columns, projects, Write);
    }

    /// <summary>Makes what was written hold.</summary>
    public void Commit()
    {
        vocabulary.Save();
        transaction.Commit();
    }

    public void Dispose()
    {
        transaction.Dispose();
        connection.Dispose();
    }

    /// <summary>The packed words of those projects that have some.</summary>
    private Dictionary<int, byte[]> Before(List<int> projects)
    {
        connection.Run("CREATE TEMPORARY TABLE search_written (project integer PRIMARY KEY)");
        BulkInsert.Into(connection, "search_written", ["project"], projects, (row, project) => row.Write(project));
        var before = connection.Query(
            "SELECT t.project, t.words FROM search_written w JOIN search_texts t ON t.project = w.project",
            row => (Project: row.GetInt32(0), Packed: row.GetFieldValue<byte[]>(1)));
        connection.Run("DROP TABLE search_written");
        return before.ToDictionary(row => row.Project, row => row.Packed);
    }

    private void WriteWords(Dictionary<int, byte[]> before, List<(int Project, SearchText Text, byte[] Packed)> changed)
    {
        var replaced = changed.Where(project => before.ContainsKey(project.Project)).Select(project => (project.Project, Words: PackedWords.Read(before[project.Project]).ToList())).ToList();
        vocabulary.Know(replaced.SelectMany(project => project.Words.Select(word => word.Number)));
        foreach (var (_, words) in replaced)
            vocabulary.Count(words.Select(word => word.Number).Distinct(), -1);
        foreach (var project in changed)
            vocabulary.Count(PackedWords.Read(project.Packed).Select(word => word.Number).Distinct(), 1);
        TokenIndex.Remove(connection, [.. replaced.Select(project => (project.Project, TokenIndex.TextOf(project.Words.Select(word => (word.Field, vocabulary.WordOf(word.Number))))))]);
        RowsToDelete.Delete(connection, "search_texts", ["project"], replaced, (row, project) => row.Write(project.Project));
        TokenIndex.Add(connection, changed.Select(project => (project.Project, TokenIndex.TextOf(project.Text.All))));
        BulkInsert.Into(connection, "search_texts", ["project", "words"], changed, (row, project) =>
        {
            row.Write(project.Project);
            row.Write(project.Packed.AsMemory());
        });
    }

    private void Write(RowWriter row, SearchedProject project)
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
