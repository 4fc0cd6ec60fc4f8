using System.Globalization;
using Guesthouse.Domain.Catalog.Search;
using Guesthouse.Storage.Search;
using Npgsql;

namespace Guesthouse.Storage.PostgreSql;

/// <summary>Asks the GIN index for tokens, all fields in one statement.</summary>
internal sealed class PostgreSqlTokens : TokenFinder
{
    private readonly NpgsqlConnection connection;

    /// <summary>Begins asking.</summary>
    /// <param name="connection">The connection; what is set here ends when it goes back to the pool.</param>
    public PostgreSqlTokens(NpgsqlConnection connection)
    {
        this.connection = connection;
        // For a word that many have the planner would rather read all texts, not knowing what it costs to cut each of them.
        connection.Run("SET enable_seqscan = off");
    }

    public override void Find(string word, IReadOnlyList<SearchField> fields, IReadOnlyList<string>? longer, Found found)
    {
        var arms = fields.SelectMany(field => Arms(field, word, longer)).ToList();
        var sql = string.Join(" UNION ALL ", arms.Select((_, i) => string.Create(
            CultureInfo.InvariantCulture, $"SELECT {i}, project FROM search_tokens WHERE array_to_tsvector(string_to_array(words, ' ')) @@ CAST(@t{i} AS tsquery)")));
        connection.Query(
            sql,
            row =>
            {
                var (field, match, _) = arms[row.GetInt32(0)];
                found(row.GetInt32(1), field, match);
                return true;
            },
            [.. arms.Select((arm, i) => (string.Create(CultureInfo.InvariantCulture, $"t{i}"), (object?)arm.Query))]);
    }

    private static IEnumerable<(SearchField Field, WordMatch Match, string Query)> Arms(SearchField field, string word, IReadOnlyList<string>? longer)
    {
        var token = Token(field, word);
        yield return (field, WordMatch.Whole, token);
        if (longer is not { Count: 0 })
            yield return (field, WordMatch.Beginning, longer is null ? $"{token}:* & !{token}" : string.Join(" | ", longer.Select(one => Token(field, one))));
    }

    /// <summary>Quotes make it one lexeme; the words hold none.</summary>
    private static string Token(SearchField field, string word) => $"'{SearchFields.Token(field, word)}'";
}
