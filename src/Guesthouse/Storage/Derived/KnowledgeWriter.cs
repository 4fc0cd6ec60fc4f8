using System.Data.Common;
using Guesthouse.Storage.Bulk;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Storage.Derived;

/// <summary>Makes who knows which folder of a repository equal to what is new; rows that are there already are not touched.</summary>
internal static class KnowledgeWriter
{
    private static readonly string[] key = ["repository", "project", "folder", "person"];

    /// <summary>Rewrites what differs, within the connection's transaction.</summary>
    public static void Write(DbConnection connection, int repository, IReadOnlyCollection<FolderKnowledgeRow> wanted)
    {
        var known = connection.Query(
            "SELECT repository, project, folder, person, level FROM folder_knowledge WHERE repository = @repository",
            row => new FolderKnowledgeRow { Repository = row.GetInt32(0), Project = row.GetInt32(1), Folder = row.GetString(2), Person = row.GetString(3), Level = row.GetInt32(4) },
            ("repository", repository)).ToHashSet();
        var fresh = wanted.Where(row => !known.Remove(row)).ToList();
        RowsToDelete.Delete(connection, "folder_knowledge", key, known, WriteKey);
        BulkInsert.Into(connection, "folder_knowledge", [.. key, "level"], fresh, (row, value) =>
        {
            WriteKey(row, value);
            row.Write(value.Level);
        });
    }

    private static void WriteKey(RowWriter row, FolderKnowledgeRow value)
    {
        row.Write(value.Repository);
        row.Write(value.Project);
        row.Write(value.Folder);
        row.Write(value.Person);
    }
}
