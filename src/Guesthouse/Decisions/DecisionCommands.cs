using System.CommandLine;
using System.Globalization;
using Guesthouse.Access;
using Guesthouse.Cli;
using Guesthouse.Contributions.Hosts;
using Guesthouse.Decisions.Rfcs;
using Guesthouse.Domain;
using Guesthouse.Domain.Decisions;
using Spectre.Console;

namespace Guesthouse.Decisions;

/// <summary><c>guesthouse decision</c>: what was decided, by whom, when and why.</summary>
public static class DecisionCommands
{
    /// <summary>The command.</summary>
    public static Command Build() => new GuesthouseCommand(
        "decision",
        "Look up what was decided on requests and RFCs, by whom, when and why",
        new Example("guesthouse decision list", "The latest decisions of the organization"),
        new Example("guesthouse decision list rounding --project ledger", "What was decided in the ledger about rounding")) { List() };

    private static GuesthouseCommand List()
    {
        var words = new Argument<string[]>("WORDS") { Description = "Words of what was asked or proposed, of reasons and alternatives; or a number as #17", Arity = ArgumentArity.ZeroOrMore };
        var project = new Option<string?>("--project") { Description = "Only of this project", HelpName = "SLUG" };
        var kind = CommonOptions.Choice("--kind", "Only on these", "any", "request", "rfc");
        var outcome = CommonOptions.Choice("--outcome", "Only with this outcome", ["any", .. Enum.GetNames<DecisionOutcome>().Select(name => name.ToLowerInvariant())]);
        var since = CommonOptions.Day("--since", "Only from this UTC day on");
        var page = new Option<int>("--page") { Description = "Which 50 of them", HelpName = "N", DefaultValueFactory = _ => 1 };
        var format = CommonOptions.Choice("--format", "How to write the result", "table", "json", "csv");
        return new GuesthouseCommand(
            "list",
            "List decisions, the newest first",
            new Example("guesthouse decision list --since 2026-01-01 --outcome declined", "What was declined this year, with reasons and alternatives"),
            new Example("guesthouse decision list --project ledger --format csv", "All of the ledger's log, as a file")) { words, project, kind, outcome, since, page, format }
            .On(new InstallationOptions(), async (installation, parsed, cancellation) =>
            {
                await new ConcludeRfcs(installation.Store, installation.Clock).RunAsync(cancellation);
                if (await OnCommandLine.UnknownProjectAsync(installation, parsed.GetValue(project), cancellation) is { } unknown)
                    return unknown;
                var asked = new AskedDecisions
                {
                    Words = string.Join(' ', parsed.GetValue(words) ?? []),
                    Project = parsed.GetValue(project),
                    Kind = Enum.TryParse<DecisionKind>(parsed.GetValue(kind), ignoreCase: true, out var chosen) ? chosen : null,
                    Outcome = Enum.TryParse<DecisionOutcome>(parsed.GetValue(outcome), ignoreCase: true, out var came) ? came : null,
                    Since = parsed.GetValue(since),
                    Page = parsed.GetValue(page),
                };
                return await WriteAsync(installation, asked, Terminal.Of(parsed), parsed.GetValue(format)!, cancellation);
            });
    }

    private static async Task<Result<int>> WriteAsync(Installation installation, AskedDecisions asked, Terminal terminal, string format, CancellationToken cancellation)
    {
        await using var context = installation.Store.Context();
        var reader = new Reader(context, installation.Clock, installation.Viewer);
        var log = new DecisionReader(reader, new NamesOfToday(reader));
        if (format == "csv")
        {
            DecisionCsv.Write(await log.AllAsync(asked, cancellation), terminal.Output);
            return ExitCode.Done;
        }
        var found = await log.FindAsync(asked, cancellation);
        if (format == "json")
            await terminal.Output.WriteLineAsync(DecisionJson.Of(found));
        else if (found.Total == 0)
            await terminal.Error.WriteLineAsync("guesthouse: no decision is like that; they come with guesthouse request plan, open, decline, and with RFCs that end");
        else
            terminal.OutputConsole().Write(TableOf(found));
        return ExitCode.Done;
    }

    private static Table TableOf(FoundDecisions found)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("Day", "About", "Decided", "By", "Why");
        foreach (var line in found.Lines)
            table.AddRow(new[]
            {
                line.At.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                $"{DecisionJson.NumberOf(line.Subject)} {line.Title ?? "(redacted)"}",
                InWords.Of(line.Outcome),
                line.By?.Name ?? "",
                line.Why ?? "",
            }.Select(text => new Text(OneLine.Of(text))));
        if (found.Total > found.Lines.Count)
            table.Caption(string.Create(CultureInfo.InvariantCulture, $"{found.Lines.Count:N0} of {found.Total:N0}; --page {found.Page + 1} for the next"));
        return table;
    }
}
