using Guesthouse.Access;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Notices;

/// <summary>Marks one's own notices as read, and as not read.</summary>
/// <param name="installation">The installation.</param>
public sealed class ReadNotices(Installation installation)
{
    private static readonly Rule rule = Rule.Needs(Permission.ReadRequests);

    /// <summary>Marks one.</summary>
    /// <param name="key">Its number.</param>
    /// <param name="isRead">Whether it was read.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>Its number; <c>notice.unknown</c>, <c>notice.nobody</c>.</returns>
    public async Task<Result<long>> RunAsync(long key, bool isRead, CancellationToken cancellation)
    {
        if (RefusalTo(installation) is { } refusal)
            return refusal;
        await using var context = installation.Store.Context();
        DateTimeOffset? at = isRead ? Now() : null;
        var one = context.NoticesFor(installation.Viewer, installation.Today).Where(row => row.Key == key);
        return await one.ExecuteUpdateAsync(set => set.SetProperty(row => row.ReadAt, at), cancellation) == 1
            ? key
            : new Problem(ProblemKind.NotFound, "notice.unknown", FormattableString.Invariant($"You have no notice {key}."));
    }

    /// <summary>Marks all as read that were not.</summary>
    /// <param name="upTo">The newest one that was seen; later ones stay unread.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The instant that they were read at, by which <see cref="UndoAllAsync"/> finds them.</returns>
    public async Task<Result<DateTimeOffset>> AllAsync(long upTo, CancellationToken cancellation)
    {
        if (RefusalTo(installation) is { } refusal)
            return refusal;
        await using var context = installation.Store.Context();
        DateTimeOffset? at = Now();
        await context.NoticesFor(installation.Viewer, installation.Today).Where(row => row.ReadAt == null && row.Key <= upTo)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.ReadAt, at), cancellation);
        return at.Value;
    }

    /// <summary>Takes <see cref="AllAsync"/> back.</summary>
    /// <param name="at">The instant that it answered.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>How many are unread again.</returns>
    public async Task<Result<int>> UndoAllAsync(DateTimeOffset at, CancellationToken cancellation)
    {
        if (RefusalTo(installation) is { } refusal)
            return refusal;
        await using var context = installation.Store.Context();
        return await context.NoticesFor(installation.Viewer, installation.Today).Where(row => row.ReadAt == at)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.ReadAt, (DateTimeOffset?)null), cancellation);
    }

    /// <summary>Why somebody has no notices: they are for people who may read requests.</summary>
    internal static Problem? RefusalTo(Installation installation) =>
        rule.RefusalOf(installation.Standing) ?? (installation.Viewer.Person is null
            ? new Problem(ProblemKind.Forbidden, installation.Viewer.IsKnown ? "notice.nobody" : "access.sign-in", installation.Viewer.IsKnown ? "Notices are for people; say --by PERSON." : "Sign in first: notices are for people.")
            : null);

    private DateTimeOffset Now() => DateTimeOffset.FromUnixTimeMilliseconds(installation.Clock.GetUtcNow().ToUnixTimeMilliseconds());
}
