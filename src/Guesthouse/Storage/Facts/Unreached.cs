using System.Data.Common;
using Guesthouse.Domain.Facts;
using Guesthouse.Storage.Bulk;

namespace Guesthouse.Storage.Facts;

/// <summary>Removes the commits that a tip does not reach.</summary>
internal static class Unreached
{
    /// <summary>Removes them; tells how many.</summary>
    public static int Remove(DbConnection connection, int repository, ObjectId tip)
    {
        var commits = FactQueries.CommitIds(connection, repository).ToDictionary(commit => commit.Id);
        var open = new Stack<ObjectId>([tip]);
        while (open.TryPop(out var id))
            if (commits.Remove(id, out var reached))
                foreach (var parent in reached.Parents)
                    open.Push(parent);
        return RowsToDelete.Delete(connection, "commits", ["repository", "number"], commits.Values, (row, commit) =>
        {
            row.Write(repository);
            row.Write(commit.Number);
        });
    }
}
