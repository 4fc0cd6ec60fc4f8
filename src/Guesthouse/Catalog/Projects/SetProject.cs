using Guesthouse.Access;
using Guesthouse.Domain;
using Guesthouse.Domain.Catalog;
using Guesthouse.Domain.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Projects;

/// <summary>What to change of a project; <see langword="null"/> leaves a thing as it is.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Slug">Its slug; the old one keeps leading to it.</param>
/// <param name="HostTeam">Its host team; empty: none, so that the organization's file says it.</param>
/// <param name="VisibleTo">The teams that may see it; empty: everyone.</param>
public sealed record ProjectChange(string? Name, string? Slug, string? HostTeam, IReadOnlyList<string>? VisibleTo);

/// <summary>Changes a project.</summary>
public sealed class SetProject(Installation installation)
{
    /// <summary>Changes the project; all that is asked or, where something is refused, nothing.</summary>
    /// <param name="slug">Its slug, or one that it had.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The project's slug afterwards.</returns>
    public async Task<Result<string>> RunAsync(string slug, ProjectChange change, CancellationToken cancellation)
    {
        await using var context = installation.Store.Context();
        var former = context.Set<ProjectFormerSlugRow>().Where(row => row.Slug == slug).Select(row => row.Project);
        var project = await context.ProjectsFor(installation.Viewer, installation.Today)
            .SingleOrDefaultAsync(row => row.Slug == slug || former.Contains(row.Key), cancellation);
        if (project is null)
            return new Problem(ProblemKind.NotFound, "project.unknown", $"There is no project '{slug}'; guesthouse project list shows those there are.");
        if (!await MayEditAsync(context, project.Key, cancellation))
            return new Problem(ProblemKind.Forbidden, "project.set-forbidden", $"Changing {project.Slug} is for its product owners and for program leads.");
        if (await ProblemsOfAsync(context, project, change, cancellation) is { Count: > 0 } problems)
            return Result.Failure<string>(problems);
        Apply(context, project, change);
        if (change.VisibleTo is { } teams)
            await RestrictAsync(context, project, teams, cancellation);
        await context.SaveChangesAsync(cancellation);
        return project.Slug;
    }

    private async Task<bool> MayEditAsync(GuesthouseContext context, int project, CancellationToken cancellation)
    {
        if (installation.Viewer.SeesEverything)
            return true;
        var person = installation.Viewer.Person?.Value;
        var today = installation.Today;
        return person is not null && await context.Set<RoleRow>().AnyAsync(
            role => role.Project == project && role.Person == person && role.Kind == RoleKind.ProductOwner
                && (role.FromDay == null || role.FromDay <= today) && (role.ToDay == null || role.ToDay > today),
            cancellation);
    }

    private async Task<List<Problem>> ProblemsOfAsync(GuesthouseContext context, ProjectRow project, ProjectChange change, CancellationToken cancellation)
    {
        var problems = new List<Problem>();
        if (change.Name is { } name && string.IsNullOrWhiteSpace(name))
            problems.Add(new Problem(ProblemKind.Invalid, "project.no-name", "A project's name is not empty."));
        foreach (var team in (change.VisibleTo ?? []).Append(change.HostTeam).OfType<string>())
            if (team.Length > 0 && installation.Chart.Team(new TeamId(team)) is null)
                problems.Add(new Problem(ProblemKind.NotFound, "team.unknown", $"The organization has no team '{team}'."));
        if (change.Slug is { } slug && slug != project.Slug)
        {
            problems.AddRange(Slug.Parse(slug).Problems);
            var own = await context.Set<ProjectFormerSlugRow>().AnyAsync(row => row.Slug == slug && row.Project == project.Key, cancellation);
            if (!own && (await NewProject.TakenAsync(context, cancellation)).Contains(slug))
                problems.Add(new Problem(ProblemKind.Conflict, "project.slug-taken", $"'{slug}' is or was another project's slug; slugs are never given twice."));
        }
        return problems;
    }

    private static void Apply(GuesthouseContext context, ProjectRow project, ProjectChange change)
    {
        project.Name = change.Name?.Trim() ?? project.Name;
        if (change.HostTeam is { } host)
            project.HostTeam = host.Length == 0 ? null : host;
        if (change.Slug is not { } slug || slug == project.Slug)
            return;
        context.RemoveRange(context.Set<ProjectFormerSlugRow>().Where(row => row.Slug == slug));
        context.Add(new ProjectFormerSlugRow { Slug = project.Slug, Project = project.Key });
        project.Slug = slug;
    }

    private static async Task RestrictAsync(GuesthouseContext context, ProjectRow project, IReadOnlyList<string> teams, CancellationToken cancellation)
    {
        project.Visibility = teams.Count == 0 ? ProjectVisibility.Everyone : ProjectVisibility.Teams;
        context.RemoveRange(await context.Set<ProjectVisibleTeamRow>().Where(row => row.Project == project.Key && !teams.Contains(row.Team)).ToListAsync(cancellation));
        var there = await context.Set<ProjectVisibleTeamRow>().Where(row => row.Project == project.Key).Select(row => row.Team).ToListAsync(cancellation);
        context.AddRange(teams.Distinct(StringComparer.Ordinal).Except(there, StringComparer.Ordinal).Select(team => new ProjectVisibleTeamRow { Project = project.Key, Team = team }));
    }
}
