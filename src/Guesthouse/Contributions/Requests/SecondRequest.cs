using Guesthouse.Access;
using Guesthouse.Contributions.Writing;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Domain.Organization;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Contributions.Requests;

/// <summary>Says that another team needs it too, and how much it matters to that team; said again, the later counts. Whoever does follows the request from then on.</summary>
/// <param name="installation">The installation.</param>
public sealed class SecondRequest(Installation installation)
{
    private static readonly Rule rule = Rule.Needs(Permission.BackRequest);

    /// <summary>Seconds a request.</summary>
    /// <param name="address">Which request.</param>
    /// <param name="team">The team, one of the viewer's or above it; <see langword="null"/>: their home team of today.</param>
    /// <param name="priority">How much it matters to that team.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The request; or why not: <c>request.no-team</c>, <c>request.not-your-team</c>, <c>request.own-team</c>, <c>request.over</c>.</returns>
    public Task<Result<ThingWritten>> RunAsync(ThingAddress address, string? team, BusinessPriority priority, CancellationToken cancellation) =>
        new RequestWriting(installation, rule).RunAsync(address, atHand => SecondAsync(atHand, team, priority, cancellation), cancellation);

    private async Task<Result<RequestEvent>> SecondAsync(RequestAtHand atHand, string? team, BusinessPriority priority, CancellationToken cancellation)
    {
        var named = string.IsNullOrWhiteSpace(team) ? HomeTeam() : team.Trim();
        if (named is null)
            return new Problem(ProblemKind.Invalid, "request.no-team", "Say for which team; you have none of your own today.");
        if (RequestTeams.Refusal(installation, named) is { } refusal)
            return refusal;
        var id = new TeamId(named);
        // Said again without a change it is no news.
        if (atHand.Request.Seconds.TryGetValue(id, out var said) && said == priority)
            return atHand.Events[^1];
        var seconded = atHand.Request.Second(atHand.By, atHand.Now, id, priority);
        if (seconded.IsOk)
        {
            var there = await atHand.Context.Set<RequestSecondRow>().SingleOrDefaultAsync(row => row.Request == atHand.Request.Id.Value && row.Team == named, cancellation);
            if (there is null)
                atHand.Context.Add(new RequestSecondRow { Request = atHand.Request.Id.Value, Team = named, Priority = priority });
            else
                there.Priority = priority;
            await FollowRequest.AddAsync(atHand, cancellation);
        }
        return seconded;
    }

    private string? HomeTeam() => installation.Viewer.Person is { } person ? installation.Chart.HomeTeamOf(person, installation.Today)?.Value : null;
}
