using System.CommandLine;
using Guesthouse.Access;
using Guesthouse.Catalog.Projects;
using Guesthouse.Cli;
using Guesthouse.Contributions.Hosts;
using Guesthouse.Contributions.Writing;
using Guesthouse.Decisions.Rfcs;
using Guesthouse.Domain;

namespace Guesthouse.Decisions;

/// <summary>What the commands about decisions and RFCs have in common.</summary>
internal static class OnCommandLine
{
    /// <summary>That there is no project of a slug; <see langword="null"/>: there is one, or none was named.</summary>
    public static async Task<Problem?> UnknownProjectAsync(Installation installation, string? slug, CancellationToken cancellation)
    {
        if (slug is null)
            return null;
        await using var context = installation.Store.Context();
        return (await StoredProjects.FindAsync(context, installation, slug, cancellation)).Problems is [var problem, ..] ? problem : null;
    }

    /// <summary>Reads RFCs, those ended first whose deadline has come.</summary>
    public static async Task<T> ReadRfcsAsync<T>(Installation installation, Func<RfcReader, Task<T>> read, CancellationToken cancellation)
    {
        await new ConcludeRfcs(installation.Store, installation.Clock).RunAsync(cancellation);
        await using var context = installation.Store.Context();
        var reader = new Reader(context, installation.Clock, installation.Viewer);
        return await read(new RfcReader(reader, new NamesOfToday(reader)));
    }

    /// <summary>Tells which RFC was changed.</summary>
    public static Result<int> Tell(Result<ThingWritten> done, string what, ParseResult parsed)
    {
        if (!done.TryGet(out var rfc))
            return Result.Failure<int>(done.Problems);
        Terminal.Of(parsed).Output.WriteLine($"{what} {new Domain.Decisions.Rfcs.RfcId(rfc.Number)}");
        return ExitCode.Done;
    }
}
