using System.Collections.Concurrent;
using Guesthouse.Access;
using Guesthouse.Catalog.Inspection;
using Guesthouse.Catalog.Repositories;
using Guesthouse.Catalog.Search;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Git;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Mining;

/// <summary>What a run of mining did.</summary>
/// <param name="Repositories">How many repositories were looked at.</param>
/// <param name="New">How many had something new.</param>
/// <param name="Added">Commits stored.</param>
/// <param name="Removed">Commits removed, because a branch was rewritten.</param>
/// <param name="Classes">Class rows rewritten.</param>
/// <param name="Problems">Repositories that could not be mined, with their ids; the others were.</param>
/// <param name="Notes">What is wrong with files that repositories describe themselves with, such as <c>innersource.json</c>; in order of repositories and files.</param>
public sealed record MiningRun(
    int Repositories, int New, int Added, int Removed, int Classes, IReadOnlyList<(string Repository, Problem Problem)> Problems, IReadOnlyList<(string Repository, Problem Note)> Notes);

/// <summary>Mines repositories: reads what is new and stores it. A repository that is broken is told of and does not stop the others.</summary>
public sealed class MineRepositories(Installation installation, GitProgram git, MiningProgress progress)
{
    private static readonly Rule rule = Rule.Needs(Permission.RunJobs);

    private readonly ConcurrentBag<(string Repository, Problem Problem)> problems = [];
    private readonly ConcurrentBag<(string Repository, Problem Note)> notes = [];
    private readonly Lock writing = new();
    private int news;
    private int added;
    private int removed;

    /// <summary>Mines the repositories that are named, all without names, and brings their classes up to date.</summary>
    /// <returns>What was done; the problem <c>store.mine-running</c> when another run holds the data folder.</returns>
    public async Task<Result<MiningRun>> RunAsync(IReadOnlyList<string> names, DeriveClasses derive, CancellationToken cancellation)
    {
        if (rule.RefusalOf(installation.Standing) is { } refusal)
            return refusal;
        var lease = MiningLock.TryTakeRun(installation.Store);
        if (!lease.TryGet(out var held))
            return Result.Failure<MiningRun>(lease.Problems);
        using (held)
        {
            var last = new LastRun(installation.Store, git, installation.Today);
            if (names.Count == 0 && last.NothingNewIn(cancellation) is { } all)
                return new MiningRun(all, 0, 0, 0, 0, [], []);
            var named = await NamedAsync(names, cancellation);
            if (!named.TryGet(out var rows))
                return Result.Failure<MiningRun>(named.Problems);
            progress.Begin(rows.Count);
            var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation };
            await Parallel.ForEachAsync(rows, options, async (row, stop) => await MineAsync(row, stop));
            var mark = last.Mark();
            var classes = await derive(installation.Store, cancellation);
            await new IndexProject(installation.Store, installation.Today).AllAsync(cancellation);
            if (names.Count == 0 && problems.IsEmpty)
                last.Keep(mark);
            return new MiningRun(
                rows.Count, news, added, removed, classes,
                [.. problems.OrderBy(problem => problem.Repository, StringComparer.Ordinal)],
                [.. notes.OrderBy(note => note.Repository, StringComparer.Ordinal).ThenBy(note => note.Note.Source?.File, StringComparer.Ordinal).ThenBy(note => note.Note.Source?.Line)]);
        }
    }

    private async Task<Result<IReadOnlyList<RepositoryRow>>> NamedAsync(IReadOnlyList<string> names, CancellationToken cancellation)
    {
        await using var context = installation.Store.Context();
        await StoredRepositories.MatchAsync(context, installation.Chart, cancellation);
        var all = context.RepositoriesFor(installation.Viewer, installation.Today).Where(row => row.Kind != RepositoryKind.Announced).AsNoTracking();
        if (names.Count == 0)
            return await all.OrderBy(row => row.Id).ToListAsync(cancellation);
        var rows = new List<RepositoryRow>();
        var unknown = new List<Problem>();
        foreach (var name in names)
            if ((await StoredRepositories.NamedAsync(context, all, name, cancellation)) is var found && found.TryGet(out var row))
                rows.Add(row);
            else
                unknown.AddRange(found.Problems);
        return unknown.Count > 0 ? Result.Failure<IReadOnlyList<RepositoryRow>>(unknown) : rows.DistinctBy(row => row.Key).ToList();
    }

    private async Task MineAsync(RepositoryRow row, CancellationToken cancellation)
    {
        var lease = MiningLock.TryTakeRepository(installation.Store, row.Key, row.Id);
        if (!lease.TryGet(out var held))
        {
            problems.Add((row.Id, lease.Problems[0]));
            return;
        }
        using (held)
        {
            if (await IsGoneAsync(row.Key, cancellation))
                return;
            var mining = new MineRepository(installation, git, writing, progress);
            var answer = mining.Run(row, cancellation);
            if (answer.TryGet(out var mined))
                Count(mined);
            foreach (var problem in answer.Problems)
                problems.Add((row.Id, problem));
            await NoteAsync(row, mined, answer.Problems, cancellation);
            if (mined is not null)
                await InspectAsync(row, mined.Place, mining, cancellation);
        }
        progress.Finished();
    }

    /// <summary>Whether somebody removed the repository since this run read which there are.</summary>
    private async Task<bool> IsGoneAsync(int repository, CancellationToken cancellation)
    {
        await using var context = installation.Store.Context();
        return !await context.Set<RepositoryRow>().AnyAsync(row => row.Key == repository && row.RemovedAt == null, cancellation);
    }

    /// <summary>Reads the files of the tip; what is wrong with them is told and stops nothing.</summary>
    private async Task InspectAsync(RepositoryRow row, LocalRepository place, MineRepository mining, CancellationToken cancellation)
    {
        var answer = await new InspectRepository(installation, git, Inspectors.All)
            .RunAsync(row.Key, place, wanted => mining.Fetch(row, wanted, cancellation), cancellation);
        foreach (var note in answer.TryGet(out var files) ? files.Problems : [])
            notes.Add((row.Id, note));
        foreach (var problem in answer.Problems)
            problems.Add((row.Id, problem));
    }

    private void Count(MinedRepository mined)
    {
        Interlocked.Add(ref added, mined.Changes.Added);
        Interlocked.Add(ref removed, mined.Changes.Removed);
        if (mined.IsNew)
            Interlocked.Increment(ref news);
    }

    /// <summary>Keeps what there is to say of a reading: what the history said stays until it is read again, what stopped a reading until one succeeds.</summary>
    private async Task NoteAsync(RepositoryRow row, MinedRepository? mined, IReadOnlyList<Problem> stops, CancellationToken cancellation)
    {
        await using var context = installation.Store.Context();
        var said = mined is { IsNew: true } ? ReadingProblem.Mark : ReadingProblem.StoppedMark;
        var former = context.Set<RepositoryProblemRow>().Where(problem => problem.Repository == row.Key && problem.Path == null && problem.Kind.StartsWith(said));
        if (await former.AnyAsync(cancellation))
            await former.ExecuteDeleteAsync(cancellation);
        context.AddRange(stops.Select(stop => ReadingProblem.RowOfStop(row.Key, stop)));
        if (mined is { IsNew: true })
        {
            context.AddRange(mined.Notes.Select(note => ReadingProblem.Row(row.Key, note)));
            await context.Set<RepositoryRow>().Where(repository => repository.Key == row.Key).ExecuteUpdateAsync(set => set.SetProperty(repository => repository.Branch, mined.Branch), cancellation);
        }
        await context.SaveChangesAsync(cancellation);
    }
}
