using System.Data.Common;
using Guesthouse.Domain;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Guesthouse.Storage.Sqlite;

/// <summary>What every connection to the SQLite file is set to.</summary>
internal sealed class SqliteSession : DbConnectionInterceptor
{
    /// <summary>
    /// One writer at a time: others wait up to 30 s for it (10 s inside SQLite, which waits most cleverly). Write-ahead logging lets readers
    /// go on meanwhile. <c>synchronous = FULL</c>: what a person was told is done survives a power cut.
    /// </summary>
    private const string Settings = "PRAGMA busy_timeout = 10000; PRAGMA synchronous = FULL;";

    /// <summary>For facts, which can be mined again: after a power cut the last transactions may be missing, never half there.</summary>
    private const string BulkSettings = "PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536;";

    /// <summary>How to reach the file.</summary>
    public static string ConnectionString(string file) => new SqliteConnectionStringBuilder
    {
        DataSource = file,
        ForeignKeys = true,
        DefaultTimeout = 30,
    }.ToString();

    /// <summary>An open connection to the file, which is made when there is none.</summary>
    /// <param name="file">The file.</param>
    /// <param name="forBulk">Whether it is to write many rows that can be had again; such a connection is not shared.</param>
    /// <param name="isShared">Whether others may use it after it was closed.</param>
    public static SqliteConnection Open(string file, bool forBulk = false, bool isShared = true)
    {
        var connection = new SqliteConnection(ConnectionString(file) + (forBulk || !isShared ? ";Pooling=False" : ""));
        connection.Open();
        connection.Run(forBulk ? Settings + BulkSettings : Settings);
        return connection;
    }

    /// <summary>An error of the file itself as a problem; <see langword="null"/> for errors that are our own.</summary>
    public static Problem? ProblemOf(SqliteException error, string file) => error.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_CANTOPEN or SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_PERM or SQLitePCL.raw.SQLITE_AUTH =>
            new(ProblemKind.Invalid, "store.file-not-writable", $"{file} cannot be written; check who owns it and its folder, or name another folder with --data."),
        SQLitePCL.raw.SQLITE_NOTADB =>
            new(ProblemKind.Invalid, "store.not-a-database", $"{file} is no SQLite database; name another folder with --data, or move the file away."),
        SQLitePCL.raw.SQLITE_CORRUPT =>
            new(ProblemKind.Invalid, "store.damaged", $"{file} is damaged; put back a copy of it (guesthouse-before-*.db beside it are copies)."),
        SQLitePCL.raw.SQLITE_FULL =>
            new(ProblemKind.Conflict, "store.disk-full", $"The disk that holds {file} is full."),
        SQLitePCL.raw.SQLITE_BUSY =>
            new(ProblemKind.Conflict, "store.busy", $"Another process has been writing {file} for too long; try again."),
        _ => null,
    };

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => connection.Run(Settings);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        connection.Run(Settings);
        return Task.CompletedTask;
    }
}
