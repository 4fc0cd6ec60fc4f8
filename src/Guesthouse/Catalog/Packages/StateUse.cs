using System.Globalization;
using Guesthouse.Access;
using Guesthouse.Catalog.Projects;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Packages;

/// <summary>Says that a team uses a project, where no manifest tells; and takes it back.</summary>
/// <param name="installation">The installation.</param>
public sealed class StateUse(Installation installation)
{
    private static readonly Rule rule = Rule.Needs(Permission.StateUse);

    /// <summary>Says it. People say it of teams that they belong to today, program leads and administrators of all.</summary>
    /// <returns>The project's slug; <c>use.own</c>, <c>use.no-team</c>, <c>use.there</c>.</returns>
    public Task<Result<string>> RunAsync(string slug, string team, CancellationToken cancellation) => DoAsync(
        slug,
        team,
        "use.state",
        async (context, project) =>
        {
            var host = await ProjectReader.Lines(context, context.Set<ProjectRow>().Where(row => row.Key == project.Key), installation.Today).Select(line => line.HostTeam).SingleAsync(cancellation);
            if (host == team)
                return new Problem(ProblemKind.Invalid, "use.own", $"'{team}' hosts {project.Slug}; that it uses its own goes without saying.");
            if (await context.Set<StatedUseRow>().AnyAsync(row => row.Project == project.Key && row.Team == team, cancellation))
                return new Problem(ProblemKind.Conflict, "use.there", $"'{team}' says so already.");
            context.Add(new StatedUseRow { Project = project.Key, Team = team, At = installation.Clock.GetUtcNow(), ByWhom = installation.Viewer.RecordedAs });
            return null;
        },
        cancellation);

    /// <summary>Takes it back.</summary>
    /// <returns>The project's slug; <c>use.no-team</c>, <c>use.none</c>.</returns>
    public Task<Result<string>> EndAsync(string slug, string team, CancellationToken cancellation) => DoAsync(
        slug,
        team,
        "use.end",
        async (context, project) => await context.Set<StatedUseRow>().Where(row => row.Project == project.Key && row.Team == team).ExecuteDeleteAsync(cancellation) > 0
            ? null
            : new Problem(ProblemKind.NotFound, "use.none", $"'{team}' does not say that it uses {project.Slug}."),
        cancellation);

    private async Task<Result<string>> DoAsync(string slug, string team, string kind, Func<GuesthouseContext, ProjectRow, Task<Problem?>> change, CancellationToken cancellation)
    {
        await using var context = installation.Store.Context();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var found = await StoredProjects.FindAsync(context, installation, slug, cancellation);
        if (!found.TryGet(out var project))
            return Result.Failure<string>(found.Problems);
        if ((rule.RefusalOf(installation.Viewer == Viewer.Visitor ? Standing.OfVisitor(mayRead: true) : installation.Standing) ?? RefusalFor(team) ?? await change(context, project)) is { } refusal)
            return refusal;
        await context.SaveChangesAsync(cancellation);
        var key = project.Key.ToString(CultureInfo.InvariantCulture);
        await KeptAct.AddAsync(context, installation, (kind, kind == "use.state" ? "Said that a team uses the project." : "Took back that a team uses the project.", "stated_uses", $"{key} {team}"), project.Slug, cancellation);
        await transaction.CommitAsync(cancellation);
        return project.Slug;
    }

    private Problem? RefusalFor(string team)
    {
        if (installation.Chart.Team(new TeamId(team)) is null)
            return new Problem(ProblemKind.NotFound, "team.unknown", $"The organization has no team '{team}'.");
        return installation.Viewer.SeesEverything || OwnTeams(installation).Contains(team, StringComparer.Ordinal)
            ? null
            : new Problem(ProblemKind.Forbidden, "use.no-team", $"You do not belong to '{team}' today; its members say what it uses.");
    }

    /// <summary>The teams for which the viewer may say it because they belong to them, in order of their ids.</summary>
    public static IReadOnlyList<string> OwnTeams(Installation installation) =>
        installation.Viewer.Person is { } person ? [.. installation.Chart.TeamsOf(person, installation.Today).Select(membership => membership.Team.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] : [];
}
