using Guesthouse.Access;
using Guesthouse.Catalog.Mining;
using Guesthouse.Catalog.Projects;
using Guesthouse.Catalog.Repositories;
using Guesthouse.Domain;
using Guesthouse.Git;
using Guesthouse.Samples.Histories;

namespace Guesthouse.Samples.Playing;

/// <summary>Writes the repositories, adds on each played day those that join Guesthouse on it, and reads what is new.</summary>
internal sealed class PlayedHouses(SampleOrganization sample, GitProgram git, DemoProgress progress)
{
    private const int FirstDay = 420, YoungestToJoin = 20;
    private const double JoinAtOnce = 0.65;

    private readonly HashSet<string> joined = new(StringComparer.Ordinal);
    private int lastRead = int.MaxValue;

    /// <summary>The repositories that joined so far.</summary>
    public IReadOnlySet<string> Joined => joined;

    /// <summary>Makes every repository, empty.</summary>
    public void Prepare()
    {
        foreach (var repository in sample.Repositories)
            repository.Make();
    }

    /// <summary>Writes every repository to its end.</summary>
    /// <param name="playedDays">The days on which something will be read, in days before the anchor.</param>
    /// <param name="cancellation">Stops the work.</param>
    public void Write(IReadOnlySet<int> playedDays, CancellationToken cancellation)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation };
        Parallel.ForEach(sample.Repositories, options, repository => repository.Write(playedDays, git, cancellation));
    }

    /// <summary>Takes away what only the playing needed.</summary>
    public void Finish()
    {
        foreach (var repository in sample.Repositories)
            repository.Finish();
    }

    /// <summary>Reads what is new on a day.</summary>
    /// <returns>Nothing, or what was refused.</returns>
    public async Task<IReadOnlyList<Problem>> ReadAsync(Installation installation, PlayedDay day, CancellationToken cancellation)
    {
        var read = day.Reads == PlayedReading.Everything ? sample.Repositories : [.. sample.Repositories.Where(repository => joined.Contains(repository.Id) && HasOtherDocuments(repository, day.DaysAgo))];
        lastRead = day.DaysAgo;
        foreach (var repository in read)
            repository.ShowOn(day.DaysAgo);
        if (day.Reads == PlayedReading.Documents)
            return read.Count > 0 ? await MineAsync(installation, [.. read.Select(repository => repository.Id)], cancellation) : [];
        return await MineAsync(installation, [], cancellation);
    }

    private bool HasOtherDocuments(SampleRepository repository, int daysAgo) =>
        sample.Houses.Any(house => house.Repository == repository.Id && house.Documents.Any(step => step.DaysAgo > daysAgo && step.DaysAgo <= lastRead));

    /// <summary>Adds and furnishes those that join on a day. What they hold is read later.</summary>
    /// <returns>Nothing, or what was refused.</returns>
    public async Task<IReadOnlyList<Problem>> JoinAsync(Installation installation, int daysAgo, CancellationToken cancellation)
    {
        var joining = sample.Repositories.Where(repository => JoinsOn(repository, daysAgo)).ToList();
        if (joining.Count == 0)
            return [];
        var added = await new AddRepositories(installation, git).RunAsync([.. joining.Select(repository => repository.Path)], null, null, cancellation);
        if (!added.IsOk)
            return added.Problems;
        joined.UnionWith(joining.Select(repository => repository.Id));
        return await FurnishAsync(installation, joining, cancellation);
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

    private async Task<IReadOnlyList<Problem>> MineAsync(Installation installation, IReadOnlyList<string> names, CancellationToken cancellation)
    {
        using var mining = progress.Mining();
        var run = await new MineRepositories(installation, git, mining).RunAsync(names, Program.Follow(installation.Clock), cancellation);
        if (!run.TryGet(out var done))
            return run.Problems;
        progress.Read(installation.Clock.GetUtcNow(), joined.Count, done.Added);
        return [.. done.Problems.Select(problem => problem.Problem)];
    }
}
