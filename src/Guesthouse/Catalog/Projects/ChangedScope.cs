using Guesthouse.Catalog.Repositories;
using Guesthouse.Domain;
using Guesthouse.Domain.Catalog.Ownership;
using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Projects;

/// <summary>Adds parts to a project's scope, and ends parts: what they brought so far stays, what comes later is no longer the project's.</summary>
/// <remarks>Only for who sees everything: whoever sees a project sees what its parts brought, so adding a part of a restricted project would show it to others.</remarks>
internal static class ChangedScope
{
    /// <summary>Writes the parts, or says what is wrong with them.</summary>
    public static async Task<IReadOnlyList<Problem>> WriteAsync(EditedProject edited, ProjectChange change, CancellationToken cancellation)
    {
        if (change.AddedScopes.Count + change.RemovedScopes.Count == 0)
            return [];
        if (!edited.Installation.Viewer.SeesEverything)
            return [new Problem(ProblemKind.Forbidden, "project.scope-forbidden", "What a project is made of is for program leads and administrators, because whoever sees the project sees what its parts brought.")];
        var scopes = await edited.Context.Set<ProjectScopeRow>().Where(row => row.Project == edited.Project.Key).ToListAsync(cancellation);
        var problems = new List<Problem>();
        foreach (var written in change.RemovedScopes)
            await EndAsync(edited, scopes, written, problems, cancellation);
        foreach (var written in change.AddedScopes)
            await AddAsync(edited, scopes, written, problems, cancellation);
        return problems;
    }

    private static async Task AddAsync(EditedProject edited, List<ProjectScopeRow> scopes, string written, List<Problem> problems, CancellationToken cancellation)
    {
        if (await PartAsync(edited, written, problems, cancellation) is not { } part)
            return;
        if (Find(edited, scopes, part) is not null)
        {
            problems.Add(new Problem(ProblemKind.Conflict, "project.scope-there", $"'{written}' is a part of {edited.Project.Slug} already."));
            return;
        }
        var row = new ProjectScopeRow { Project = edited.Project.Key, Repository = part.Repository, PathPrefix = part.Prefix };
        scopes.Add(row);
        edited.Context.Add(row);
    }

    private static async Task EndAsync(EditedProject edited, List<ProjectScopeRow> scopes, string written, List<Problem> problems, CancellationToken cancellation)
    {
        if (await PartAsync(edited, written, problems, cancellation) is not { } part)
            return;
        if (Find(edited, scopes, part) is not { } row)
        {
            problems.Add(new Problem(ProblemKind.NotFound, "project.no-scope", $"'{written}' is no part of {edited.Project.Slug}."));
            return;
        }
        scopes.Remove(row);
        if (row.FromDay >= edited.Installation.Today)
            edited.Context.Remove(row);
        else
            row.ToDay = edited.Installation.Today;
        // What the part's files said goes with it; the next mining reads those of parts that stay, and all where this is taken back.
        edited.Context.RemoveRange(await edited.Context.Set<InspectionRow>().Where(read => read.Repository == row.Repository).ToListAsync(cancellation));
        edited.Context.RemoveRange(await edited.Context.Set<ProfileStatementRow>()
            .Where(said => said.Project == row.Project && said.Repository == row.Repository && said.Source != ProfileSource.Person)
            .ToListAsync(cancellation));
    }

    private static ProjectScopeRow? Find(EditedProject edited, List<ProjectScopeRow> scopes, (int Repository, string Prefix) part) => scopes.Find(row =>
        row.Repository == part.Repository && row.PathPrefix == part.Prefix && (row.ToDay is null || row.ToDay > edited.Installation.Today));

    /// <summary>A repository's id has no colon, so that the first begins the path.</summary>
    private static async Task<(int Repository, string Prefix)?> PartAsync(EditedProject edited, string written, List<Problem> problems, CancellationToken cancellation)
    {
        var colon = written.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? written : written[..colon];
        var prefix = PathPrefix.Parse(colon < 0 ? "" : written[(colon + 1)..]);
        if (prefix.ToString().Split('/').Contains("..", StringComparer.Ordinal))
        {
            problems.Add(new Problem(ProblemKind.Invalid, "project.bad-scope", $"'{written}' climbs out of the repository; a path is that of a folder from the repository's root."));
            return null;
        }
        var all = edited.Context.RepositoriesFor(edited.Installation.Viewer, edited.Installation.Today);
        var found = await StoredRepositories.NamedAsync(edited.Context, all, name, cancellation);
        problems.AddRange(found.Problems);
        return found.TryGet(out var row) ? (row.Key, prefix.IsEverything ? "" : prefix.ToString()) : null;
    }
}
