using System.Data.Common;
using Guesthouse.Domain.Facts;
using Guesthouse.Domain.Measures;
using Guesthouse.Storage.Bulk;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Storage.Derived;

/// <summary>Makes the derived rows of one repository equal to new ones, in one transaction; rows that are there already are not touched.</summary>
public static class DerivedWriter
{
    private static readonly string[] classColumns =
        ["repository", "unit", "change", "place", "day", "projects", "owner", "paths", "class", "basis", "from_team", "distance", "host_side", "identity", "agent_assisted"];

    private static readonly string[] cellColumns =
        ["repository", "unit", "project", "projects", "day", "owner", "class", "basis", "from_team", "distance", "host_side", "agent_assisted", "changes"];

    /// <summary>Rewrites what differs.</summary>
    /// <param name="store">The store.</param>
    /// <param name="repository">The repository's key.</param>
    /// <param name="from">What the rows follow from.</param>
    /// <param name="classes">All class rows of the repository.</param>
    /// <param name="cells">All cells of the repository, their keys 0.</param>
    /// <param name="knowledge">Who knows which of its folders.</param>
    /// <returns>How many rows and cells were written or taken away.</returns>
    public static DerivedChanges Write(
        Store store,
        int repository,
        DerivedFrom from,
        IReadOnlyCollection<ClassifiedChangeRow> classes,
        IReadOnlyCollection<CellRow> cells,
        IReadOnlyCollection<FolderKnowledgeRow> knowledge)
    {
        using var connection = store.Connect(forBulk: true);
        using var transaction = connection.BeginTransaction();
        var changes = new DerivedChanges(WriteClasses(connection, repository, classes), WriteCells(connection, repository, cells));
        KnowledgeWriter.Write(connection, repository, knowledge);
        // Where another process stored a new tip meanwhile, the rows stay to be derived anew.
        connection.Run(
            "UPDATE repositories SET derived_from = @from WHERE key = @repository AND (tip = @tip OR (@none AND tip IS NULL))",
            ("from", from.Inputs), ("repository", repository), ("tip", from.Tip.ToBytes()), ("none", from.Tip.IsZero));
        transaction.Commit();
        return changes;
    }

    private static int WriteClasses(DbConnection connection, int repository, IReadOnlyCollection<ClassifiedChangeRow> wanted)
    {
        var known = connection.Query($"SELECT {string.Join(", ", classColumns)} FROM class_rows WHERE repository = @repository", ReadClass, ("repository", repository)).ToHashSet();
        var fresh = wanted.Where(row => !known.Remove(row)).ToList();
        var gone = RowsToDelete.Delete(connection, "class_rows", ["repository", "unit", "change", "place"], known, (row, gone) =>
        {
            row.Write(gone.Repository);
            row.Write(gone.Unit.ToString());
            row.Write(gone.Change);
            row.Write(gone.Place);
        });
        return gone + BulkInsert.Into(connection, "class_rows", classColumns, fresh, WriteClass);
    }

    private static int WriteCells(DbConnection connection, int repository, IReadOnlyCollection<CellRow> wanted)
    {
        var known = connection.Query($"SELECT key, {string.Join(", ", cellColumns)} FROM cells WHERE repository = @repository", ReadCell, ("repository", repository))
            .ToDictionary(cell => cell with { Key = 0 });
        var fresh = wanted.Where(cell => !known.Remove(cell)).ToList();
        var gone = RowsToDelete.Delete(connection, "cells", ["key"], known.Values, (row, cell) => row.Write(cell.Key));
        return gone + BulkInsert.Into(connection, "cells", cellColumns, fresh, WriteCell);
    }

    private static void WriteClass(RowWriter row, ClassifiedChangeRow value)
    {
        row.Write(value.Repository);
        row.Write(value.Unit.ToString());
        row.Write(value.Change);
        row.Write(value.Place);
        row.Write(value.Day);
        row.Write(value.Projects);
        row.WriteOrNull(value.Owner);
        row.Write(value.Paths);
        row.Write(value.Class.ToString());
        row.Write(value.Basis.ToString());
        row.WriteOrNull(value.FromTeam);
        row.WriteOrNull(value.Distance);
        row.WriteOrNull(value.HostSide);
        row.WriteOrNull(value.Identity);
        row.Write(value.AgentAssisted);
    }

    private static void WriteCell(RowWriter row, CellRow value)
    {
        row.Write(value.Repository);
        row.Write(value.Unit.ToString());
        row.WriteOrNull(value.Project);
        row.Write(value.Projects);
        row.Write(value.Day);
        row.WriteOrNull(value.Owner);
        row.Write(value.Class.ToString());
        row.Write(value.Basis.ToString());
        row.WriteOrNull(value.FromTeam);
        row.WriteOrNull(value.Distance);
        row.WriteOrNull(value.HostSide);
        row.Write(value.AgentAssisted);
        row.Write(value.Changes);
    }

    private static ClassifiedChangeRow ReadClass(DbDataReader row) => new()
    {
        Repository = row.GetInt32(0),
        Unit = Enum.Parse<MeasureUnit>(row.GetString(1)),
        Change = row.GetInt32(2),
        Place = row.GetInt32(3),
        Day = row.GetFieldValue<DateOnly>(4),
        Projects = row.GetInt32(5),
        Owner = Text(row, 6),
        Paths = row.GetInt32(7),
        Class = Enum.Parse<AuthorClass>(row.GetString(8)),
        Basis = Enum.Parse<ClassBasis>(row.GetString(9)),
        FromTeam = Text(row, 10),
        Distance = Number(row, 11),
        HostSide = Number(row, 12),
        Identity = row.IsDBNull(13) ? null : row.GetInt64(13),
        AgentAssisted = row.GetBoolean(14),
    };

    private static CellRow ReadCell(DbDataReader row) => new()
    {
        Key = row.GetInt64(0),
        Repository = row.GetInt32(1),
        Unit = Enum.Parse<MeasureUnit>(row.GetString(2)),
        Project = Number(row, 3),
        Projects = row.GetInt32(4),
        Day = row.GetFieldValue<DateOnly>(5),
        Owner = Text(row, 6),
        Class = Enum.Parse<AuthorClass>(row.GetString(7)),
        Basis = Enum.Parse<ClassBasis>(row.GetString(8)),
        FromTeam = Text(row, 9),
        Distance = Number(row, 10),
        HostSide = Number(row, 11),
        AgentAssisted = row.GetBoolean(12),
        Changes = row.GetInt32(13),
    };

    private static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static int? Number(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);
}

/// <summary>What derived rows follow from.</summary>
/// <param name="Inputs">The version of rules and inputs.</param>
/// <param name="Tip">The tip of the facts; zero: none.</param>
public readonly record struct DerivedFrom(string Inputs, ObjectId Tip);

/// <summary>How much of what is derived was rewritten.</summary>
/// <param name="Classes">Class rows written or taken away.</param>
/// <param name="Cells">Cells written or taken away.</param>
public readonly record struct DerivedChanges(int Classes, int Cells);
