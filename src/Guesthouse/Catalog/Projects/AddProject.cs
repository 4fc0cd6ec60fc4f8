using Guesthouse.Access;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog;
using Guesthouse.Domain.Organization;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Catalog.Projects;

/// <summary>Makes a project of repositories, or of folders of one, beside those that repositories bring themselves.</summary>
/// <param name="installation">The installation.</param>
public sealed class AddProject(Installation installation)
{
    private static readonly Rule rule = Rule.Needs(Permission.PublishProject);

    /// <summary>Makes the project; everyone may see it. What is stated of it is then set like that of any other.</summary>
    /// <param name="slug">Its slug, which no project ever had.</param>
    /// <param name="change">What it is made of, who hosts it, and what is stated of it.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>Its slug.</returns>
    public async Task<Result<string>> RunAsync(string slug, ProjectChange change, CancellationToken cancellation)
    {
        if (rule.RefusalOf(installation.Standing) is { } refusal)
            return refusal;
        if (change.AddedScopes.Count == 0)
            return new Problem(ProblemKind.Invalid, "project.no-scope", "Say what the project is made of: --scope REPO or --scope REPO:PATH.");
        var parsed = Slug.Parse(slug);
        if (!parsed.IsOk)
            return Result.Failure<string>(parsed.Problems);
        if (change.HostTeam is { Length: > 0 } host && installation.Chart.Team(new TeamId(host)) is null)
            return new Problem(ProblemKind.NotFound, "team.unknown", $"The organization has no team '{host}'.");
        if (await MakeAsync(slug, change, cancellation) is { } taken)
            return taken;
        var set = await new SetProject(installation).RunAsync(slug, change, atVersion: null, cancellation);
        if (!set.IsOk)
            await new RemoveProject(installation).ForgetAsync(slug, cancellation);
        return set;
    }

    private async Task<Problem?> MakeAsync(string slug, ProjectChange change, CancellationToken cancellation)
    {
        await using var context = installation.Store.Context();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        if ((await NewProject.TakenAsync(context, cancellation)).Contains(slug))
            return new Problem(ProblemKind.Conflict, "project.slug-taken", $"'{slug}' is or was another project's slug; slugs are never given twice.");
        var project = new ProjectRow { Slug = slug, Name = slug, HostTeam = change.HostTeam is { Length: > 0 } host ? host : null, Visibility = ProjectVisibility.Everyone, CreatedAt = installation.Clock.GetUtcNow() };
        context.Add(project);
        await context.SaveChangesAsync(cancellation);
        context.Add(new ProfileRow { Project = project.Key });
        await context.SaveChangesAsync(cancellation);
        await new ProjectAct(installation, "add", rule).KeepNewAsync(context, project.Key, "Added the project.", cancellation);
        await transaction.CommitAsync(cancellation);
        return null;
    }
}
