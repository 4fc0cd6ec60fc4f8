using Guesthouse.Access;
using Guesthouse.Catalog.Mining;
using Guesthouse.Catalog.Projects;
using Guesthouse.Catalog.Repositories;
using Guesthouse.Domain;
using Guesthouse.Git;
using Guesthouse.Samples.Histories;

namespace Guesthouse.Samples.Playing;

/// <summary>Writes the repositories up to a day, adds those that join Guesthouse on it, and reads what is new.</summary>
internal sealed class PlayedHouses(SampleOrganization sample, GitProgram git, DemoProgress progress)
{
    private const int FirstDay = 420, YoungestToJoin = 20;
    private const double JoinAtOnce = 0.65;

    private readonly HashSet<string> joined = new(StringComparer.Ordinal);

    /// <summary>The repositories that joined so far.</summary>
    public IReadOnlySet<string> Joined => joined;

    /// <summary>Does so.</summary>
    /// <returns>Nothing, or what was refused.</returns>
    public async Task<IReadOnlyList<Problem>> ReadAsync(Installation installation, int daysAgo, CancellationToken cancellation)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation };
        Parallel.ForEach(sample.Repositories, options, repository => repository.WriteUntil(daysAgo, git, cancellation));
        var joining = sample.Repositories.Where(repository => JoinsOn(repository, daysAgo)).ToList();
        if (joining.Count > 0)
        {
            var added = await new AddRepositories(installation, git).RunAsync([.. joining.Select(repository => repository.Path)], null, null, cancellation);
            if (!added.IsOk)
                return added.Problems;
            joined.UnionWith(joining.Select(repository => repository.Id));
        }
        var problems = await FurnishAsync(installation, joining, cancellation);
        return problems.Count > 0 ? problems : await MineAsync(installation, daysAgo, cancellation);
    }

    /// <summary>Most join at once; the young ones, and those who waited for others, later.</summary>
    private bool JoinsOn(SampleRepository repository, int daysAgo) =>
        !joined.Contains(repository.Id)
        && repository.Begins - daysAgo >= YoungestToJoin
        && (daysAgo < FirstDay || Chance.Trait(sample.Company.Seed, repository.Id, "joins") < JoinAtOnce);

    /// <summary>Furnishes the houses of the repositories that join. One that holds several houses is none itself.</summary>
    private async Task<IReadOnlyList<Problem>> FurnishAsync(Installation installation, List<SampleRepository> joining, CancellationToken cancellation)
    {
        foreach (var house in sample.Houses.Where(house => joining.Exists(repository => repository.Id == house.Repository)))
            if (await new FurnishHouse(installation).RunAsync(house, cancellation) is { Count: > 0 } problems)
                return problems;
        foreach (var shared in joining.Where(repository => sample.Houses.Any(house => house.SharedRepository == repository.Id)))
            if (await new RemoveProject(installation).RunAsync(shared.Id.Split('/')[^1], cancellation) is { IsOk: false } refused)
                return refused.Problems;
        return [];
    }

    private async Task<IReadOnlyList<Problem>> MineAsync(Installation installation, int daysAgo, CancellationToken cancellation)
    {
        using var mining = progress.Mining();
        // Classes are judged once, at the end: who asks for them in between is nobody.
        var run = await new MineRepositories(installation, git, mining).RunAsync([], daysAgo == 0 ? Program.Follow(installation.Clock) : (_, _) => Task.FromResult(0), cancellation);
        if (!run.TryGet(out var done))
            return run.Problems;
        progress.Read(installation.Clock.GetUtcNow(), done.Repositories, done.Added);
        return [.. done.Problems.Select(problem => problem.Problem)];
    }
}
