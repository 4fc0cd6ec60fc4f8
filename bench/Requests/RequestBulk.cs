using System.Data.Common;
using Guesthouse.Contributions.Requests;
using Guesthouse.Domain.Catalog.Search;
using Guesthouse.Storage;
using Guesthouse.Storage.Bulk;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Bench;

/// <summary>Writes many requests at once: the rows that the use cases write, by the quickest way of the database.</summary>
internal static class RequestBulk
{
    public static void Write(DbConnection connection, IReadOnlyList<SampleRequest> requests)
    {
        using var transaction = connection.BeginTransaction();
        BulkInsert.Into(connection, "texts", ["id", "version", "author", "written_at", "body"], requests.SelectMany(request => request.Texts), (row, text) =>
        {
            row.Write(text.Id);
            row.Write(text.Version);
            row.WriteOrNull(text.Author);
            row.Write(text.WrittenAt.ToUnixTimeMilliseconds());
            row.Write(text.Body);
        });
        BulkInsert.Into(
            connection, "requests",
            ["number", "project", "person", "team", "state", "since", "filed_at", "last_at", "need_text", "need_version", "priority", "otherwise", "cost_days", "seconds", "term_start", "term_promise", "term_end", "term_answered", "version"],
            requests.Select(request => request.Row), Write);
        BulkInsert.Into(
            connection, "request_events", ["request", "number", "person", "side", "at", "kind", "payload"],
            requests.SelectMany(request => request.Events).Select(happened => StoredRequests.RowOf(happened)), Write);
        BulkInsert.Into(
            connection, "request_terms", ["request", "number", "start", "promise", "end_at", "is_answered", "answered_by"],
            requests.SelectMany(request => StoredRequests.TermsOf(request.Request, request.Events)), Write);
        BulkInsert.Into(connection, "request_follows", ["request", "person", "at"], requests.Select(request => request.Row), (row, request) =>
        {
            row.Write(request.Number);
            row.Write(request.Person!);
            row.Write(request.FiledAt.ToUnixTimeMilliseconds());
        });
        BulkInsert.Into(connection, "request_words", ["word", "request", "weight"], requests.SelectMany(request => request.Words, (request, word) => (word, request.Request.Id.Value)), (row, word) =>
        {
            row.Write(word.word.Key);
            row.Write(word.Value);
            row.Write(word.word.Value);
        });
        transaction.Commit();
    }

    /// <summary>What follows from all of them together.</summary>
    public static void Finish(DbConnection connection)
    {
        using var transaction = connection.BeginTransaction();
        connection.Run("UPDATE counters SET last = (SELECT max(number) FROM requests) WHERE name = 'request'");
        connection.Run("UPDATE counters SET last = (SELECT max(id) FROM texts) WHERE name = 'text'");
        var words = connection.Query("SELECT DISTINCT word FROM request_words", row => row.GetString(0)).Where(TypingError.CanBeMeant);
        BulkInsert.Into(connection, "request_trigrams", ["trigram", "letters", "word"], words.SelectMany(word => LetterTrigrams.Of(word), (word, trigram) => (trigram, word)), (row, of) =>
        {
            row.Write(of.trigram);
            row.Write(of.word.Length);
            row.Write(of.word);
        });
        transaction.Commit();
        connection.Run("ANALYZE");
    }

    private static void Write(RowWriter row, RequestRow request)
    {
        row.Write(request.Number);
        row.Write(request.Project);
        row.WriteOrNull(request.Person);
        row.WriteOrNull(request.Team);
        row.Write(request.State.ToString());
        row.Write(request.Since.ToUnixTimeMilliseconds());
        row.Write(request.FiledAt.ToUnixTimeMilliseconds());
        row.Write(request.LastAt.ToUnixTimeMilliseconds());
        row.Write(request.NeedText);
        row.Write(request.NeedVersion);
        row.Write((int)request.Priority);
        row.Write(request.Otherwise.ToString());
        row.Write(request.CostDays);
        row.Write(request.Seconds);
        row.Write(request.TermStart.ToUnixTimeMilliseconds());
        row.WriteOrNull(request.TermPromise);
        row.WriteOrNull(request.TermEnd?.ToUnixTimeMilliseconds());
        row.Write(request.TermAnswered);
        row.Write(request.Version);
    }

    private static void Write(RowWriter row, RequestEventRow happened)
    {
        row.Write(happened.Request);
        row.Write(happened.Number);
        row.WriteOrNull(happened.Person);
        row.Write(happened.Side.ToString());
        row.Write(happened.At.ToUnixTimeMilliseconds());
        row.Write(happened.Kind);
        row.Write(happened.Payload);
    }

    private static void Write(RowWriter row, RequestTermRow term)
    {
        row.Write(term.Request);
        row.Write(term.Number);
        row.Write(term.Start.ToUnixTimeMilliseconds());
        row.WriteOrNull(term.Promise);
        row.WriteOrNull(term.EndAt?.ToUnixTimeMilliseconds());
        row.Write(term.IsAnswered);
        row.WriteOrNull(term.AnsweredBy);
    }
}
