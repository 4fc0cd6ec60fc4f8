using System.CommandLine;
using System.Globalization;
using Guesthouse.Access;
using Guesthouse.Cli;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Organization;
using Guesthouse.Storage;

namespace Guesthouse.Corrections;

/// <summary>Runs a correction and what follows from it.</summary>
internal static class Correcting
{
    /// <summary>What changing what is known of people, teams and identities takes.</summary>
    public static Rule Rule { get; } = Rule.Needs(Permission.KeepPeople);

    /// <summary>Runs it for those who may, and while no mining run writes to the same file.</summary>
    /// <param name="installation">The installation.</param>
    /// <param name="work">What is done, for those who have to wait.</param>
    /// <param name="correct">The correction, its figures included.</param>
    /// <returns>The correction's answer; or that the viewer may not, or that another process is busy.</returns>
    public static async Task<Result<T>> RunAsync<T>(Installation installation, string work, Func<Doer, Task<Result<T>>> correct)
        where T : notnull
    {
        if (Rule.RefusalOf(installation.Standing) is { } refusal)
            return refusal;
        // SQLite has one writer at a time: beside a long run a correction would wait until it gives up, perhaps half-way to its figures.
        var lease = MiningLock.TryTakeRun(installation.Store, work);
        if (!lease.TryGet(out var held))
            return Result.Failure<T>(lease.Problems);
        using (held)
            return await correct(installation.Doer);
    }

    /// <summary>Runs a correction that is recorded as an act, and brings the figures up to date.</summary>
    /// <param name="installation">The installation.</param>
    /// <param name="work">What is done, for those who have to wait.</param>
    /// <param name="record">The correction; it answers the act's number.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static Task<Result<long>> RecordAsync(Installation installation, string work, Func<Doer, Task<Result<long>>> record, CancellationToken cancellation) => RunAsync(installation, work, async doer =>
    {
        var recorded = await record(doer);
        if (recorded.IsOk)
            await FiguresFollow.RunAsync(installation, cancellation);
        return recorded;
    });

    /// <summary>Runs a correction that is recorded as an act, says its number, and brings the figures up to date.</summary>
    /// <param name="installation">The installation.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="work">What is done, for those who have to wait.</param>
    /// <param name="record">The correction; it answers the act's number.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static Task<Result<int>> RecordAsync(
        Installation installation, ParseResult parsed, string work, Func<Doer, Task<Result<long>>> record, CancellationToken cancellation) => RunAsync(installation, work, async doer =>
    {
        var recorded = await record(doer);
        if (!recorded.TryGet(out var number))
            return Result.Failure<int>(recorded.Problems);
        Terminal.Of(parsed).Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Recorded as act {number}."));
        await FiguresFollow.RunAsync(installation, parsed, cancellation);
        return ExitCode.Done;
    });
}
