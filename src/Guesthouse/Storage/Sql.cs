using System.Data.Common;
using Npgsql;

namespace Guesthouse.Storage;

/// <summary>The few verbs of raw SQL, which is written in this module only. Parameters are named <c>@name</c> on both databases.</summary>
internal static class Sql
{
    /// <summary>Runs statements that answer nothing; tells how many rows they changed.</summary>
    public static int Run(this DbConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = connection.Command(sql, values);
        return command.ExecuteNonQuery();
    }

    /// <summary>The one value that a query answers; <see langword="null"/> when it answers none.</summary>
    public static object? Scalar(this DbConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = connection.Command(sql, values);
        return command.ExecuteScalar() is var value && value is DBNull ? null : value;
    }

    /// <summary>The rows that a query answers, each read by <paramref name="read"/>.</summary>
    public static List<T> Query<T>(this DbConnection connection, string sql, Func<DbDataReader, T> read, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = connection.Command(sql, values);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }

    private static DbCommand Command(this DbConnection connection, string sql, ReadOnlySpan<(string Name, object? Value)> values)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // The texts are this module's own; what varies goes in as parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        // Schema changes and bulk work take as long as they take; what may not wait has a lock_timeout. SQLite's limit is for its one writer.
        if (command is NpgsqlCommand)
            command.CommandTimeout = 0;
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }
        return command;
    }
}
