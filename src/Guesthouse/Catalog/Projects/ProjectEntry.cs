using Guesthouse.Access;
using Guesthouse.Catalog.Profiles;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Domain.Catalog.Roles;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Projects;

/// <summary>A project as those see it who edit it: all that is said of it, by whom, and what the viewer may do there.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Version">Another number after every change that somebody made.</param>
public sealed record ProjectEntry(string Slug, string Name, int Version)
{
    private static readonly Rule edits = Rule.Needs(Permission.EditProject);

    /// <summary>The team that a person said hosts it; <see langword="null"/>: what the organization's file says.</summary>
    public string? HostTeam { get; init; }

    /// <summary>The teams that may know of it, in order; empty: everyone.</summary>
    public required IReadOnlyList<string> VisibleTo { get; init; }

    /// <summary>Whether roles that files state give permissions.</summary>
    public bool TrustsRoleFiles { get; init; }

    /// <summary>When somebody last said that the entry holds; <see langword="null"/>: nobody yet.</summary>
    public DateTimeOffset? ConfirmedAt { get; init; }

    /// <summary>Whether it asks for that again.</summary>
    public bool AsksForConfirmation { get; init; }

    /// <summary>Today's parts, in order: <c>REPO</c> or <c>REPO:PATH</c>.</summary>
    public required IReadOnlyList<string> Parts { get; init; }

    /// <summary>What is in force of each field.</summary>
    public required ILookup<ProfileField, ProfileStatement> InForce { get; init; }

    /// <summary>The fields of which a person said something, be it that there is nothing to say.</summary>
    public required IReadOnlySet<ProfileField> SaidByPeople { get; init; }

    /// <summary>Its roles, from every source.</summary>
    public required ProjectRoles Roles { get; init; }

    /// <summary>What the viewer is there.</summary>
    public required Standing Standing { get; init; }

    /// <summary>The last change that was not taken back; <see langword="null"/>: there is none.</summary>
    public ProjectDeed? LastDeed { get; init; }

    /// <summary>Why the viewer may not edit it; <see langword="null"/> when they may.</summary>
    public Problem? RefusalToEdit => edits.RefusalOf(Standing);

    /// <summary>Reads it; the problem <c>project.unknown</c> when there is none that the viewer may know of.</summary>
    public static async Task<Result<ProjectEntry>> ReadAsync(Installation installation, string slug, CancellationToken cancellation)
    {
        await using var context = installation.Store.Context();
        var found = await StoredProjects.FindAsync(context, installation, slug, cancellation);
        if (!found.TryGet(out var project))
            return Result.Failure<ProjectEntry>(found.Problems);
        var (state, roles) = (await ProjectState.ReadAsync(context, project.Key, cancellation), await StoredProjects.AllRolesAsync(context, project.Key, cancellation));
        var stated = (await StoredProfile.StatementsAsync(context, project.Key, cancellation)).Select(row => row.Statement).ToList();
        var ids = await context.Set<RepositoryRow>().ToDictionaryAsync(row => row.Key, row => row.Id, cancellation);
        return new ProjectEntry(project.Slug, project.Name, project.Version)
        {
            HostTeam = project.HostTeam,
            VisibleTo = state.VisibleTo,
            TrustsRoleFiles = project.TrustsRoleFiles,
            ConfirmedAt = state.ConfirmedAt,
            AsksForConfirmation = ConfirmationRule.IsDue(state.ConfirmedAt, project.CreatedAt, installation.Clock.GetUtcNow()),
            Parts = [.. state.Parts.Where(part => part.ToDay is null || part.ToDay > installation.Today)
                .Select(part => part.PathPrefix.Length == 0 ? ids[part.Repository] : $"{ids[part.Repository]}:{part.PathPrefix}").Order(StringComparer.Ordinal)],
            InForce = StatementsInForce.Of(stated).ToLookup(statement => statement.Field),
            SaidByPeople = stated.Where(statement => statement.Origin.Source == ProfileSource.Person).Select(statement => statement.Field).ToHashSet(),
            Roles = roles,
            Standing = roles.StandingOf(installation, ProjectRoles.WholeProject),
            LastDeed = await ProjectDeed.LastAsync(context, project.Key, cancellation),
        };
    }
}
