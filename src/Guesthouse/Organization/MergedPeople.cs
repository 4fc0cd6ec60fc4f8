using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Organization;

/// <summary>Who was made one with whom: files go on naming both, and mean one.</summary>
internal static class MergedPeople
{
    /// <summary>The id of each person who was merged and not parted again, with the id of the person who stays.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> LoadAsync(GuesthouseContext context, CancellationToken cancellation)
    {
        var acts = context.Set<ActRow>();
        var people = StoredStatements.TableOf(context, typeof(PersonRow));
        var changes = await context.Set<ActChangeRow>().AsNoTracking()
            .Where(change => change.TableName == people && acts.Any(act => act.Key == change.Act && act.Kind == MergePeople.ActKind && !acts.Any(undo => undo.Undoes == act.Key)))
            .OrderBy(change => change.Act)
            .ToListAsync(cancellation);
        var merged = changes.GroupBy(change => change.Act).ToDictionary(
            act => act.Single(IsGone).RowKey, act => act.Single(change => !IsGone(change)).RowKey, StringComparer.Ordinal);
        return merged.Keys.ToDictionary(id => id, id => StaysOf(merged, id), StringComparer.Ordinal);
    }

    private static bool IsGone(ActChangeRow change) => RecordedAct.RowOf(change.After!, typeof(PersonRow)).WithdrawnAt is not null;

    /// <summary>Whoever stays was perhaps merged later, too.</summary>
    private static string StaysOf(Dictionary<string, string> merged, string id)
    {
        while (merged.TryGetValue(id, out var into))
            id = into;
        return id;
    }
}
