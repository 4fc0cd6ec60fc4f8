using System.Globalization;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Projects;

/// <summary>Something that somebody did to a project.</summary>
/// <param name="Number">The number of the act.</param>
/// <param name="Kind">What: <c>set</c>, <c>name</c>, <c>end</c>, <c>confirm</c>, <c>release</c>, <c>remove</c>, <c>add</c>.</param>
/// <param name="Person">Who, by id; <see langword="null"/>: the operator.</param>
/// <param name="At">When.</param>
/// <param name="CanBeTakenBack">Whether there is a state before it to go back to.</param>
public sealed record ProjectDeed(long Number, string Kind, string? Person, DateTimeOffset At, bool CanBeTakenBack)
{
    /// <summary>The last one that was not taken back; <see langword="null"/>: nobody did anything.</summary>
    internal static async Task<ProjectDeed?> LastAsync(GuesthouseContext context, int project, CancellationToken cancellation) =>
        await ActAsync(context, project, cancellation) is var (act, change)
            ? new ProjectDeed(act.Key, act.Kind[ProjectAct.Kinds.Length..], act.Person, act.At, change.Before is not null)
            : null;

    /// <summary>The same, with what was before and after it.</summary>
    internal static async Task<(ActRow Act, ActChangeRow Change)?> ActAsync(GuesthouseContext context, int project, CancellationToken cancellation)
    {
        var key = project.ToString(CultureInfo.InvariantCulture);
        var acts = context.Set<ActRow>();
        var last = await (from change in context.Set<ActChangeRow>().AsNoTracking()
                          join act in acts on change.Act equals act.Key
                          where change.TableName == ProjectState.Table && change.RowKey == key && act.Undoes == null && !acts.Any(undo => undo.Undoes == act.Key)
                          orderby act.Key descending
                          select new { act, change }).FirstOrDefaultAsync(cancellation);
        return last is null ? null : (last.act, last.change);
    }
}
