using Guesthouse.Access;
using Guesthouse.Catalog.Profiles;
using Guesthouse.Catalog.Search;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Git;
using Guesthouse.Git.Clones;
using Guesthouse.Storage;
using Guesthouse.Storage.Facts;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Repositories;

/// <summary>Takes a repository out of the installation: its facts, its figures, its own clone, and the projects that were nothing else.</summary>
/// <remarks>Its id and the slugs stay taken; adding the repository again brings its facts back with the next mining, under a new project.</remarks>
public sealed class RemoveRepository(Installation installation, GitProgram git)
{
    private static readonly Rule rule = Rule.Needs(Permission.KeepConnections);

    /// <summary>Removes the repository.</summary>
    /// <param name="name">Its id, a former one, or its last segment.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The removed id; or that it is not known, or is being mined.</returns>
    public async Task<Result<string>> RunAsync(string name, CancellationToken cancellation)
    {
        if (rule.RefusalOf(installation.Standing) is { } refusal)
            return refusal;
        await using var context = installation.Store.Context();
        var found = await StoredRepositories.NamedAsync(context, context.RepositoriesFor(installation.Viewer, installation.Today), name, cancellation);
        if (!found.TryGet(out var row))
            return Result.Failure<string>(found.Problems);
        // A run of mining would go on writing facts of a repository that is gone.
        var leases = new[] { MiningLock.TryTakeRun(installation.Store, "repo remove"), MiningLock.TryTakeRepository(installation.Store, row.Key, row.Id) };
        try
        {
            return leases.FirstOrDefault(lease => !lease.IsOk) is { } busy ? Result.Failure<string>(busy.Problems) : await RemoveAsync(context, row, cancellation);
        }
        finally
        {
            foreach (var lease in leases)
                if (lease.TryGet(out var held))
                    held.Dispose();
        }
    }

    private async Task<Result<string>> RemoveAsync(GuesthouseContext context, RepositoryRow row, CancellationToken cancellation)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var now = installation.Clock.GetUtcNow();
        await ForgetAsync(context, row.Key, cancellation);
        await FactEraser.EraseAsync(context, row.Key, cancellation);
        (row.Tip, row.MiningTip, row.MinedAt, row.DerivedFrom, row.RemovedAt) = (null, null, null, null, now);
        var scopes = context.Set<ProjectScopeRow>();
        var projects = await context.Set<ProjectRow>()
            .Where(project => project.RemovedAt == null && scopes.Any(scope => scope.Project == project.Key && scope.Repository == row.Key)
                && scopes.All(scope => scope.Project != project.Key || scope.Repository == row.Key))
            .ToListAsync(cancellation);
        projects.ForEach(project => project.RemovedAt = now);
        var others = await scopes.Where(scope => scope.Repository == row.Key).Select(scope => scope.Project).Distinct().ToListAsync(cancellation);
        await scopes.Where(scope => scope.Repository == row.Key).ExecuteDeleteAsync(cancellation);
        await context.SaveChangesAsync(cancellation);
        // Projects that lose a part lose what its files said of them.
        foreach (var project in others.Except(projects.Select(project => project.Key)))
            await SettleProfile.RunAsync(context, project, cancellation);
        await transaction.CommitAsync(cancellation);
        await new IndexProject(installation.Store, installation.Today).RunAsync([.. others], cancellation);
        new OwnClones(git, installation.ClonesFolder, installation.Clock).Remove(row.Key);
        return row.Id;
    }

    private static async Task ForgetAsync(GuesthouseContext context, int repository, CancellationToken cancellation)
    {
        await context.Set<FolderKnowledgeRow>().Where(row => row.Repository == repository).ExecuteDeleteAsync(cancellation);
        await context.Set<CellRow>().Where(row => row.Repository == repository).ExecuteDeleteAsync(cancellation);
        await context.Set<ClassifiedChangeRow>().Where(row => row.Repository == repository).ExecuteDeleteAsync(cancellation);
        await context.Set<RepositoryProblemRow>().Where(row => row.Repository == repository).ExecuteDeleteAsync(cancellation);
        await context.Set<InspectionRow>().Where(row => row.Repository == repository).ExecuteDeleteAsync(cancellation);
        await context.Set<RepositoryTagRow>().Where(row => row.Repository == repository).ExecuteDeleteAsync(cancellation);
        await context.Set<RepositoryFileRow>().Where(row => row.Repository == repository).ExecuteDeleteAsync(cancellation);
        await context.Set<PackageUseRow>().Where(row => row.Repository == repository).ExecuteDeleteAsync(cancellation);
        await context.Set<ForgeFactRow>().Where(row => row.Repository == repository).ExecuteDeleteAsync(cancellation);
        await context.Set<ProfileValueRow>().Where(row => row.Repository == repository).ExecuteDeleteAsync(cancellation);
        await context.Set<ProfileStatementRow>().Where(row => row.Repository == repository).ExecuteDeleteAsync(cancellation);
    }
}
