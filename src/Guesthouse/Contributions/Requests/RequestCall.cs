using System.CommandLine;
using Guesthouse.Access;
using Guesthouse.Cli;
using Guesthouse.Contributions.Hosts;
using Guesthouse.Contributions.Writing;
using Guesthouse.Domain;
using Guesthouse.Storage;

namespace Guesthouse.Contributions.Requests;

/// <summary>What the commands about requests have in common: which request, at which version, and how the answer is told.</summary>
internal sealed class RequestCall
{
    /// <summary>The request.</summary>
    public Argument<int> Number { get; } = new("NUMBER")
    {
        Description = "The request's number: 17 or #17",
        CustomParser = result =>
        {
            if (ChosenRequests.NumberIn(result.Tokens[0].Value) is { } number)
                return number;
            result.AddError($"NUMBER is a request's number, such as 17; '{result.Tokens[0].Value}' is none.");
            return 0;
        },
    };

    /// <summary>The version that must still hold.</summary>
    public Option<int?> AtVersion { get; } = new("--at-version") { Description = "Only while it is at this version, as guesthouse request show tells it", HelpName = "N" };

    /// <summary>How the answer is told.</summary>
    public Option<string> Format { get; } = CommonOptions.Choice("--format", "How the answer is told", "text", "json");

    /// <summary>Gives a command these and lets it act.</summary>
    public GuesthouseCommand On(GuesthouseCommand command, Func<Installation, ThingAddress, ParseResult, CancellationToken, Task<Result<ThingWritten>>> act)
    {
        command.Arguments.Insert(0, Number);
        command.Add(AtVersion);
        command.Add(Format);
        return command.On(new InstallationOptions(), async (installation, parsed, cancellation) =>
        {
            var done = await act(installation, new ThingAddress(parsed.GetValue(Number), parsed.GetValue(AtVersion)), parsed, cancellation);
            return await TellAsync(installation, done, (parsed, parsed.GetValue(Format)!), cancellation);
        });
    }

    /// <summary>Tells what became of a request.</summary>
    public static async Task<Result<int>> TellAsync(Installation installation, Result<ThingWritten> done, (ParseResult Parsed, string Format) call, CancellationToken cancellation)
    {
        if (!done.TryGet(out var now))
            return Result.Failure<int>(done.Problems);
        await using var context = installation.Store.Context();
        var line = (await Readers.On(installation, context).Requests.FindAsync(now.Number, cancellation))!.Line;
        var output = Terminal.Of(call.Parsed).Output;
        await output.WriteLineAsync(call.Format == "json" ? RequestJson.Of(line, now.Version) : FormattableString.Invariant($"#{now.Number} {InWords.Of(line.State)}, version {now.Version}"));
        return ExitCode.Done;
    }

    /// <summary>The readers as the command line uses them.</summary>
    internal sealed record Readers(RequestReader Requests, RequestList List, Inbox Inbox, SimilarRequests Similar)
    {
        /// <summary>The readers of an installation.</summary>
        public static Readers On(Installation installation, GuesthouseContext context)
        {
            var reader = new Reader(context, installation.Clock, installation.Viewer);
            var (hosts, names, waiting) = (new HostSide(reader, _ => Task.FromResult(installation.Chart)), new NamesOfToday(reader), new WaitingForViewer(reader));
            var lines = new RequestLines(reader, hosts, names, waiting);
            return new Readers(
                new RequestReader(reader, hosts, names, lines),
                new RequestList(reader, new ChosenRequests(reader, hosts, waiting), lines),
                new Inbox(reader, hosts, waiting, lines),
                new SimilarRequests(reader, lines));
        }
    }
}
