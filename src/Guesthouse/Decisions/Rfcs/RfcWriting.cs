using System.Globalization;
using Guesthouse.Access;
using Guesthouse.Catalog.Projects;
using Guesthouse.Contributions.Requests;
using Guesthouse.Contributions.Texts;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog.Roles;
using Guesthouse.Domain.Decisions.Rfcs;
using Guesthouse.Storage;
using Guesthouse.Storage.Decisions;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Decisions.Rfcs;

/// <summary>
/// The frame of everything that somebody does to an RFC: found, allowed, as its writer had read it, done as a whole or not at all, and kept as one
/// event with the decision and the notices that follow from it. Of two who write at once the second waits for the first, and then reads what that one did.
/// </summary>
/// <param name="installation">The installation.</param>
/// <param name="rule">What it takes of everybody.</param>
internal sealed class RfcWriting(Installation installation, Rule rule)
{
    /// <summary>Why somebody may not, where it takes more than the rule: asked before the version, for who may not need not know what happened meanwhile.</summary>
    public Func<RfcAtHand, Problem?> Rights { get; init; } = _ => null;

    /// <summary>Does it.</summary>
    /// <param name="address">Which RFC.</param>
    /// <param name="write">Answers the event, or why nothing happens.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The RFC as it is then; <c>rfc.unknown</c>, <c>rfc.changed</c>, or why it is not allowed or not possible.</returns>
    public async Task<Result<RfcAddressed>> RunAsync(RfcAddress address, Func<RfcAtHand, Task<Result<RfcEvent>>> write, CancellationToken cancellation)
    {
        await using var context = installation.Store.Context();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        RfcLock.Take(context.Database.GetDbConnection(), address.Number);
        if (await context.RfcsFor(installation.Viewer, installation.Today).SingleOrDefaultAsync(row => row.Number == address.Number, cancellation) is not { } row)
            return Unknown(address.Number);
        var atHand = await ReadAsync(context, row, cancellation);
        if ((rule.RefusalOf(atHand.Standing) ?? Rights(atHand)) is { } refusal)
            return refusal;
        if (address.Version is { } version && version != atHand.Rfc.Version)
            return Changed(atHand, version);
        var done = await write(atHand);
        if (!done.TryGet(out var happened))
            return Result.Failure<RfcAddressed>(done.Problems);
        await StoredRfcs.KeepAsync(context, row, atHand.Rfc, happened, cancellation);
        if (await context.TrySaveAsync(cancellation) is { } conflict)
            return conflict;
        await AfterRfcEvent.RunAsync(context, atHand.Rfc, [.. atHand.Events, happened], cancellation);
        if (installation.Form is { } form)
            await form.AnswerAsync(context, happened.Number.ToString(CultureInfo.InvariantCulture), cancellation);
        await transaction.CommitAsync(cancellation);
        return new RfcAddressed(address.Number, happened.Number);
    }

    /// <summary>What somebody is in a project; <see langword="null"/>: in the organization.</summary>
    public static async Task<Standing> StandingAsync(Installation installation, GuesthouseContext context, int? project, CancellationToken cancellation) =>
        project is { } key && installation.Viewer.IsKnown
            ? (await StoredProjects.RolesAsync(context, key, cancellation)).StandingOf(installation.Viewer, installation.Today, ProjectRoles.WholeProject)
            : installation.Standing;

    /// <summary>The refusal of a number that leads nowhere, or nowhere that the viewer may know of.</summary>
    public static Problem Unknown(int number) => new(
        ProblemKind.NotFound, "rfc.unknown", string.Create(CultureInfo.InvariantCulture, $"There is no RFC {number}; guesthouse rfc list shows those there are."));

    private async Task<RfcAtHand> ReadAsync(GuesthouseContext context, RfcRow row, CancellationToken cancellation)
    {
        var events = await StoredRfcs.EventsAsync(context, row.Number, cancellation);
        var rfc = Rfc.From(events);
        var now = installation.Clock.NowInMilliseconds();
        var texts = new KeptTexts(context, installation.Viewer.Person?.Value, now.ToDateTimeOffset());
        await texts.KnowAsync([rfc.Texts.Title, rfc.Texts.Problem, rfc.Texts.Proposal], cancellation);
        return new RfcAtHand(context, rfc, events, await StandingAsync(installation, context, row.Project, cancellation)) { Now = now, Texts = texts };
    }

    private static Problem Changed(RfcAtHand atHand, int read)
    {
        var since = atHand.Events.Skip(read).Select(happened => $"{RfcEventRows.KindOf(happened.Act)} by {happened.By?.Value ?? "the operator"}");
        return new Problem(
            ProblemKind.Conflict,
            "rfc.changed",
            string.Create(CultureInfo.InvariantCulture, $"{atHand.Rfc.Id} is at version {atHand.Rfc.Version}, and you read {read}. Meanwhile: {string.Join(", ", since)}. Read it again and repeat what still holds."));
    }
}
