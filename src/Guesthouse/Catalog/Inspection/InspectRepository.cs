using System.Globalization;
using Guesthouse.Access;
using Guesthouse.Catalog.Mining;
using Guesthouse.Catalog.Profiles;
using Guesthouse.Domain;
using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Domain.Facts;
using Guesthouse.Git;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Inspection;

/// <summary>Reads the files of a repository's tip, when the tip, the rules or the projects are others than the last time. The caller holds the repository's lock.</summary>
/// <param name="installation">The installation.</param>
/// <param name="git">Git.</param>
/// <param name="inspectors">Who reads.</param>
public sealed class InspectRepository(Installation installation, GitProgram git, IReadOnlyList<IInspector> inspectors)
{
    /// <summary>Reads the files and settles the profiles of the repository's projects.</summary>
    /// <param name="key">The repository's key.</param>
    /// <param name="place">Where it is.</param>
    /// <param name="fetch">Fetches contents that an own clone lacks.</param>
    /// <param name="cancellation">Stops the work; nothing is written then.</param>
    /// <returns>What is wrong with the files, nothing when none was to be read; the problem <c>repository.unreadable</c> when git cannot read them.</returns>
    public async Task<Result<InspectedFiles>> RunAsync(
        int key, LocalRepository place, Func<IReadOnlyCollection<ObjectId>, IReadOnlyList<Problem>> fetch, CancellationToken cancellation)
    {
        await using var context = installation.Store.Context();
        var row = await context.Set<RepositoryRow>().AsNoTracking().SingleAsync(repository => repository.Key == key, cancellation);
        if (row.Tip is not { } tip || row.RemovedAt is not null)
            return new InspectedFiles(IsNew: false, []);
        var stamp = TagFiles.StampOf(place.GitDirectory);
        var repository = new InspectedRepository(key, row.Id, ObjectId.FromBytes(tip), await PartsAsync(context, key, cancellation));
        var rules = RulesFor(repository);
        if (await context.Set<InspectionRow>().AnyAsync(last => last.Repository == key && last.Tip == tip && last.Rules == rules && last.Tags == stamp, cancellation))
            return new InspectedFiles(IsNew: false, []);
        var reading = new TipTreeReader(git, fetch).Read(place, repository.Tip, path => inspectors.Any(inspector => inspector.Wants(repository, path)), cancellation);
        if (!reading.TryGet(out var read))
            return Result.Failure<InspectedFiles>(reading.Problems);
        var tags = TagReader.Read(git, place, tip: repository.Tip.ToString(), cancellation);
        if (!tags.TryGet(out var known))
            return Result.Failure<InspectedFiles>(tags.Problems);
        var inspection = new Inspection(repository with { Tags = known.Tags }, read.Tree, installation.Store, installation.Clock.GetUtcNow());
        foreach (var note in read.Notes)
            inspection.Report(note);
        var savings = inspectors.Select(inspector => inspector.Inspect(inspection)).ToList();
        await SaveAsync(context, inspection, savings, (rules, stamp), cancellation);
        return new InspectedFiles(IsNew: true, inspection.Problems);
    }

    private async Task<IReadOnlyList<InspectedPart>> PartsAsync(GuesthouseContext context, int repository, CancellationToken cancellation)
    {
        var today = installation.Today;
        return await context.Set<ProjectScopeRow>()
            .Where(scope => scope.Repository == repository && (scope.FromDay == null || scope.FromDay <= today) && (scope.ToDay == null || scope.ToDay > today))
            .Where(scope => context.Set<ProjectRow>().Any(project => project.Key == scope.Project && project.RemovedAt == null))
            .OrderBy(scope => scope.Project).ThenBy(scope => scope.PathPrefix)
            .Select(scope => new InspectedPart(scope.Project, scope.PathPrefix, context.Set<ProfileStatementRow>()
                .Where(said => said.Project == scope.Project && said.Source == ProfileSource.Person && said.Field == ProfileField.Logo && said.Value != "")
                .Select(said => said.Value).Min()))
            .ToListAsync(cancellation);
    }

    private string RulesFor(InspectedRepository repository)
    {
        var versions = string.Join(' ', inspectors.Select(inspector => $"{inspector.GetType().Name}:{inspector.Version.ToString(CultureInfo.InvariantCulture)}"));
        return $"{versions} {string.Join(' ', repository.Parts.Select(part => $"{part.Project.ToString(CultureInfo.InvariantCulture)}:{part.Prefix}:{part.Logo}"))}";
    }

    private static async Task SaveAsync(GuesthouseContext context, Inspection inspection, List<Saving> savings, (string Rules, string Tags) made, CancellationToken cancellation)
    {
        var repository = inspection.Repository;
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        foreach (var save in savings)
        {
            await save(context, cancellation);
            context.ChangeTracker.Clear();
        }
        await context.Set<RepositoryProblemRow>().Where(row => row.Repository == repository.Key && row.Path != null).ExecuteDeleteAsync(cancellation);
        context.AddRange(inspection.Problems.Select(problem => ReadingProblem.RowOfFile(repository.Key, problem)));
        await context.Set<InspectionRow>().Where(row => row.Repository == repository.Key).ExecuteDeleteAsync(cancellation);
        context.Add(new InspectionRow { Repository = repository.Key, Tip = repository.Tip.ToBytes(), Rules = made.Rules, Tags = made.Tags, At = inspection.At });
        await context.SaveChangesAsync(cancellation);
        foreach (var project in repository.Parts.Select(part => part.Project).Distinct())
            await SettleProfile.RunAsync(context, project, cancellation);
        await transaction.CommitAsync(cancellation);
    }
}

/// <summary>What reading the files of a repository's tip gave.</summary>
/// <param name="IsNew">Whether anything was read.</param>
/// <param name="Problems">What is wrong with the files.</param>
public sealed record InspectedFiles(bool IsNew, IReadOnlyList<Problem> Problems);
