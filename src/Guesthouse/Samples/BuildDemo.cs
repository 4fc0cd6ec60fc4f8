using System.Globalization;
using Guesthouse.Domain;
using Guesthouse.Git;
using Guesthouse.Samples.Playing;
using Guesthouse.Storage;
using Guesthouse.Storage.Schema;

namespace Guesthouse.Samples;

/// <summary>Builds the sample organization in an empty folder: repositories, database, everything that happened in it.</summary>
/// <param name="folder">The folder, taken by this process.</param>
/// <param name="progress">Where to say how far it is.</param>
internal sealed class BuildDemo(DemoFolder folder, DemoProgress progress)
{
    /// <summary>The newest schema that this program knows.</summary>
    public static int Schema => Migration.Of("Sqlite")[^1].Number;

    /// <summary>Builds it. A build that ends early leaves a folder whose mark says so.</summary>
    /// <returns>The database's place; or what is missing on this machine.</returns>
    public async Task<Result<StoreLocation>> RunAsync(int seed, SampleSize size, DateTimeOffset anchor, CancellationToken cancellation)
    {
        var place = LocationOf(folder);
        if (SelfTest.Run(place) is { Count: > 0 } missing)
            return Result.Failure<StoreLocation>(missing);
        var git = GitProgram.Find();
        if (!git.TryGet(out var program))
            return Result.Failure<StoreLocation>(git.Problems);
        var started = TimeProvider.System.GetTimestamp();
        new DemoMark(seed, size, anchor, Schema, IsComplete: false).WriteTo(folder.Path);
        var opened = Store.Open(place, TextWriter.Null, TimeProvider.System);
        if (!opened.TryGet(out var store))
            return Result.Failure<StoreLocation>(opened.Problems);
        progress.Say($"building Northmere, a fictional company, in {folder.Path}; its pages open when it stands");
        var sample = new SampleOrganization(seed, size, anchor, folder.Path);
        using (store)
            if (await new PlayNorthmere(sample, store, program, progress).RunAsync(cancellation) is { Count: > 0 } problems)
                return Result.Failure<StoreLocation>(problems);
            else if (await PlayedOffices.NameAsync(sample, store, cancellation) is { Count: > 0 } refused)
                return Result.Failure<StoreLocation>(refused);
            else if (await new PlayedRequests(sample, store).RunAsync(cancellation) is { Count: > 0 } unasked)
                return Result.Failure<StoreLocation>(unasked);
            else if (await new PlayedRfcs(sample, store).RunAsync(cancellation) is { Count: > 0 } unproposed)
                return Result.Failure<StoreLocation>(unproposed);
        new DemoMark(seed, size, anchor, Schema, IsComplete: true).WriteTo(folder.Path);
        progress.Say(string.Create(
            CultureInfo.InvariantCulture,
            $"Northmere stands in {folder.Path}: {sample.Company.People.Count} people, {sample.Houses.Count} projects, {sample.Repositories.Sum(repository => repository.Commits):N0} commits; built in {TimeProvider.System.GetElapsedTime(started).TotalSeconds:N1} s"));
        return place;
    }

    /// <summary>The database of a folder: always the file in it, whatever variables of the environment name for a real installation.</summary>
    public static StoreLocation LocationOf(DemoFolder folder) => StoreLocation.Read(folder.Path, null, _ => null).Value;
}
