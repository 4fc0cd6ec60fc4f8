using System.Globalization;
using Guesthouse.Domain.Catalog.Search;
using Guesthouse.Storage.Search;
using Npgsql;

namespace Guesthouse.Storage.PostgreSql;

/// <summary>Asks the GIN index for tokens, all fields in one statement.</summary>
/// <param name="connection">The connection.</param>
internal sealed class PostgreSqlTokens(NpgsqlConnection connection) : TokenFinder
{
    public override void Find(string word, IReadOnlyList<SearchField> fields, bool asBeginning, Found found)
    {
        var arms = fields.SelectMany(field => Arms(field, asBeginning)).ToList();
        var sql = string.Join(" UNION ALL ", arms.Select((_, i) => string.Create(
            CultureInfo.InvariantCulture, $"SELECT {i}, project FROM search_texts WHERE array_to_tsvector(string_to_array(words, ' ')) @@ CAST(@t{i} AS tsquery)")));
        // Quotes make it one lexeme; the words hold none.
        var values = arms.Select((arm, i) => (
            string.Create(CultureInfo.InvariantCulture, $"t{i}"), (object?)$"'{SearchFields.Token(arm.Field, word)}'{(arm.Match == WordMatch.Beginning ? ":*" : "")}")).ToArray();
        connection.Query(
            sql,
            row =>
            {
                var (field, match) = arms[row.GetInt32(0)];
                found(row.GetInt32(1), field, match);
                return true;
            },
            values);
    }

    private static IEnumerable<(SearchField Field, WordMatch Match)> Arms(SearchField field, bool asBeginning)
    {
        yield return (field, WordMatch.Whole);
        if (asBeginning)
            yield return (field, WordMatch.Beginning);
    }
}
