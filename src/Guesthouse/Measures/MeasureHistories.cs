using System.Collections.Concurrent;
using Guesthouse.Catalog;
using Guesthouse.Domain;
using Guesthouse.Domain.Catalog.Ownership;
using Guesthouse.Domain.Facts;
using Guesthouse.Domain.Measures;
using Guesthouse.Domain.Organization;
using Guesthouse.Git;
using Guesthouse.Organization;

namespace Guesthouse.Measures;

/// <summary>Reads repositories as they lie on the disk and prepares their measures. Writes nothing anywhere.</summary>
public sealed class MeasureHistories
{
    private readonly GitProgram git;
    private readonly MeasureRequest request;
    private readonly OrganizationChart? chart;
    private readonly MeasureProgress progress;
    private readonly ConcurrentBag<RepositoryFacts> read = [];
    private readonly ConcurrentBag<MeasureProblem> unread = [];

    private MeasureHistories(GitProgram git, MeasureRequest request, OrganizationChart? chart, MeasureProgress progress)
    {
        this.git = git;
        this.request = request;
        this.chart = chart;
        this.progress = progress;
    }

    /// <summary>Reads everything that the request names. A repository that is broken is told of and does not stop the others.</summary>
    /// <returns>The measure; or why there is none: no git, a refused organization file, no repository at all.</returns>
    public static async Task<Result<OrganizationMeasure>> RunAsync(
        MeasureRequest request, TimeProvider clock, MeasureProgress progress, CancellationToken cancellation)
    {
        // The organization's file is read while git looks for the repositories.
        var reading = Task.Run(() => request.OrganizationFile is { } file ? OrganizationFile.ReadChart(file) : null, cancellation);
        var program = GitProgram.Find();
        if (!program.TryGet(out var git))
            return Result.Failure<OrganizationMeasure>(program.Problems);
        var found = new RepositoryFinder(git).Find(request.Paths, cancellation);
        if (await reading is { IsOk: false } refused)
            return Result.Failure<OrganizationMeasure>(refused.Problems);
        if (found.Repositories.Count == 0)
            return Result.Failure<OrganizationMeasure>(found.Problems);
        var run = new MeasureHistories(git, request, (await reading)?.Value, progress);
        return run.Run(found, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), cancellation);
    }

    private Result<OrganizationMeasure> Run(FoundRepositories found, DateOnly today, CancellationToken cancellation)
    {
        if (UnusableHosts(found.Repositories) is { Count: > 0 } unusable)
            return Result.Failure<OrganizationMeasure>(unusable);
        foreach (var problem in found.Problems)
            unread.Add(new MeasureProblem(null, problem.Code, problem.Detail));
        progress.Begin(found.Repositories.Count);
        // The largest first, so that no long one is left for the end; git's children keep the processors busy with us.
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation };
        var largestFirst = found.Repositories.OrderByDescending(PackSize.Of).ToList();
        Parallel.ForEach(Partitioner.Create(largestFirst, EnumerablePartitionerOptions.NoBuffering), options, repository => Read(repository, cancellation));
        return OrganizationMeasure.Of(chart, [.. read], [.. unread], today);
    }

    private void Read(LocalRepository repository, CancellationToken cancellation)
    {
        var entry = EntryOf(repository.Id);
        var id = entry?.Id ?? repository.Id;
        var reading = new HistoryReader(git).Read(repository, request.Branch, progress.Read, cancellation: cancellation);
        progress.Finished();
        if (!reading.TryGet(out var found))
        {
            foreach (var problem in reading.Problems)
                unread.Add(new MeasureProblem(id, problem.Code, problem.Detail));
            return;
        }
        var ancestry = new Ancestry(found.History);
        var (roles, problems) = RolesOf(repository, found.History, cancellation);
        var merges = chart is null ? [] : HistoryIdentities.MergesOf(found.History, ancestry, id);
        read.Add(new RepositoryFacts(id, entry, found.History, ancestry, merges, roles, [], [.. found.Notes, .. problems]));
    }

    /// <summary>What the role files said. Without an organization nobody could bear their names, so they are not read.</summary>
    private (RoleHistory Roles, IReadOnlyList<Problem> Problems) RolesOf(LocalRepository repository, History history, CancellationToken cancellation)
    {
        if (chart is null)
            return (new RoleHistory([], [], [], []), []);
        var timeline = RoleFileTimeline.Of(history);
        var blobs = new BlobReader(git).Read(repository, timeline.Blobs, RoleFileReader.MaxBytes, cancellation);
        var contents = blobs.IsOk ? blobs.Value.Contents : new Dictionary<ObjectId, byte[]>();
        return (RoleHistory.Of(timeline, RoleFileReader.Read(timeline, contents)), blobs.Problems);
    }

    /// <summary>What is said of a repository's host: on the command line, else in the organization's file.</summary>
    private RepositoryEntry? EntryOf(RepositoryId id)
    {
        var entry = chart?.EntryFor(id);
        if (HostStatedFor(entry?.Id ?? id) is not { } stated)
            return entry;
        var source = new SourceLine($"--map {stated.Repository}={stated.Team}", 0);
        return new RepositoryEntry(entry?.Id ?? id, [new Dated<TeamId>(stated.Team, DaySpan.Always, source)], source);
    }

    private StatedHost? HostStatedFor(RepositoryId id) =>
        request.Hosts.LastOrDefault(host => Names(host, id));

    private static bool Names(StatedHost host, RepositoryId id) =>
        host.Repository.Equals(id.Value, StringComparison.OrdinalIgnoreCase) || host.Repository.Equals(id.LastSegment, StringComparison.OrdinalIgnoreCase);

    private List<Problem> UnusableHosts(IReadOnlyList<LocalRepository> repositories)
    {
        var problems = new List<Problem>();
        foreach (var host in request.Hosts)
        {
            var fitting = repositories.Select(repository => chart?.EntryFor(repository.Id)?.Id ?? repository.Id).Where(id => Names(host, id)).Distinct().ToList();
            if (fitting.Count == 0)
                problems.Add(new Problem(ProblemKind.NotFound, "map.unknown-repository", $"--map {host.Repository}={host.Team}: no repository here is called {host.Repository}."));
            if (fitting.Count > 1)
                problems.Add(new Problem(ProblemKind.Invalid, "map.several-repositories", $"--map {host.Repository}={host.Team}: that could be {string.Join(" or ", fitting)}."));
            if (chart?.Team(host.Team) is null)
                problems.Add(new Problem(ProblemKind.NotFound, "map.unknown-team", $"--map {host.Repository}={host.Team}: {request.OrganizationFile} has no team {host.Team}."));
        }
        return problems;
    }
}
