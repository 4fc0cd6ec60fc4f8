using System.Globalization;
using Guesthouse.Access;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Projects;

/// <summary>Takes back the last thing that somebody did to a project, then the one before it, and so on.</summary>
/// <remarks>
/// It takes what the act took: what a project is made of, and whether it is there at all, go back for program leads and administrators only. Roles go
/// back on the day on which they were given or ended, for whoever did so and for those who may name anybody: a role that was held for
/// days decides whose changes of those days were the host's, and is ended rather than forgotten.
/// </remarks>
/// <param name="installation">The installation.</param>
public sealed class UndoProjectAct(Installation installation)
{
    private static readonly Rule rule = Rule.Needs(Permission.EditProject);

    /// <summary>Takes back the last act that was not taken back.</summary>
    /// <param name="slug">The project's slug, or one that it had; of a removed one too, for those who may remove.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The project's slug; the problem <c>act.none</c>; <c>act.not-yours</c> and <c>act.role-by-hand</c> where it is not theirs to take back, or not this way.</returns>
    public async Task<Result<string>> RunAsync(string slug, CancellationToken cancellation)
    {
        var found = await FindAsync(slug, cancellation);
        if (!found.TryGet(out var undone))
            return Result.Failure<string>(found.Problems);
        var (act, change) = undone;
        if (change.Before is null)
            return new Problem(ProblemKind.Conflict, "act.none", "There is nothing to take back but that the project was added: guesthouse project remove takes it out.");
        return await new ProjectAct(installation, "undo", rule) { Undoes = act.Key, IncludesRemoved = true }.RunAsync(
            slug,
            edited => RestoreAsync(edited, undone, ProjectState.Of(change.Before), cancellation),
            $"Took back act {act.Key.ToString(CultureInfo.InvariantCulture)}.",
            cancellation);
    }

    private async Task<Result<Undone>> FindAsync(string slug, CancellationToken cancellation)
    {
        await using var context = installation.Store.Context();
        var found = await StoredProjects.FindWithRemovedAsync(context, installation, slug, cancellation);
        if (!found.TryGet(out var project))
            return Result.Failure<Undone>(found.Problems);
        return await ProjectDeed.ActAsync(context, project.Key, cancellation) is var (act, change)
            ? new Undone(act, change)
            : new Problem(ProblemKind.NotFound, "act.none", $"Nobody changed {project.Slug} yet.");
    }

    private async Task<IReadOnlyList<Problem>> RestoreAsync(EditedProject edited, Undone undone, ProjectState then, CancellationToken cancellation)
    {
        var now = await ProjectState.ReadAsync(edited.Context, edited.Project.Key, cancellation);
        // What an earlier version of the program kept says nothing of what it did not know: read, it says what held then.
        if (now.ToString() != ProjectState.Of(undone.Change.After!).ToString())
            return [new Problem(ProblemKind.Conflict, "act.changed-since", "Something else changed the project since; look at it again.")];
        if (Refusal(undone.Act, now, then) is { } refusal)
            return [refusal];
        SetProject.Rename(edited.Context, edited.Project, then.Slug);
        (edited.Project.HostTeam, edited.Project.RemovedAt) = (then.HostTeam, then.RemovedAt);
        await SetProject.RestrictAsync(edited.Context, edited.Project, then.VisibleTo, cancellation);
        (edited.Project.Visibility, edited.Project.TrustsRoleFiles) = (then.Visibility, then.TrustsRoleFiles);
        var profile = await edited.Context.Set<ProfileRow>().SingleAsync(row => row.Project == edited.Project.Key, cancellation);
        (profile.ConfirmedAt, profile.ConfirmedBy) = (then.ConfirmedAt, then.ConfirmedBy);
        await SayAgainAsync(edited, then, cancellation);
        await PutTogetherAsync(edited, then, cancellation);
        if (!now.Holdings.SequenceEqual(then.Holdings))
            await GiveAgainAsync(edited, then, cancellation);
        return [];
    }

    private Problem? Refusal(ActRow act, ProjectState now, ProjectState then)
    {
        var (viewer, roles) = (installation.Viewer, !now.Holdings.SequenceEqual(then.Holdings));
        var isForOffices = now.RemovedAt != then.RemovedAt || !now.Parts.SequenceEqual(then.Parts);
        if (!viewer.SeesEverything && (isForOffices || (roles && act.Person != viewer.Person?.Value)))
            return new Problem(ProblemKind.Forbidden, "act.not-yours", roles
                ? "The last change gave or ended a role; only whoever did so, program leads and administrators take it back."
                : "What a project is made of, and removing it, is for program leads and administrators, and so is taking that back.");
        return roles && DateOnly.FromDateTime(act.At.UtcDateTime) != installation.Today
            ? new Problem(ProblemKind.Conflict, "act.role-by-hand", "The last change gave or ended a role on an earlier day; end it or name again, so that what was done in it stays theirs.")
            : null;
    }

    private static async Task GiveAgainAsync(EditedProject edited, ProjectState then, CancellationToken cancellation)
    {
        var key = edited.Project.Key;
        edited.Context.RemoveRange(await edited.Context.Set<RoleRow>().Where(row => row.Project == key).ToListAsync(cancellation));
        edited.Context.AddRange(then.Holdings.Select(held => new RoleRow
        {
            Person = held.Person,
            Project = key,
            PathPrefix = held.PathPrefix,
            Kind = held.Kind,
            Origin = held.Origin,
            FromDay = held.FromDay,
            ToDay = held.ToDay,
            At = held.At,
            ByWhom = held.ByWhom,
        }));
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
