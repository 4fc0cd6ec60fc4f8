using System.Data.Common;
using Guesthouse.Domain.Catalog.Search;
using Guesthouse.Storage.PostgreSql;
using Guesthouse.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Guesthouse.Storage.Search;

/// <summary>Asks a database which projects have a word, field by field. All that the databases decide is who has it; they do not rank.</summary>
internal abstract class TokenFinder : IDisposable
{
    /// <summary>Told of a project that has the word in a field: whole, or else as a beginning; once for each field.</summary>
    public delegate void Found(int project, SearchField field, WordMatch match);

    /// <summary>The finder of a database.</summary>
    /// <param name="connection">An open connection, which lives longer.</param>
    public static TokenFinder On(DbConnection connection) => connection switch
    {
        SqliteConnection sqlite => new SqliteTokens(sqlite),
        NpgsqlConnection postgreSql => new PostgreSqlTokens(postgreSql),
        _ => throw new ArgumentException("Neither SQLite nor PostgreSQL.", nameof(connection)),
    };

    /// <summary>Finds the projects with a word.</summary>
    /// <param name="word">The word, folded: letters, digits and their marks.</param>
    /// <param name="fields">The fields to look into.</param>
    /// <param name="longer">The words that begin so and count too, none where none do; <see langword="null"/>: all there are, too many to be named.</param>
    /// <param name="found">Told of each.</param>
    public abstract void Find(string word, IReadOnlyList<SearchField> fields, IReadOnlyList<string>? longer, Found found);

    public virtual void Dispose()
    {
    }
}
