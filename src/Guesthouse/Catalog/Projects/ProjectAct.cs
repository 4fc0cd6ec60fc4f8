using System.Globalization;
using Guesthouse.Access;
using Guesthouse.Catalog.Profiles;
using Guesthouse.Catalog.Readiness;
using Guesthouse.Catalog.Search;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Projects;

/// <summary>The frame of everything that somebody does to a project: found, allowed, done as a whole or not at all, settled, and kept with who did it.</summary>
/// <param name="installation">The installation.</param>
/// <param name="kind">What is done, as acts are called: <c>set</c>.</param>
/// <param name="rule">What it takes.</param>
internal sealed class ProjectAct(Installation installation, string kind, Rule rule)
{
    /// <summary>What the kinds of these acts begin with.</summary>
    public const string Kinds = "project.";

    /// <summary>The version that the project must have; <see langword="null"/>: any.</summary>
    public int? AtVersion { get; init; }

    /// <summary>The act that this one takes back.</summary>
    public long? Undoes { get; init; }

    /// <summary>Whether it may be done to a removed project too.</summary>
    public bool IncludesRemoved { get; init; }

    /// <summary>Whether nothing that anybody states of the project changes, so that its profile stays as it is.</summary>
    public bool LeavesProfile { get; init; }

    /// <summary>Does it.</summary>
    /// <param name="slug">The project's slug, or one that it had.</param>
    /// <param name="change">The change; answers why not, and then nothing is changed.</param>
    /// <param name="summary">What was done, in one English sentence.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The project's slug afterwards.</returns>
    public async Task<Result<string>> RunAsync(string slug, Func<EditedProject, Task<IReadOnlyList<Problem>>> change, string summary, CancellationToken cancellation)
    {
        await using var context = installation.Store.Context();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var found = IncludesRemoved
            ? await StoredProjects.FindWithRemovedAsync(context, installation, slug, cancellation)
            : await StoredProjects.FindAsync(context, installation, slug, cancellation);
        if (!found.TryGet(out var project))
            return Result.Failure<string>(found.Problems);
        var roles = await StoredProjects.AllRolesAsync(context, project.Key, cancellation);
        var standing = roles.StandingOf(installation, Domain.Catalog.Roles.ProjectRoles.WholeProject);
        if (rule.RefusalOf(standing) is { } refusal)
            return refusal;
        if (AtVersion is { } version && version != project.Version)
            return new Problem(ProblemKind.Conflict, "store.changed-meanwhile", $"Somebody changed {project.Slug} meanwhile: it is at version {Text(project.Version)}. Look at it again and repeat your change.");
        var before = await ProjectState.ReadAsync(context, project.Key, cancellation);
        var problems = await change(new EditedProject(installation, context, project, roles, standing));
        if (problems.Count > 0)
            return Result.Failure<string>(problems);
        if (await SaveAsync(context, project, before, summary, cancellation) is { } conflict)
            return conflict;
        if (installation.Form is { } form)
            await form.AnswerAsync(context, project.Slug, cancellation);
        await transaction.CommitAsync(cancellation);
        if (!installation.FollowsLater)
            await FollowAsync(project.Key, cancellation);
        return project.Slug;
    }

    private async Task FollowAsync(int project, CancellationToken cancellation)
    {
        await new AssessProjects(installation.Store, Program.Facts(), installation.Clock).RunAsync([project], cancellation);
        await new IndexProject(installation.Store, installation.Today).RunAsync(project, cancellation);
    }

    private async Task<Problem?> SaveAsync(GuesthouseContext context, ProjectRow project, ProjectState before, string summary, CancellationToken cancellation)
    {
        // Whatever changed around it, two who change one project at a time are told.
        context.Entry(project).State = EntityState.Modified;
        if (await context.TrySaveAsync(cancellation) is { } conflict)
            return conflict;
        context.ChangeTracker.Clear();
        if (!LeavesProfile)
            await SettleProfile.RunAsync(context, project.Key, cancellation);
        await KeepAsync(context, project.Key, before, summary, cancellation);
        return null;
    }

    private async Task KeepAsync(GuesthouseContext context, int project, ProjectState? before, string summary, CancellationToken cancellation)
    {
        var viewer = installation.Viewer;
        var act = new ActRow { Kind = Kinds + kind, At = installation.Clock.GetUtcNow(), ByWhom = viewer.RecordedAs, Person = viewer.Person?.Value, Summary = summary, Undoes = Undoes };
        context.Add(act);
        await context.SaveChangesAsync(cancellation);
        var after = await ProjectState.ReadAsync(context, project, cancellation);
        context.Add(new ActChangeRow { Act = act.Key, TableName = ProjectState.Table, RowKey = Text(project), Before = before?.ToString(), After = after.ToString() });
        await context.SaveChangesAsync(cancellation);
    }

    /// <summary>Keeps that a project is new.</summary>
    public Task KeepNewAsync(GuesthouseContext context, int project, string summary, CancellationToken cancellation) => KeepAsync(context, project, before: null, summary, cancellation);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
