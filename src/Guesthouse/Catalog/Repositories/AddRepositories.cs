using Guesthouse.Access;
using Guesthouse.Catalog.Projects;
using Guesthouse.Catalog.Search;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Organization;
using Guesthouse.Git;
using Guesthouse.Git.Clones;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Repositories;

/// <summary>What became of the paths and addresses that were to be added.</summary>
/// <param name="Added">The ids of those that are new, in the order given.</param>
/// <param name="Known">The ids of those that were there already.</param>
/// <param name="Notes">What does not stop the others, such as a second repository of one id.</param>
public sealed record AddedRepositories(IReadOnlyList<string> Added, IReadOnlyList<string> Known, IReadOnlyList<Problem> Notes);

/// <summary>Adds repositories to the installation, each with a project of its own. Nothing is read or cloned yet; mining does that.</summary>
/// <param name="installation">The installation.</param>
/// <param name="git">Git.</param>
public sealed class AddRepositories(Installation installation, GitProgram git)
{
    private static readonly Rule rule = Rule.Needs(Permission.KeepConnections);

    /// <summary>Adds repositories; all of them or, where one path or address is refused, none.</summary>
    /// <param name="places">Paths of repositories or folders of them, and addresses to clone from.</param>
    /// <param name="branch">The branch to read; <see langword="null"/>: the default branch.</param>
    /// <param name="team">The host team of their projects; <see langword="null"/>: what the organization says.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<Result<AddedRepositories>> RunAsync(IReadOnlyList<string> places, string? branch, string? team, CancellationToken cancellation)
    {
        if (rule.RefusalOf(installation.Standing) is { } refusal)
            return refusal;
        if (team is not null && installation.Chart.Team(new TeamId(team)) is null)
            return new Problem(ProblemKind.NotFound, "team.unknown", $"The organization has no team '{team}'.");
        var found = Find(places, cancellation);
        if (found.Refused.Count > 0)
            return Result.Failure<AddedRepositories>(found.Refused);
        await using var context = installation.Store.Context();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var (added, known) = (new List<string>(), new List<string>());
        foreach (var place in found.Places)
            (await AddAsync(context, place, branch, team, cancellation) ? added : known).Add(IdOf(place.Id).Value);
        await context.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        if (!installation.FollowsLater)
            await new IndexProject(installation.Store, installation.Today).MissingAsync(cancellation);
        return new AddedRepositories(added, known, found.Notes);
    }

    private (List<Place> Places, List<Problem> Refused, List<Problem> Notes) Find(IReadOnlyList<string> texts, CancellationToken cancellation)
    {
        var places = new List<Place>();
        var refused = new List<Problem>();
        var notes = new List<Problem>();
        var isAddress = texts.ToLookup(text => CloneAddress.IsMeantBy(text) && !Directory.Exists(text));
        var local = new RepositoryFinder(git).Find([.. isAddress[false]], cancellation);
        places.AddRange(local.Repositories.Select(repository => new Place(RepositoryKind.Local, repository.Id, Path.GetFullPath(repository.ShownPath))));
        foreach (var problem in local.Problems)
            (problem.Kind == ProblemKind.Conflict ? notes : refused).Add(problem);
        foreach (var address in isAddress[true].Select(CloneAddress.Parse))
            if (address.TryGet(out var read))
                places.Add(new Place(RepositoryKind.Clone, read.Id, read.Value));
            else
                refused.AddRange(address.Problems);
        return (places, refused, notes);
    }

    /// <summary>Adds one; tells whether it is new.</summary>
    private async Task<bool> AddAsync(GuesthouseContext context, Place place, string? branch, string? team, CancellationToken cancellation)
    {
        var id = IdOf(place.Id).Value;
        var row = await StoredRepositories.FindAsync(context, id, cancellation);
        var isNew = row is null || row.RemovedAt is not null || row.Kind == RepositoryKind.Announced;
        if (row is null)
        {
            row = new RepositoryRow { Id = id, AddedAt = installation.Clock.GetUtcNow() };
            context.Add(row);
        }
        if (isNew || branch is not null)
            row.BranchSetting = branch;
        row.RemovedAt = null;
        (row.Kind, row.Address) = (place.Kind, place.Address);
        await context.SaveChangesAsync(cancellation);
        // One that a portal announced has its project already.
        if (isNew && !await HasProjectAsync(context, row.Key, cancellation))
            await NewProject.ForAsync(context, row, team, installation.Clock.GetUtcNow(), cancellation);
        return isNew;
    }

    private static Task<bool> HasProjectAsync(GuesthouseContext context, int repository, CancellationToken cancellation) => context.Set<ProjectRow>().AnyAsync(
        project => project.RemovedAt == null && context.Set<ProjectScopeRow>().Any(scope => scope.Project == project.Key && scope.Repository == repository), cancellation);

    /// <summary>The organization's own id of a repository where it is matched.</summary>
    private RepositoryId IdOf(RepositoryId found) => installation.Chart.EntryFor(found)?.Id ?? found;

    private sealed record Place(RepositoryKind Kind, RepositoryId Id, string Address);
}
