using System.Globalization;
using Guesthouse.Access;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Projects;

/// <summary>Takes back the last thing that somebody did to a project, then the one before it, and so on.</summary>
/// <param name="installation">The installation.</param>
public sealed class UndoProjectAct(Installation installation)
{
    private static readonly Rule rule = Rule.Needs(Permission.EditProject);

    /// <summary>Takes back the last act that was not taken back.</summary>
    /// <returns>The project's slug; the problem <c>act.none</c>; <c>act.role-by-hand</c> where taking it back would give or end a role, which only naming does.</returns>
    public async Task<Result<string>> RunAsync(string slug, CancellationToken cancellation)
    {
        var found = await FindAsync(slug, cancellation);
        if (!found.TryGet(out var undone))
            return Result.Failure<string>(found.Problems);
        var (act, change) = undone;
        if (change.Before is null)
            return new Problem(ProblemKind.Conflict, "act.none", "There is nothing to take back but that the project was added: guesthouse project remove takes it out.");
        return await new ProjectAct(installation, "undo", rule) { Undoes = act.Key }.RunAsync(
            slug,
            edited => RestoreAsync(edited, ProjectState.Of(change.Before), change.After!, cancellation),
            $"Took back act {act.Key.ToString(CultureInfo.InvariantCulture)}.",
            cancellation);
    }

    private async Task<Result<Undone>> FindAsync(string slug, CancellationToken cancellation)
    {
        await using var context = installation.Store.Context();
        var found = await StoredProjects.FindAsync(context, installation, slug, cancellation);
        if (!found.TryGet(out var project))
            return Result.Failure<Undone>(found.Problems);
        var key = project.Key.ToString(CultureInfo.InvariantCulture);
        var acts = context.Set<ActRow>();
        var last = await (from change in context.Set<ActChangeRow>().AsNoTracking()
                          join act in acts on change.Act equals act.Key
                          where change.TableName == ProjectState.Table && change.RowKey == key && act.Undoes == null && !acts.Any(undo => undo.Undoes == act.Key)
                          orderby act.Key descending
                          select new Undone(act, change)).FirstOrDefaultAsync(cancellation);
        return last is null ? new Problem(ProblemKind.NotFound, "act.none", $"Nobody changed {project.Slug} yet.") : last;
    }

    private static async Task<IReadOnlyList<Problem>> RestoreAsync(EditedProject edited, ProjectState then, string after, CancellationToken cancellation)
    {
        var now = await ProjectState.ReadAsync(edited.Context, edited.Project.Key, cancellation);
        var left = ProjectState.Of(after);
        if (!now.Holdings.SequenceEqual(then.Holdings))
            return [new Problem(ProblemKind.Conflict, "act.role-by-hand", "The last change gave or ended a role; name or end it again, so that it is said who did and why.")];
        if (now.ToString() != left.ToString())
            return [new Problem(ProblemKind.Conflict, "act.changed-since", "Something else changed the project since; look at it again.")];
        SetProject.Rename(edited.Context, edited.Project, then.Slug);
        (edited.Project.HostTeam, edited.Project.RemovedAt) = (then.HostTeam, then.RemovedAt);
        await SetProject.RestrictAsync(edited.Context, edited.Project, then.VisibleTo, cancellation);
        edited.Project.Visibility = then.Visibility;
        var profile = await edited.Context.Set<ProfileRow>().SingleAsync(row => row.Project == edited.Project.Key, cancellation);
        (profile.ConfirmedAt, profile.ConfirmedBy) = (then.ConfirmedAt, then.ConfirmedBy);
        await SayAgainAsync(edited, then, cancellation);
        await PutTogetherAsync(edited, then, cancellation);
        return [];
    }

    private static async Task SayAgainAsync(EditedProject edited, ProjectState then, CancellationToken cancellation)
    {
        var key = edited.Project.Key;
        edited.Context.RemoveRange(await edited.Context.Set<ProfileStatementRow>().Where(row => row.Project == key && row.Source == ProfileSource.Person).ToListAsync(cancellation));
        edited.Context.AddRange(then.Sayings.Select(said => new ProfileStatementRow
        {
            Project = key,
            Field = said.Field,
            Position = said.Position,
            Value = said.Value,
            Source = ProfileSource.Person,
            At = said.At,
            ByWhom = said.ByWhom,
        }));
    }

    private static async Task PutTogetherAsync(EditedProject edited, ProjectState then, CancellationToken cancellation)
    {
        var key = edited.Project.Key;
        edited.Context.RemoveRange(await edited.Context.Set<ProjectScopeRow>().Where(row => row.Project == key).ToListAsync(cancellation));
        edited.Context.AddRange(then.Parts.Select(part => new ProjectScopeRow { Project = key, Repository = part.Repository, PathPrefix = part.PathPrefix, FromDay = part.FromDay, ToDay = part.ToDay }));
    }

    private sealed record Undone(ActRow Act, ActChangeRow Change);
}
