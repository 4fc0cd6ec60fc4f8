using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Guesthouse.Domain;

namespace Guesthouse.Git;

/// <summary>The one place that runs <c>git</c>: hardened (<see cref="Hardening"/>), told to stop when the work is cancelled, its exit code always checked.</summary>
public sealed class GitProgram
{
    /// <summary>GIT_CONFIG_GLOBAL, the newest thing we need, came with 2.32; 2.35 is the oldest that got the repairs around <c>safe.directory</c>.</summary>
    private static readonly Version oldest = new(2, 35);
    private readonly string program;

    private GitProgram(string program) => this.program = program;

    /// <summary>Finds git and asks for its version.</summary>
    /// <param name="program">The program's name or path.</param>
    /// <returns>Git; the problem <c>git.missing</c> or <c>git.too-old</c> otherwise.</returns>
    public static Result<GitProgram> Find(string program = "git")
    {
        try
        {
            var git = new GitProgram(program);
            var said = Encoding.UTF8.GetString(git.Run(null, ["version"], CancellationToken.None)).Trim();
            return GitVersion.Parse(said) is { } version && version >= oldest
                ? git
                : new Problem(ProblemKind.Invalid, "git.too-old", $"Guesthouse needs git {oldest} or newer; {program} says: {said}.");
        }
        catch (Exception failure) when (failure is Win32Exception or GitException)
        {
            return new Problem(
                ProblemKind.NotFound, "git.missing", $"Guesthouse reads histories with the program git, which did not run as '{program}': {failure.Message}.");
        }
    }

    /// <summary>Starts git; its output is read from the call.</summary>
    /// <param name="gitDirectory">The repository; <see langword="null"/> for a call that needs none.</param>
    /// <param name="arguments">The command and its arguments; user-given ones after <c>--end-of-options</c>.</param>
    /// <param name="cancellation">Ends git when it is cancelled.</param>
    /// <param name="setting">One more setting for this call, <c>name=value</c>.</param>
    /// <param name="mayReachNetwork">Whether git may speak with a server: only for the clones that are Guesthouse's own.</param>
    internal GitCall Start(
        string? gitDirectory, IReadOnlyList<string> arguments, CancellationToken cancellation, string? setting = null, bool mayReachNetwork = false)
    {
        cancellation.ThrowIfCancellationRequested();
        var start = new ProcessStartInfo(program)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Hardening.Stand,
        };
        Hardening.Apply(start.Environment);
        if (mayReachNetwork)
            Hardening.Open(start.Environment);
        foreach (var argument in Hardening.Arguments(gitDirectory, setting).Concat(arguments))
            start.ArgumentList.Add(argument);
        return new GitCall(Process.Start(start)!, arguments[0], cancellation);
    }

    /// <summary>Runs git to its end.</summary>
    /// <returns>What it wrote to standard output.</returns>
    /// <exception cref="GitException">It ended with another exit code than 0.</exception>
    internal byte[] Run(string? gitDirectory, IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        using var call = Start(gitDirectory, arguments, cancellation);
        return call.Read(output =>
        {
            using var all = new MemoryStream();
            output.CopyTo(all);
            return all.ToArray();
        });
    }
}
