using System.CommandLine;
using System.Diagnostics;
using Guesthouse.Cli;

namespace Guesthouse.Tests.Cli;

/// <summary>What a command said and how it ended.</summary>
public sealed record CliAnswer(int ExitCode, string Output, string Error);

/// <summary>Drives the program as a user of the command line does.</summary>
public static class GuesthouseCli
{
    /// <summary>Runs a command within this process: quick, and the same code from the first argument to the exit code.</summary>
    public static Task<CliAnswer> Run(params string[] arguments) => RunAmong(Program.Commands(), arguments);

    /// <summary>Runs a command on a terminal of <paramref name="width"/> columns that shows neither colours nor progress.</summary>
    public static Task<CliAnswer> RunOn(int width, params string[] arguments) => RunAmong(Program.Commands(), arguments, width);

    /// <summary>Runs one of a test's own <paramref name="commands"/>.</summary>
    public static Task<CliAnswer> RunAmong(IReadOnlyList<Command> commands, string[] arguments, int width = 120) =>
        RunUntil(commands, arguments, width, TestContext.Current.CancellationToken);

    /// <summary>Runs one of a test's own <paramref name="commands"/>, which the test interrupts.</summary>
    public static async Task<CliAnswer> RunUntil(
        IReadOnlyList<Command> commands, string[] arguments, int width, CancellationToken interrupted)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var terminal = new Terminal { Output = output, Error = error, Width = width };
        var exitCode = await CommandLine.RunAsync(commands, arguments, terminal, interrupted);
        return new CliAnswer(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Starts the program as a process of its own, for what only a process can show: signals, pipes, the environment.</summary>
    public static Process Start(params string[] arguments) => StartWith(new Dictionary<string, string>(), arguments);

    /// <summary>Starts the program with variables of the environment set.</summary>
    public static Process StartWith(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Guesthouse.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
    }

    /// <summary>Waits for a started program and reads what it said.</summary>
    public static async Task<CliAnswer> Answer(this Process process)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var error = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return new CliAnswer(process.ExitCode, await output, await error);
    }
}
