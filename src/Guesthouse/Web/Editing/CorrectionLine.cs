using Guesthouse.Access;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Web.Editing;

/// <summary>Something that somebody decided about people, teams or identities.</summary>
/// <param name="Number">The number of the act.</param>
/// <param name="Kind">What: <c>people.merge</c>, <c>people.confirm</c>, <c>teams.confirm</c>, <c>identity.confirm</c>, …</param>
/// <param name="Who">Who did, by name; <see langword="null"/>: the operator.</param>
/// <param name="At">When.</param>
/// <param name="IsUndone">Whether it was taken back.</param>
public sealed record CorrectionLine(long Number, string Kind, string? Who, DateTimeOffset At, bool IsUndone)
{
    private const int Shown = 20;

    /// <summary>The last ones, the newest first.</summary>
    public static async Task<IReadOnlyList<CorrectionLine>> LastAsync(Installation installation, CancellationToken cancellation)
    {
        await using var context = installation.Store.Context();
        var acts = context.Set<ActRow>().AsNoTracking();
        var last = await acts.Where(act => act.Undoes == null && (act.Kind.StartsWith("people.") || act.Kind.StartsWith("teams.") || act.Kind.StartsWith("identity.")))
            .OrderByDescending(act => act.Key).Take(Shown)
            .Select(act => new { act.Key, act.Kind, act.Person, act.At, IsUndone = acts.Any(undo => undo.Undoes == act.Key) }).ToListAsync(cancellation);
        return [.. last.Select(act => new CorrectionLine(
            act.Key, act.Kind, act.Person is { } person ? installation.Chart.Person(new Domain.Organization.PersonId(person))?.Name ?? person : null, act.At, act.IsUndone))];
    }
}
