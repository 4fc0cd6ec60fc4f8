using Guesthouse.Access;
using Guesthouse.Contributions.Writing;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Decisions.Rfcs;
using Guesthouse.Domain.Organization;
using Guesthouse.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Guesthouse.Decisions.Rfcs;

/// <summary>
/// Lets owners go who left, so that the others decide, and ends RFCs whose deadline has come: rejected with an objection, else lapsed. Guesthouse itself does so; <c>serve</c>
/// each minute, and commands that read RFCs.
/// </summary>
/// <param name="store">The database.</param>
/// <param name="clock">The time.</param>
public sealed class ConcludeRfcs(Store store, TimeProvider clock)
{
    private static readonly Rule rule = Rule.Needs(Permission.RunJobs);

    /// <summary>Lets go who left, and ends RFCs, the earliest first.</summary>
    /// <returns>How many were ended at their deadline.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        // Who left before the deadline was not waited for until then, however late that is seen.
        foreach (var (number, owner, left) in await GoneAsync(cancellation))
            await WriteAsync(number, atHand => atHand.Rfc.LetGo(owner, left, atHand.Now), cancellation);
        var now = clock.GetUtcNow();
        List<int> due;
        await using (var context = store.Context())
            due = await context.Set<RfcRow>().Where(row => row.State == RfcState.Open && row.Deadline <= now).OrderBy(row => row.Deadline).ThenBy(row => row.Number).Select(row => row.Number).ToListAsync(cancellation);
        var ended = 0;
        foreach (var number in due)
            ended += await WriteAsync(number, atHand => atHand.Rfc.Conclude(atHand.Now), cancellation) ? 1 : 0;
        return ended;
    }

    /// <summary>Owners of open RFCs who are waited for and are not there, since when.</summary>
    private async Task<List<(int Rfc, PersonId Owner, Instant Left)>> GoneAsync(CancellationToken cancellation)
    {
        await using var context = store.Context();
        var there = context.PeopleOn(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)).Select(person => person.Id);
        var silent = await (from owner in context.Set<RfcOwnerRow>()
                            join rfc in context.Set<RfcRow>() on owner.Rfc equals rfc.Number
                            where rfc.State == RfcState.Open && owner.Agrees == null && !there.Contains(owner.Person)
                            orderby owner.Rfc
                            select owner.Rfc).Distinct().ToListAsync(cancellation);
        var gone = new List<(int, PersonId, Instant)>();
        foreach (var number in silent)
            foreach (var owner in Rfc.From(await StoredRfcs.EventsAsync(context, number, cancellation)).WaitsFor)
                if (!await there.ContainsAsync(owner.Value, cancellation))
                    gone.Add((number, owner, await LeftAsync(context, owner, cancellation)));
        return gone;
    }

    /// <summary>Since when somebody is not there: since their last day, or since now where none is known.</summary>
    private async Task<Instant> LeftAsync(GuesthouseContext context, PersonId person, CancellationToken cancellation) =>
        await context.Set<PersonRow>().Where(row => row.Id == person.Value).Select(row => row.LeftOn).SingleOrDefaultAsync(cancellation) is { } day
            ? Instant.FromDateTimeUtc(day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc))
            : Instant.FromDateTimeOffset(clock.GetUtcNow());

    /// <summary>Writes one. It is refused where another process was quicker, or where its author gave it more time.</summary>
    private async Task<bool> WriteAsync(int number, Func<RfcAtHand, Domain.Result<RfcEvent>> act, CancellationToken cancellation)
    {
        // Nobody asks who is who: it is nobody who does it.
        var itself = new Installation(store, new Lazy<OrganizationChart>(OrganizationChart.Empty), Viewer.Operator, clock);
        return (await new RfcWriting(itself, rule).RunAsync(new ThingAddress(number), act, cancellation)).IsOk;
    }
}
