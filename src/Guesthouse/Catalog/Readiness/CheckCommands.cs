using System.CommandLine;
using System.CommandLine.Parsing;
using Guesthouse.Catalog.Documents;
using Guesthouse.Cli;
using Guesthouse.Domain;
using Guesthouse.Domain.Catalog.Readiness;

namespace Guesthouse.Catalog.Readiness;

/// <summary><c>guesthouse check</c>: how ready a working copy is for guests, as its files lie there.</summary>
public sealed class CheckCommands
{
    private readonly Argument<string> path = new("PATH") { Description = "A working copy, or any folder of files" };
    private readonly Option<string> format = CommonOptions.Choice("--format", "How to write the result", "text", "json", "markdown", "sarif");
    private readonly Option<string> failUnder = CommonOptions.Choice("--fail-under", "Exit with 1 when a principle of which anything is known is below this level", "none", "started", "ready", "exemplary");

    private readonly Option<string?> explain = new("--explain")
    {
        Description = "Tell all of one check, such as readme.build",
        HelpName = "CHECK",
        Validators = { IsACheck },
    };

    /// <summary>The command.</summary>
    public static Command Build() => new CheckCommands().Tree();

    private GuesthouseCommand Tree()
    {
        var command = new GuesthouseCommand(
            "check",
            "Judge how ready a working copy is for guests, by what its documents say. Needs no installation and writes nothing.",
            new Example("guesthouse check .", "Every check, with its evidence and what to do"),
            new Example("guesthouse check . --fail-under ready", "In a build: exit code 1 when a guest could not contribute without asking"),
            new Example("guesthouse check . --explain contributing.done", "All of one check"),
            new Example("guesthouse check . --format sarif > readiness.sarif", "For the code scanning of a forge"))
        {
            path, format, failUnder, explain,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, cancellation)));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var terminal = Terminal.Of(parsed);
        var opened = WorkingCopy.Open(parsed.GetValue(path)!);
        if (!opened.TryGet(out var copy))
            return Refusal.Tell(opened.Problems, terminal.Error);
        var readiness = ProjectReadiness.Of(JudgeTree.Run(copy, WorkingCopyTags.Read(parsed.GetValue(path)!, cancellation)));
        if (parsed.GetValue(explain) is { } id)
            ReadinessReport.WriteExplanation(readiness.Principles.SelectMany(principle => principle.Checks).Single(check => check.Check.Id == id), ReadinessWords.English, terminal.Output);
        else
            ReadinessFormats.Write(readiness, parsed.GetValue(format)!, ReadinessWords.English, terminal.Output);
        return Verdict(readiness, Enum.Parse<ReadinessLevel>(parsed.GetValue(failUnder)!, ignoreCase: true), terminal.Error);
    }

    private static int Verdict(ProjectReadiness readiness, ReadinessLevel wanted, TextWriter error)
    {
        var below = readiness.Principles.Where(principle => principle.Level != ReadinessLevel.Unknown && principle.Level < wanted).ToList();
        foreach (var principle in below)
            error.WriteLine($"guesthouse: {ReadinessWords.IdOf(principle.Principle)} is {ReadinessWords.IdOf(principle.Level)}, below {ReadinessWords.IdOf(wanted)}: {string.Join(", ", principle.InTheWayOf(wanted).Select(check => check.Check.Id))}");
        return below.Count > 0 ? ExitCode.Findings : ExitCode.Done;
    }

    private static void IsACheck(OptionResult result)
    {
        foreach (var token in result.Tokens)
            if (ReadinessChecks.Find(token.Value) is null)
                result.AddError($"There is no check '{token.Value}'.{NearestName.Hint(token.Value, ReadinessChecks.All.Select(check => check.Id))}");
    }
}
