using Guesthouse.Domain.Measures;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Measures.Stored;

/// <summary>The stored keys of sets of projects; new sets are stored when first asked for.</summary>
internal sealed class ProjectSets(Store store)
{
    private readonly Dictionary<ProjectSet, int> keys = [];

    /// <summary>The key of a set.</summary>
    public int KeyOf(ProjectSet set)
    {
        if (!keys.TryGetValue(set, out var key))
            keys.Add(set, key = Stored(set));
        return key;
    }

    private int Stored(ProjectSet set)
    {
        using var context = store.Context();
        if (context.Set<ProjectSetRow>().SingleOrDefault(row => row.Members == set.Members) is { } known)
            return known.Key;
        using var transaction = context.Database.BeginTransaction();
        var row = new ProjectSetRow { Members = set.Members };
        context.Add(row);
        context.SaveChanges();
        context.AddRange(set.Keys.Select(project => new ProjectSetMemberRow { ProjectSet = row.Key, Project = project }));
        context.SaveChanges();
        transaction.Commit();
        return row.Key;
    }
}
