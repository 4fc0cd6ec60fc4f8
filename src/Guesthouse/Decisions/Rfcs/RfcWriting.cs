using System.Data.Common;
using Guesthouse.Access;
using Guesthouse.Catalog.Projects;
using Guesthouse.Contributions.Requests;
using Guesthouse.Contributions.Texts;
using Guesthouse.Contributions.Writing;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog.Roles;
using Guesthouse.Domain.Decisions.Rfcs;
using Guesthouse.Storage;
using Guesthouse.Storage.Requests;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Decisions.Rfcs;

/// <summary>Writes RFCs: how they are found and kept, and what follows.</summary>
/// <param name="installation">The installation.</param>
/// <param name="rule">What it takes of everybody.</param>
internal sealed class RfcWriting(Installation installation, Rule rule) : ThingWriting<RfcAtHand, RfcEvent>(installation, rule, Name)
{
    /// <summary>What RFCs are called.</summary>
    public static ThingName Name { get; } = new("rfc", "RFC", " ");

    /// <summary>What somebody is in a project; <see langword="null"/>: in the organization.</summary>
    public static async Task<Standing> StandingAsync(Installation installation, GuesthouseContext context, int? project, CancellationToken cancellation) =>
        project is { } key && installation.Viewer.IsKnown
            ? (await StoredProjects.RolesAsync(context, key, cancellation)).StandingOf(installation.Viewer, installation.Today, ProjectRoles.WholeProject)
            : installation.Standing;

    protected override void Lock(DbConnection connection, int number) => ThingLock.OfRfcs.Take(connection, number);

    protected override async Task<RfcAtHand?> FindAsync(GuesthouseContext context, int number, CancellationToken cancellation)
    {
        if (await context.RfcsFor(Installation.Viewer, Installation.Today).SingleOrDefaultAsync(row => row.Number == number, cancellation) is not { } row)
            return null;
        var events = await StoredRfcs.EventsAsync(context, number, cancellation);
        var rfc = Rfc.From(events);
        var now = Installation.Clock.NowInMilliseconds();
        var texts = new KeptTexts(context, Installation.Viewer.Person?.Value, now.ToDateTimeOffset());
        await texts.KnowAsync([rfc.Texts.Title, rfc.Texts.Problem, rfc.Texts.Proposal], cancellation);
        return new RfcAtHand(context, rfc, events, await StandingAsync(Installation, context, row.Project, cancellation)) { Row = row, Now = now, Texts = texts };
    }

    protected override string KindOf(RfcEvent happened) => RfcEventRows.KindOf(happened.Act);

    protected override Task RecordAsync(RfcAtHand atHand, RfcEvent happened, CancellationToken cancellation) =>
        StoredRfcs.RecordAsync(atHand.Context, atHand.Row, atHand.Rfc, happened, cancellation);

    protected override Task FollowAsync(RfcAtHand atHand, RfcEvent happened, CancellationToken cancellation) =>
        AfterRfcEvent.RunAsync(atHand.Context, atHand.Rfc, [.. atHand.Events, happened], cancellation);
}
