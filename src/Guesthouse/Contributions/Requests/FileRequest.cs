using Guesthouse.Access;
using Guesthouse.Catalog.Projects;
using Guesthouse.Contributions.Texts;
using Guesthouse.Contributions.Writing;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Domain.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Contributions.Requests;

/// <summary>Asks a project for something. Whoever asks follows the request.</summary>
/// <param name="installation">The installation.</param>
public sealed class FileRequest(Installation installation)
{
    private static readonly Rule rule = Rule.Needs(Permission.FileRequest);

    /// <summary>Files a request.</summary>
    /// <param name="project">The project's slug, or one that it had.</param>
    /// <param name="team">The team that needs it, one of the requester's or above it; <see langword="null"/>: their home team of today, if any.</param>
    /// <param name="draft">What is asked.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The request; or why not: <c>project.unknown</c>, <c>request.house-closed</c>, <c>request.not-your-team</c>, <c>team.unknown</c>, what is wrong with the draft.</returns>
    public async Task<Result<ThingWritten>> RunAsync(string project, string? team, RequestDraft draft, CancellationToken cancellation)
    {
        if (rule.RefusalOf(installation.Standing) is { } refusal)
            return refusal;
        await using var context = installation.Store.Context();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var number = (int)Counter.Take(context.Database.GetDbConnection(), Counter.Requests);
        var found = await StoredProjects.FindAsync(context, installation, project, cancellation);
        var (asking, written) = (TeamOf(team), draft.Checked(installation.Today));
        if (!found.TryGet(out var asked) || !asking.IsOk || !written.TryGet(out var whole))
            return Result.Failure<ThingWritten>([.. found.Problems, .. asking.Problems, .. written.Problems]);
        if (await HouseLevels.RefusalToAskAsync(new Reader(context, installation.Clock, installation.Viewer), asked.Key, cancellation) is { } closed)
            return closed;
        return await BeginAsync(context, (number, asked.Key, asking.Value.Team), whole, cancellation);
    }

    private async Task<Result<ThingWritten>> BeginAsync(GuesthouseContext context, (int Number, int Project, TeamId? Team) about, RequestDraft draft, CancellationToken cancellation)
    {
        var (now, person) = (installation.Clock.NowInMilliseconds(), installation.Viewer.Person);
        var texts = new KeptTexts(context, person?.Value, now.ToDateTimeOffset());
        var promise = await ResponsePromises.OfAsync(context, about.Project, cancellation);
        var filed = Request.File(new RequestId(about.Number), new RequestFiled(new ProjectId(about.Project), about.Team, draft.Kept(texts.Keep), promise), person, now);
        if (person is { } requester)
            context.Add(new RequestFollowRow { Request = about.Number, Person = requester.Value, At = now.ToDateTimeOffset() });
        var atHand = new RequestAtHand(context, Request.From([filed]), [], installation.Standing) { Row = new RequestRow { Number = about.Number }, Now = now, Texts = texts };
        return await new RequestWriting(installation, rule).BeginAsync(atHand, about.Number, filed, cancellation);
    }

    private Result<AskingTeam> TeamOf(string? team)
    {
        var viewer = installation.Viewer;
        if (string.IsNullOrWhiteSpace(team))
            return new AskingTeam(viewer.Person is { } person ? installation.Chart.HomeTeamOf(person, installation.Today) : null);
        return RequestTeams.Refusal(installation, team.Trim()) is { } refusal ? refusal : new AskingTeam(new TeamId(team.Trim()));
    }

    private sealed record AskingTeam(TeamId? Team);
}
