using Guesthouse.Domain;
using Npgsql;

namespace Guesthouse.Storage;

/// <summary>Where an installation keeps what it knows: a data folder, and the database (in that folder unless a PostgreSQL is named).</summary>
public sealed class StoreLocation
{
    /// <summary>The option, variable and secret file of the data folder and of the database, as users write them.</summary>
    internal const string FolderVariable = "GUESTHOUSE_DATA", DatabaseVariable = "GUESTHOUSE_DATABASE", DatabaseFileVariable = "GUESTHOUSE_DATABASE_FILE";

    private StoreLocation(string folder, string? connectionString)
    {
        Folder = Path.GetFullPath(folder);
        ConnectionString = connectionString;
    }

    /// <summary>The data folder, as an absolute path: Guesthouse's own clones, its lock files and, without PostgreSQL, the database.</summary>
    public string Folder { get; }

    /// <summary>The SQLite file in <see cref="Folder"/>; unused with PostgreSQL.</summary>
    public string SqliteFile => Path.Combine(Folder, "guesthouse.db");

    /// <summary>Whether the database is a PostgreSQL.</summary>
    public bool IsPostgreSql => ConnectionString is not null;

    /// <summary>How to reach PostgreSQL, password included: never shown, hence internal. <see langword="null"/>: SQLite.</summary>
    internal string? ConnectionString { get; }

    /// <summary>The location that a command was given.</summary>
    /// <param name="folder">The value of <c>--data</c>; else <c>GUESTHOUSE_DATA</c>, else <c>guesthouse</c> in the user's folder for data (<c>$XDG_DATA_HOME</c>, <c>~/.local/share</c>).</param>
    /// <param name="database">The value of <c>--database</c>; else <c>GUESTHOUSE_DATABASE</c>, else the first line of the file that <c>GUESTHOUSE_DATABASE_FILE</c> names, else SQLite.</param>
    /// <param name="variable">Reads an environment variable.</param>
    /// <returns>The location, or what is wrong with the values; the text holds no part of a connection string, for it may hold a password.</returns>
    public static Result<StoreLocation> Read(string? folder, string? database, Func<string, string?> variable)
    {
        var problems = new List<Problem>();
        var place = Given(folder) ?? Given(variable(FolderVariable)) ?? DefaultFolder(variable);
        if (place is null)
            problems.Add(new Problem(ProblemKind.Invalid, "store.no-folder", $"There is no home folder to keep data in; name one with --data DIR or {FolderVariable}."));
        else if (File.Exists(place))
            problems.Add(new Problem(ProblemKind.Invalid, "store.folder-is-file", $"{place} is a file; --data names a folder."));
        var connection = Given(database) ?? DatabaseOf(variable, problems);
        if (connection is not null && !IsReadable(connection))
            problems.Add(new Problem(ProblemKind.Invalid, "store.database-unreadable",
                "The database's address is not one that PostgreSQL's driver reads; write \"Host=…;Port=5432;Database=…;Username=…;Password=…\", and quote values that hold a semicolon."));
        return problems.Count > 0 ? Result.Failure<StoreLocation>(problems) : new StoreLocation(place!, connection);
    }

    /// <summary>Where the database is, without user and password: for messages.</summary>
    public override string ToString()
    {
        if (ConnectionString is null)
            return SqliteFile;
        var address = new NpgsqlConnectionStringBuilder(ConnectionString);
        return $"PostgreSQL database {address.Database ?? address.Username} on {address.Host}:{address.Port}";
    }

    private static string? DatabaseOf(Func<string, string?> variable, List<Problem> problems)
    {
        var plain = Given(variable(DatabaseVariable));
        if (Given(variable(DatabaseFileVariable)) is not { } file)
            return plain;
        if (plain is not null)
            problems.Add(new Problem(ProblemKind.Invalid, "store.database-twice", $"Both {DatabaseVariable} and {DatabaseFileVariable} are set; keep one."));
        try
        {
            return Given(File.ReadLines(file).FirstOrDefault())
                ?? Refuse(problems, $"{DatabaseFileVariable} names {file}, whose first line is empty.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Refuse(problems, $"{DatabaseFileVariable} names {file}, which cannot be read.");
        }
    }

    private static string? Refuse(List<Problem> problems, string sentence)
    {
        problems.Add(new Problem(ProblemKind.Invalid, "store.database-file", sentence));
        return null;
    }

    private static bool IsReadable(string connection)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(connection).Host is not null;
        }
        catch (Exception error) when (error is ArgumentException or FormatException or InvalidCastException or OverflowException)
        {
            return false;
        }
    }

    private static string? DefaultFolder(Func<string, string?> variable) =>
        Given(variable("XDG_DATA_HOME")) is { } data ? Path.Combine(data, "guesthouse")
        : Given(variable("HOME")) is { } home ? Path.Combine(home, ".local", "share", "guesthouse")
        : null;

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
