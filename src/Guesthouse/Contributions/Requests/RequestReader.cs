using Guesthouse.Access;
using Guesthouse.Contributions.Hosts;
using Guesthouse.Contributions.Texts;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Contributions;
using Guesthouse.Domain.Contributions.Acting;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Contributions.Requests;

/// <summary>Reads a request with all that happened to it, and what the viewer may do with it.</summary>
/// <param name="reader">The database, and on whose behalf.</param>
/// <param name="hosts">Who acts, and whose hours count.</param>
/// <param name="names">What everything is called.</param>
/// <param name="lines">Makes lines.</param>
public sealed class RequestReader(Reader reader, HostSide hosts, NamesOfToday names, RequestLines lines)
{
    private static readonly Rule joinsIn = Rule.Needs(Permission.Comment);

    /// <summary>The request of a number; <see langword="null"/> when there is none that the viewer may know of.</summary>
    public Task<FoundRequest?> FindAsync(int number, CancellationToken cancellation) => FindAsync(number, [], cancellation);

    /// <summary>The same, for a page that shows beside it what the viewer is writing.</summary>
    /// <param name="number">The request.</param>
    /// <param name="written">What they have written so far, which may mention people too.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<FoundRequest?> FindAsync(int number, IEnumerable<string> written, CancellationToken cancellation)
    {
        if (await reader.Context.RequestsFor(reader.Viewer, reader.Today).AsNoTracking().SingleOrDefaultAsync(row => row.Number == number, cancellation) is not { } row)
            return null;
        var line = (await lines.OfAsync([row], cancellation))[0];
        var events = await StoredRequests.EventsAsync(reader.Context, number, cancellation);
        var request = Request.From(events);
        var texts = await StoredTexts.BodiesAsync(reader.Context, [.. events.SelectMany(happened => ActTexts.Of(happened.Act)).Distinct()], cancellation);
        var about = RequestPaths.Of(request.Details.Paths is { } paths ? texts.GetValueOrDefault(paths) : null);
        var standing = await hosts.StandingAsync(row.Project, about, cancellation);
        var actor = request.Move?.Turn == Turn.Host
            ? await hosts.WhoActsAsync((row.Project, line.Project.HostTeam), HostAct.DecideOnRequest, reader.Now.ToInstantInMilliseconds(), about, cancellation)
            : null;
        var steps = RequestSteps.Machine.StepsFrom(request.State).Where(step => reader.Viewer.IsKnown && RequestRights.RefusalOf(request, step, standing) is null).ToList();
        // Nobody writes criteria only to hear that the house takes no contributions.
        var cannotOpen = steps.Contains(RequestStep.Open) && await HouseLevels.RefusalToOpenAsync(reader.Context, row.Project, cancellation) is not null;
        var (isFollowed, followers) = await FollowersAsync(number, cancellation);
        return new FoundRequest(line, request, events)
        {
            Texts = texts,
            People = await names.PeopleAsync([.. PeopleIn(events, actor), .. texts.Values.Concat(written).SelectMany(Mentions.In).Select(mentioned => mentioned.Value)], cancellation),
            Teams = await names.TeamsAsync([.. request.Seconds.Keys.Select(team => team.Value), .. SeenTeams(events)], cancellation),
            Actor = actor,
            Due = request.Term is { End: null, Promise: not null } term ? term.Due(await hosts.CalendarAsync(line.Project.HostTeam, cancellation)) : null,
            Steps = [.. steps.Where(step => !cannotOpen || step != RequestStep.Open)],
            TakesNoContributions = cannotOpen,
            MayEdit = request.IsAlive && RequestRights.RefusalToEdit(request, standing) is null,
            MayRevise = request.State == RequestState.Open && RequestRights.RefusalOf(request, RequestStep.Open, standing) is null,
            MayJoinIn = joinsIn.Allows(standing),
            MaySecondFor = await TeamsToSecondForAsync(request, cancellation),
            MayRedact = events.SelectMany(happened => ActTexts.Of(happened.Act), (happened, text) => (happened.By.Person, Text: text))
                .Where(written => texts.ContainsKey(written.Text) && TextRights.RefusalToRedact(written.Person, standing) is null).Select(written => written.Text).ToHashSet(),
            IsFollowed = isFollowed,
            Followers = followers,
        };
    }

    private async Task<(bool IsFollowed, int Followers)> FollowersAsync(int number, CancellationToken cancellation)
    {
        var people = await reader.Context.Set<RequestFollowRow>().AsNoTracking().Where(row => row.Request == number).Select(row => row.Person).ToListAsync(cancellation);
        return (reader.Viewer.Person is { } viewer && people.Contains(viewer.Value), people.Count);
    }

    private async Task<List<string>> TeamsToSecondForAsync(Request request, CancellationToken cancellation)
    {
        var mayYet = request.State is not (RequestState.Withdrawn or RequestState.Delivered);
        if (!mayYet || reader.Viewer.Person is not { } person)
            return [];
        var home = (await hosts.ChartAsync(cancellation)).HomeTeamOf(person, reader.Today);
        return [.. reader.Viewer.TeamsAndAbove.Where(team => team != request.Team).OrderBy(team => team != home).ThenBy(team => team.Value, StringComparer.Ordinal).Select(team => team.Value)];
    }

    private static IEnumerable<string?> PeopleIn(IReadOnlyList<RequestEvent> events, ActingPerson? actor) =>
    [
        .. events.Select(happened => happened.By.Person?.Value),
        actor?.Person?.Value,
        .. actor?.PassedOver.Select(passed => passed.Person.Value) ?? [],
    ];

    private static IEnumerable<string?> SeenTeams(IReadOnlyList<RequestEvent> events) =>
        events.Select(happened => happened.Act switch { RequestFiled filed => filed.Team?.Value, RequestSeconded seconded => seconded.Team.Value, _ => null });
}
