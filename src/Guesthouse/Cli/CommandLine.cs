using System.CommandLine;
using System.Globalization;

namespace Guesthouse.Cli;

/// <summary>The front door of the command line: finds the command, runs it, and answers its exit code.</summary>
public static class CommandLine
{
    /// <summary>Runs the command that <paramref name="arguments"/> name.</summary>
    /// <param name="commands">All commands, in the order in which help lists them.</param>
    /// <param name="arguments">The words after the program's name.</param>
    /// <param name="terminal">Where it writes.</param>
    /// <param name="cancellation">Cancelled when the command shall stop early.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(
        IReadOnlyList<Command> commands, IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellation)
    {
        // The command line, its numbers and its messages are English everywhere; pages choose their own language.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        try
        {
            var exitCode = await RunParsedAsync(ProgramRoot.With(commands), arguments, new Invocation(terminal), cancellation);
            await terminal.Output.FlushAsync(CancellationToken.None);
            return exitCode;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            await terminal.Error.WriteLineAsync("guesthouse: interrupted");
            return ExitCode.Interrupted;
        }
        catch (Exception fault)
        {
            return Fault.Tell(fault, terminal.Error);
        }
    }

    private static async Task<int> RunParsedAsync(
        Command root, IReadOnlyList<string> arguments, Invocation invocation, CancellationToken cancellation)
    {
        if (arguments.Count == 0)
        {
            // Nothing was asked: the help goes where messages go, so that a script's output stays empty.
            invocation.Output = invocation.Error;
            await root.Parse(["--help"]).InvokeAsync(invocation, cancellation);
            return ExitCode.WrongUsage;
        }

        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is not { ClearsParseErrors: true } && WrongUsage.In(parsed) is { Count: > 0 } problems)
            return WrongUsage.Tell(parsed, problems, invocation.Error);
        return await parsed.InvokeAsync(invocation, cancellation);
    }
}
