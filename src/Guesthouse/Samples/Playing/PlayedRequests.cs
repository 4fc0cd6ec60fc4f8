using Guesthouse.Access;
using Guesthouse.Contributions.Requests;
using Guesthouse.Contributions.Writing;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Contributions;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Domain.Organization;
using Guesthouse.Organization;
using Guesthouse.Samples.Requests;
using Guesthouse.Storage;

namespace Guesthouse.Samples.Playing;

/// <summary>Guests ask for things and hosts answer, through the use cases, with the clock set to each moment, the earliest first.</summary>
/// <param name="sample">The organization.</param>
/// <param name="store">The database, with all houses in it.</param>
internal sealed class PlayedRequests(SampleOrganization sample, Store store)
{
    private const int FilingHour = 9;

    private readonly SampleClock clock = new(sample.Anchor);
    private readonly Dictionary<SampleRequest, int> numbers = [];

    /// <summary>Plays them to the end.</summary>
    /// <returns>Nothing, or what was refused.</returns>
    public async Task<IReadOnlyList<Problem>> RunAsync(CancellationToken cancellation)
    {
        await using var context = store.Context();
        var chart = await StoredOrganization.LoadAsync(context, cancellation);
        var installation = new Installation(store, new Lazy<OrganizationChart>(chart), Viewer.Operator, clock) { FollowsLater = true };
        var there = sample.Houses.Select(house => house.Slug).ToHashSet(StringComparer.Ordinal);
        var moments = new List<(DateTimeOffset At, SampleRequest Request, SampleAct? Act)>();
        foreach (var request in NorthmereRequests.All.Where(request => there.Contains(request.House)))
            moments.AddRange([(sample.MomentOf(request.Day, FilingHour), request, null), .. request.Then.Select(act => (sample.MomentOf(act.Day, act.Hour), request, (SampleAct?)act))]);
        foreach (var (at, request, act) in moments.OrderBy(moment => moment.At))
        {
            clock.Now = at;
            var done = act is null ? await FileAsync(request, installation, cancellation) : await DoAsync(new ThingAddress(numbers[request]), act, installation, cancellation);
            if (!done.IsOk)
                return [.. done.Problems.Select(problem => problem with { Detail = $"{request.Need}: {problem.Detail}" })];
        }
        return [];
    }

    private async Task<Result<ThingWritten>> FileAsync(SampleRequest request, Installation installation, CancellationToken cancellation)
    {
        DateOnly? byWhen = request.HelpsFor is { } days ? DateOnly.FromDateTime(sample.Anchor.UtcDateTime).AddDays(days) : null;
        var draft = new RequestDraft(request.Need, request.Purpose, new Urgency(byWhen, request.Priority, request.Otherwise, request.Cost), request.Paths);
        var filed = await new FileRequest(FurnishHouse.OnBehalfOf(installation, request.By)).RunAsync(request.House, null, draft, cancellation);
        if (filed.TryGet(out var addressed))
            numbers.Add(request, addressed.Number);
        return filed;
    }

    private static Task<Result<ThingWritten>> DoAsync(ThingAddress address, SampleAct act, Installation installation, CancellationToken cancellation)
    {
        var by = FurnishHouse.OnBehalfOf(installation, act.By);
        return act switch
        {
            Commented said => new CommentOnRequest(by).RunAsync(address, new CommentDraft(said.Text), cancellation),
            Seconded seconded => new SecondRequest(by).RunAsync(address, null, seconded.Priority, cancellation),
            Stepped step => new MoveRequest(by).RunAsync(
                address, new RequestStepDraft(step.Step) { Why = step.Why, Alternative = step.Alternative, Criteria = step.Criteria }, cancellation),
            _ => throw new InvalidOperationException($"Nobody knows how to play {act}."),
        };
    }
}
