using Guesthouse.Access;
using Guesthouse.Contributions.Writing;
using Guesthouse.Decisions.Rfcs;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Contributions;
using Guesthouse.Domain.Decisions.Rfcs;
using Guesthouse.Domain.Organization;
using Guesthouse.Organization;
using Guesthouse.Samples.Requests;
using Guesthouse.Samples.Rfcs;
using Guesthouse.Storage;

namespace Guesthouse.Samples.Playing;

/// <summary>People propose RFCs, and their owners sign or object, through the use cases, with the clock set to each moment, the earliest first.</summary>
/// <param name="sample">The organization.</param>
/// <param name="store">The database, with all houses in it.</param>
internal sealed class PlayedRfcs(SampleOrganization sample, Store store)
{
    private const int ProposingHour = 10;

    private readonly SampleClock clock = new(sample.Anchor);
    private readonly Dictionary<SampleRfc, int> numbers = [];

    /// <summary>Plays them to the end.</summary>
    /// <returns>Nothing, or what was refused.</returns>
    public async Task<IReadOnlyList<Problem>> RunAsync(CancellationToken cancellation)
    {
        await using var context = store.Context();
        var chart = await StoredOrganization.LoadAsync(context, cancellation);
        var installation = new Installation(store, new Lazy<OrganizationChart>(chart), Viewer.Operator, clock) { FollowsLater = true };
        var there = sample.Houses.Select(house => house.Slug).ToHashSet(StringComparer.Ordinal);
        foreach (var (at, rfc, act) in NorthmereRfcs.All.Where(rfc => rfc.House is null || there.Contains(rfc.House)).SelectMany(MomentsOf).OrderBy(moment => moment.At))
        {
            clock.Now = at;
            var done = await PlayAsync(rfc, act, installation, cancellation);
            if (done.Count > 0)
                return [.. done.Select(problem => problem with { Detail = $"{rfc.Title}: {problem.Detail}" })];
        }
        return [];
    }

    /// <summary>When it was proposed, when something happened to it, and when its deadline came.</summary>
    private IEnumerable<(DateTimeOffset At, SampleRfc Rfc, SampleAct? Act)> MomentsOf(SampleRfc rfc)
    {
        yield return (sample.MomentOf(rfc.Day, ProposingHour), rfc, null);
        foreach (var act in rfc.Then)
            yield return (sample.MomentOf(act.Day, act.Hour), rfc, act);
        if (RfcDraft.EndOf(LastDayOf(rfc)).ToDateTimeOffset() is var deadline && deadline <= sample.Anchor)
            yield return (deadline, rfc, new Ended());
    }

    private async Task<IReadOnlyList<Problem>> PlayAsync(SampleRfc rfc, SampleAct? act, Installation installation, CancellationToken cancellation)
    {
        if (act is Ended)
        {
            await new ConcludeRfcs(store, clock).RunAsync(cancellation);
            return [];
        }
        if (act is not null)
            return (await DoAsync(new ThingAddress(numbers[rfc]), act, installation, cancellation)).Problems;
        var draft = new RfcDraft(rfc.Title, rfc.Problem, rfc.Proposal, [.. rfc.Owners.Select(owner => new PersonId(owner))], LastDayOf(rfc));
        var proposed = await new ProposeRfc(FurnishHouse.OnBehalfOf(installation, rfc.By)).RunAsync(rfc.House, draft, cancellation);
        if (proposed.TryGet(out var written))
            numbers.Add(rfc, written.Number);
        return proposed.Problems;
    }

    private static Task<Result<ThingWritten>> DoAsync(ThingAddress address, SampleAct act, Installation installation, CancellationToken cancellation)
    {
        var by = FurnishHouse.OnBehalfOf(installation, act.By);
        return act switch
        {
            Commented said => new CommentOnRfc(by).RunAsync(address, new CommentDraft(said.Text), cancellation),
            Signed signed => new SignRfc(by).RunAsync(address, signed.Note, cancellation),
            Objected objected => new SignRfc(by).ObjectAsync(address, objected.Reason, cancellation),
            _ => throw new InvalidOperationException($"Nobody knows how to play {act}."),
        };
    }

    private DateOnly LastDayOf(SampleRfc rfc) => DateOnly.FromDateTime(sample.Anchor.UtcDateTime).AddDays(rfc.Until);

    /// <summary>The deadline came: Guesthouse itself does what is left to do.</summary>
    private sealed record Ended() : SampleAct(0, "");
}
