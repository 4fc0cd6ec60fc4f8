using Guesthouse.Access;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog;
using Guesthouse.Domain.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Projects;

/// <summary>Changes what people say of a project. Whoever does so also confirms that the entry holds.</summary>
/// <param name="installation">The installation.</param>
public sealed class SetProject(Installation installation)
{
    private static readonly Rule rule = Rule.Needs(Permission.EditProject);

    /// <summary>Changes the project; all that is asked or, where something is refused, nothing.</summary>
    /// <param name="slug">Its slug, or one that it had.</param>
    /// <param name="change">What to change.</param>
    /// <param name="atVersion">The version that it must have; <see langword="null"/>: any.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The project's slug afterwards.</returns>
    public Task<Result<string>> RunAsync(string slug, ProjectChange change, int? atVersion, CancellationToken cancellation) =>
        new ProjectAct(installation, "set", rule) { AtVersion = atVersion }.RunAsync(
            slug,
            async edited =>
            {
                var problems = await ProblemsOfAsync(edited, change, cancellation);
                problems.AddRange(await StatedByPerson.WriteAsync(edited, change.Fields, cancellation));
                foreach (var field in change.Released)
                    await StatedByPerson.ForgetAsync(edited, field, cancellation);
                problems.AddRange(await ChangedScope.WriteAsync(edited, change, cancellation));
                if (problems.Count > 0)
                    return problems;
                Apply(edited, change);
                if (change.VisibleTo is { } teams)
                    await RestrictAsync(edited.Context, edited.Project, teams, cancellation);
                await ConfirmProfile.WriteAsync(edited, cancellation);
                return [];
            },
            "Changed what the project says of itself.",
            cancellation);

    private static async Task<List<Problem>> ProblemsOfAsync(EditedProject edited, ProjectChange change, CancellationToken cancellation)
    {
        var problems = new List<Problem>();
        var (context, project) = (edited.Context, edited.Project);
        foreach (var team in (change.VisibleTo ?? []).Append(change.HostTeam).OfType<string>())
            if (team.Length > 0 && edited.Installation.Chart.Team(new TeamId(team)) is null)
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

    private static void Apply(EditedProject edited, ProjectChange change)
    {
        if (change.HostTeam is { } host)
            edited.Project.HostTeam = host.Length == 0 ? null : host;
        if (change.TrustsRoleFiles is { } trusts)
            edited.Project.TrustsRoleFiles = trusts;
        if (change.Slug is { } slug)
            Rename(edited.Context, edited.Project, slug);
    }

    /// <summary>Gives a project another slug; the old one keeps leading to it.</summary>
    internal static void Rename(GuesthouseContext context, ProjectRow project, string slug)
    {
        if (slug == project.Slug)
            return;
        context.RemoveRange(context.Set<ProjectFormerSlugRow>().Where(row => row.Slug == slug));
        context.Add(new ProjectFormerSlugRow { Slug = project.Slug, Project = project.Key });
        project.Slug = slug;
    }

    /// <summary>Makes a project visible to some teams, to everyone without teams.</summary>
    internal static async Task RestrictAsync(GuesthouseContext context, ProjectRow project, IReadOnlyList<string> teams, CancellationToken cancellation)
    {
        project.Visibility = teams.Count == 0 ? ProjectVisibility.Everyone : ProjectVisibility.Teams;
        context.RemoveRange(await context.Set<ProjectVisibleTeamRow>().Where(row => row.Project == project.Key && !teams.Contains(row.Team)).ToListAsync(cancellation));
        var there = await context.Set<ProjectVisibleTeamRow>().Where(row => row.Project == project.Key).Select(row => row.Team).ToListAsync(cancellation);
        context.AddRange(teams.Distinct(StringComparer.Ordinal).Except(there, StringComparer.Ordinal).Select(team => new ProjectVisibleTeamRow { Project = project.Key, Team = team }));
    }
}
