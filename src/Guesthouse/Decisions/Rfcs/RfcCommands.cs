using System.CommandLine;
using Guesthouse.Access;
using Guesthouse.Cli;
using Guesthouse.Domain;
using Guesthouse.Domain.Decisions.Rfcs;

namespace Guesthouse.Decisions.Rfcs;

/// <summary><c>guesthouse rfc</c>: proposals on which their owners decide together.</summary>
public static class RfcCommands
{
    /// <summary>The command.</summary>
    public static Command Build() => new GuesthouseCommand(
        "rfc",
        "Propose what others must agree to, sign it, and look up how it came out",
        new Example("guesthouse rfc propose --project ledger --title \"Money as whole cents\" --problem \"Sums drift.\" --proposal \"Integers.\" --owner ada --owner carol --until 2026-12-15", "Ada and Carol must sign by then"),
        new Example("guesthouse rfc sign 7 --by carol", "Carol agrees"),
        new Example("guesthouse rfc list --state open", "What is still to be signed"))
    {
        RfcTextCommands.Propose(), List(), Show(), RfcTextCommands.Revise(), RfcStepCommands.Sign(), RfcStepCommands.Object(), RfcStepCommands.Comment(),
        RfcStepCommands.Withdraw(), RfcStepCommands.Reopen(), RfcStepCommands.Redact(),
    };

    /// <summary>The argument that names an RFC.</summary>
    internal static Argument<int> Number() => new("NUMBER") { Description = "The RFC's number" };

    /// <summary>The option that says which version was read.</summary>
    internal static Option<int?> Version() => new("--at-version") { Description = "Only if nothing happened since this version, as rfc show tells it", HelpName = "N" };

    private static GuesthouseCommand List()
    {
        var state = CommonOptions.Choice("--state", "Only in this state", ["any", .. Enum.GetNames<RfcState>().Select(name => name.ToLowerInvariant())]);
        var project = new Option<string?>("--project") { Description = "Only about this project", HelpName = "SLUG" };
        var mine = new Option<bool>("--waiting-for-me") { Description = "Only those that wait for the signature of who --by names" };
        var format = CommonOptions.Choice("--format", "How to write the result", "table", "json");
        return new GuesthouseCommand(
            "list",
            "List RFCs: open ones by their deadline, then the others",
            new Example("guesthouse rfc list", "All that you may know of"),
            new Example("guesthouse rfc list --waiting-for-me --by carol", "What waits for Carol's signature")) { state, project, mine, format }
            .On(new InstallationOptions(), async (installation, parsed, cancellation) =>
            {
                if (await OnCommandLine.UnknownProjectAsync(installation, parsed.GetValue(project), cancellation) is { } unknown)
                    return unknown;
                var asked = new AskedRfcs(Enum.TryParse<RfcState>(parsed.GetValue(state), ignoreCase: true, out var chosen) ? chosen : null, parsed.GetValue(project), parsed.GetValue(mine));
                RfcOutput.Write(await OnCommandLine.ReadRfcsAsync(installation, rfcs => rfcs.ListAsync(asked, cancellation), cancellation), Terminal.Of(parsed), parsed.GetValue(format) == "json");
                return ExitCode.Done;
            });
    }

    private static GuesthouseCommand Show()
    {
        var number = Number();
        var events = new Option<bool>("--events") { Description = "Every event with its number and its texts' numbers, instead of the summary" };
        var format = CommonOptions.Choice("--format", "How to write the result", "text", "json");
        return new GuesthouseCommand(
            "show",
            "Show an RFC: what it says, who signed, and what happened",
            new Example("guesthouse rfc show 7", "Where RFC 7 stands"),
            new Example("guesthouse rfc show 7 --events", "All that happened to it, with the numbers of texts")) { number, events, format }
            .On(new InstallationOptions(), async (installation, parsed, cancellation) =>
            {
                var read = await OnCommandLine.ReadRfcsAsync(installation, rfcs => rfcs.FindAsync(parsed.GetValue(number), cancellation), cancellation);
                if (!read.TryGet(out var rfc))
                    return Result.Failure<int>(read.Problems);
                RfcOutput.Write(rfc, Terminal.Of(parsed), parsed.GetValue(format) == "json", parsed.GetValue(events));
                return ExitCode.Done;
            });
    }
}
