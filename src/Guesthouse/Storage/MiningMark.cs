using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Guesthouse.Storage;

/// <summary>
/// A short text that is the same as long as everything that mining starts from is: every row of every table but those that it makes itself.
/// A table that nobody thought of is among them, so that what depends on it is never left as it was.
/// </summary>
/// <remarks>Raw SQL throughout: the question is asked by runs that end in a third of a second, half of which the model of the database would take to build.</remarks>
internal static class MiningMark
{
    /// <summary>What mining reads from histories and derives, what people state of projects, which is settled at once, the history of acts, whose outcome stands in other tables, who may sign in, what guests ask for, what is decided and who is told (what follows from that is assessed each day), and the marks.</summary>
    private static readonly HashSet<string> made = new(StringComparer.Ordinal)
    {
        "commits", "paths", "pull_requests", "signatures", "signature_merges", "governance_blobs", "repository_files", "repository_problems",
        "identities", "identity_suggestions", "class_rows", "cells", "folder_knowledge", "project_sets", "project_set_members",
        "profile_statements", "profiles", "profile_values", "package_uses", "inspections", "repository_tags", "document_answers", "readiness_answers", "readiness", "activity_scores",
        "search_entries", "search_texts", "search_tokens", "search_words", "search_trigrams",
        "organization_roles", "accounts", "account_links", "account_sessions", "sign_in_failures", "web_keys", "form_keys", "work_schedules", "absences", "stated_uses",
        "counters", "texts", "requests", "request_events", "request_terms", "request_seconds", "request_follows", "request_words", "request_trigrams",
        "rfcs", "rfc_events", "rfc_owners", "decisions", "decision_words", "decision_trigrams", "notices", "notice_settings", "notice_channels", "notice_deliveries",
        "acts", "act_changes", "guesthouse_migrations", "mining_marks", "day_marks",
    };

    /// <summary>Columns of repositories that deriving and reading write.</summary>
    private static readonly HashSet<string> written = new(StringComparer.Ordinal) { "derived_from", "mined_at", "branch" };

    /// <summary>The mark of the store as it stands.</summary>
    /// <param name="store">The store.</param>
    /// <param name="rules">What else a run depends on: the program, its settings and the day.</param>
    public static string Of(Store store, string rules)
    {
        using var connection = store.Connect();
        using var snapshot = Snapshot.Begin(connection);
        var text = new StringBuilder(rules);
        foreach (var table in Tables(store, connection).Where(table => !made.Contains(table)).Order(StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"\n{table} {SumOf(connection, table):x}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>The mark that was kept; <see langword="null"/>: none.</summary>
    public static string? Kept(Store store)
    {
        using var connection = store.Connect();
        return (string?)connection.Scalar("SELECT mark FROM mining_marks");
    }

    /// <summary>Keeps a mark instead of the one before.</summary>
    public static void Keep(Store store, string mark)
    {
        using var connection = store.Connect();
        connection.Run("INSERT INTO mining_marks (key, mark) VALUES (1, @mark) ON CONFLICT (key) DO UPDATE SET mark = excluded.mark", ("mark", mark));
    }

    private static List<string> Tables(Store store, DbConnection connection) => connection.Query(
        store.Source is null
            ? "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
            : "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()",
        row => row.GetString(0));

    /// <summary>The sum of the rows' hashes, whatever order they come in.</summary>
    private static UInt128 SumOf(DbConnection connection, string table)
    {
        var sum = UInt128.Zero;
        foreach (var row in connection.Query($"SELECT * FROM {table}", row => TextOf(row, table)))
            sum = unchecked(sum + System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(row))));
        return sum;
    }

    private static string TextOf(DbDataReader row, string table)
    {
        var text = new StringBuilder();
        for (var column = 0; column < row.FieldCount; column++)
            if (table != "repositories" || !written.Contains(row.GetName(column)))
                text.Append(row.GetValue(column) switch
                {
                    DBNull => "\0",
                    byte[] bytes => Convert.ToHexStringLower(bytes),
                    var value => Convert.ToString(value, CultureInfo.InvariantCulture),
                }).Append('\u001F');
        return text.ToString();
    }
}
