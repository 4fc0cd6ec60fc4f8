using System.CommandLine;
using System.CommandLine.Parsing;
using Guesthouse.Access;
using Guesthouse.Cli;
using Guesthouse.Domain;
using Guesthouse.Domain.Measures;
using Guesthouse.Domain.Organization;
using Guesthouse.Measures.Stored;

namespace Guesthouse.Measures;

/// <summary><c>guesthouse measure</c>: who contributes to whose code, from repositories as they lie on the disk.</summary>
public sealed class MeasureCommands
{
    private readonly Argument<string[]> paths = new("PATH")
    {
        Description = "A git repository, or a folder of repositories",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly InstallationOptions installation = new();

    private readonly Option<string?> organization = new("--org") { Description = "The organization's file (YAML or CSV): teams, people, who belonged where and when", HelpName = "FILE" };
    private readonly Option<DateOnly?> from = CommonOptions.Day("--from", "Count changes from this UTC day on");
    private readonly Option<DateOnly?> to = CommonOptions.Day("--to", "Count changes before this UTC day");
    private readonly Option<string?> branch = new("--branch") { Description = "Read this branch instead of each repository's default branch", HelpName = "NAME" };
    private readonly Option<string?> explain = new("--explain") { Description = "Show for one change what made its class: a commit (7 letters or more), REPO#N or #N", HelpName = "CHANGE" };
    private readonly Option<string> unit = CommonOptions.Choice("--unit", "What counts as one change", "commit", "pull-request");
    private readonly Option<string> format = CommonOptions.Choice("--format", "How to write the result", "table", "json", "csv");
    private readonly Option<string> table = CommonOptions.Choice("--table", "Which table --format csv writes", "repositories", "flows", "distances", "problems");

    private readonly Option<string[]> map = new("--map")
    {
        Description = "State a repository's host team; may be given several times",
        HelpName = "REPO=TEAM",
        Validators = { EachIsAPair },
    };

    /// <summary>The command.</summary>
    public static Command Build() => new MeasureCommands().Tree();

    private GuesthouseCommand Tree()
    {
        var command = new GuesthouseCommand(
            "measure",
            "Measure who contributes to whose repositories, and from how far away. Needs no server and writes nothing.",
            new Example("guesthouse measure ~/src/ledger", "One repository: what can be told without teams"),
            new Example("guesthouse measure ~/src --org org.yaml", "All repositories of a folder, with hosts and guests"),
            new Example("guesthouse measure ~/src --org org.yaml --unit pull-request --from 2026-01-01", "Merged pull requests since New Year"),
            new Example("guesthouse measure ~/src --org org.yaml --format json > measure.json", "Every figure, for another program"),
            new Example("guesthouse measure ~/src --org org.yaml --explain ledger#42", "Why a change counts as it does"),
            new Example("guesthouse measure --data ~/guesthouse", "The same figures from what was mined"))
        {
            paths, organization, map, from, to, unit, branch, format, table, explain, installation.Data, installation.Database, installation.By,
        };
        command.Validators.Add(EitherPathsOrInstallation);
        command.Validators.Add(WindowHoldsDays);
        command.Validators.Add(MapNeedsTeams);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        if (parsed.GetValue(paths) is not { Length: > 0 })
            return await installation.RunAsync(parsed, opened => FromStoreAsync(opened, parsed, cancellation), cancellation);
        var terminal = Terminal.Of(parsed);
        var request = RequestOf(parsed);
        using var progress = new MeasureProgress(terminal);
        var measured = await MeasureHistories.RunAsync(request, TimeProvider.System, progress, cancellation);
        progress.Dispose();
        if (!measured.TryGet(out var organizationMeasure))
            return Refusal.Tell(measured.Problems, terminal.Error);
        if (parsed.GetValue(explain) is { } change)
            return ExplainChange.Tell(organizationMeasure, change, parsed.GetValue(format)!, terminal);
        Write(organizationMeasure.Report(request.Window, request.Unit), parsed, terminal);
        return ExitCode.Done;
    }

    private async Task<Result<int>> FromStoreAsync(Installation opened, ParseResult parsed, CancellationToken cancellation)
    {
        var request = RequestOf(parsed);
        if (parsed.GetValue(explain) is { } change)
            return ExplainChange.Tell(await StoredFacts.MeasureAsync(opened, cancellation), change, parsed.GetValue(format)!, Terminal.Of(parsed));
        Write(await StoredMeasure.ReportAsync(opened, request.Window, request.Unit, cancellation), parsed, Terminal.Of(parsed));
        return ExitCode.Done;
    }

    private void Write(MeasureReport report, ParseResult parsed, Terminal terminal)
    {
        switch (parsed.GetValue(format))
        {
            case "json":
                terminal.Output.Write(MeasureJson.Text(report));
                break;
            case "csv":
                MeasureCsv.Write(report, Enum.Parse<CsvTable>(parsed.GetValue(table)!, ignoreCase: true), terminal.Output);
                break;
            default:
                MeasureTable.Write(report, terminal.OutputConsole());
                break;
        }
    }

    private MeasureRequest RequestOf(ParseResult parsed) => new(
        parsed.GetValue(paths) ?? [],
        parsed.GetValue(organization),
        parsed.GetValue(branch),
        new MeasureWindow(parsed.GetValue(from), parsed.GetValue(to)),
        parsed.GetValue(unit) == "commit" ? MeasureUnit.Commit : MeasureUnit.PullRequest,
        [.. (parsed.GetValue(map) ?? []).Select(pair => pair.Split('=', 2)).Select(pair => new StatedHost(pair[0].Trim(), new TeamId(pair[1].Trim())))]);

    /// <summary>The day given for an option. Asking for its value would throw for one that cannot be read, of which the option itself tells.</summary>
    private static DateOnly? Stated(CommandResult result, Option<DateOnly?> option) =>
        result.GetResult(option) is { Tokens: [var token, ..] } ? CommonOptions.DayIn(token.Value) : null;

    private static void EachIsAPair(OptionResult result)
    {
        foreach (var token in result.Tokens)
            if (token.Value.Split('=', 2) is not [var repository, var team] || string.IsNullOrWhiteSpace(repository) || string.IsNullOrWhiteSpace(team))
                result.AddError($"--map takes REPO=TEAM, such as ledger=payments; '{token.Value}' is none.");
    }

    private void WindowHoldsDays(CommandResult result)
    {
        if (Stated(result, from) is not { } first || Stated(result, to) is not { } end || first < end)
            return;
        result.AddError($"No day lies from {first:yyyy-MM-dd} and before {end:yyyy-MM-dd}: --to is the first day that is not counted.");
    }

    /// <summary>Figures come from repositories or from an installation; what is stated of repositories on the command line is not for one.</summary>
    private void EitherPathsOrInstallation(CommandResult result)
    {
        var hasPaths = result.GetResult(paths) is { Tokens.Count: > 0 };
        var hasStore = installation.All.Any(option => result.GetResult(option) is not null);
        if (!hasPaths && !hasStore)
            result.AddError("Name a repository or a folder of repositories, or an installation with --data or --database.");
        if (hasPaths && hasStore)
            result.AddError("Figures come from paths or from an installation, not from both.");
        foreach (var option in new Option[] { organization, map, branch })
            if (hasStore && result.GetResult(option) is { Implicit: false })
                result.AddError($"{option.Name} is for repositories on the command line; an installation has what was imported, and guesthouse project set.");
    }

    private void MapNeedsTeams(CommandResult result)
    {
        if (result.GetResult(map) is not null && result.GetResult(organization) is null)
            result.AddError("--map names a team, and teams come with --org FILE.");
    }
}
