using System.CommandLine;
using System.Globalization;
using Guesthouse.Access;
using Guesthouse.Cli;
using Guesthouse.Domain;
using Guesthouse.Git;

namespace Guesthouse.Catalog.Mining;

/// <summary><c>guesthouse mine</c>: read what is new in the repositories.</summary>
public static class MineCommands
{
    /// <summary>The command.</summary>
    /// <param name="derive">Brings classes up to date.</param>
    public static Command Build(DeriveClasses derive)
    {
        var options = new InstallationOptions();
        var names = new Argument<string[]>("REPO") { Description = "Only these repositories: ids or their last segments", Arity = ArgumentArity.ZeroOrMore };
        var command = new GuesthouseCommand(
            "mine",
            "Read what is new in the repositories and bring the figures up to date",
            new Example("guesthouse mine", "All repositories; nothing is read where nothing is new"),
            new Example("guesthouse mine payments/ledger", "One repository"))
        {
            names,
        };
        return command.On(options, (installation, parsed, cancellation) => RunAsync(installation, parsed, parsed.GetValue(names) ?? [], derive, cancellation));
    }

    private static async Task<Result<int>> RunAsync(Installation installation, ParseResult parsed, IReadOnlyList<string> names, DeriveClasses derive, CancellationToken cancellation)
    {
        var terminal = Terminal.Of(parsed);
        var git = GitProgram.Find();
        if (!git.TryGet(out var program))
            return Result.Failure<int>(git.Problems);
        using var progress = new MiningProgress(terminal, installation.Clock);
        var answer = await new MineRepositories(installation, program, progress).RunAsync(names, derive, cancellation);
        progress.Dispose();
        if (!answer.TryGet(out var run))
            return Result.Failure<int>(answer.Problems);
        foreach (var (repository, note) in run.Notes)
            await terminal.Error.WriteLineAsync($"guesthouse: {OneLine.Of(repository)}: {OneLine.Of(note.ToString())}");
        foreach (var (repository, problem) in run.Problems)
            await terminal.Error.WriteLineAsync($"guesthouse: {OneLine.Of(repository)}: {OneLine.Of(problem.Detail)}");
        await terminal.Output.WriteLineAsync(Told(run));
        if (run.Problems.Count == 0)
            return ExitCode.Done;
        return run.Problems.All(problem => problem.Problem.Kind == ProblemKind.Conflict) ? ExitCode.Conflict : ExitCode.Findings;
    }

    private static string Told(MiningRun run) => string.Create(CultureInfo.InvariantCulture,
        $"{run.New:N0} of {run.Repositories:N0} repositories had something new: {run.Added:N0} commits added, {run.Removed:N0} removed; {run.Classes:N0} classes rewritten");
}
