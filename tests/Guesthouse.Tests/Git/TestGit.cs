using System.Diagnostics;
using System.Text;

namespace Guesthouse.Tests.Git;

/// <summary>Runs git for the making of repositories, untouched by the settings of this machine and with fixed dates.</summary>
public static class TestGit
{
    /// <summary>Runs git in a folder.</summary>
    /// <param name="folder">Where it stands.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>What it wrote to standard output, without the last line break.</returns>
    /// <exception cref="InvalidOperationException">It ended with another exit code than 0.</exception>
    public static string Run(string folder, params string[] arguments) => Feed(folder, [], arguments);

    /// <summary>Runs git in a folder with something on its standard input.</summary>
    public static string Feed(string folder, ReadOnlySpan<byte> input, params string[] arguments)
    {
        using var git = Process.Start(StartIn(folder, arguments))!;
        var output = git.StandardOutput.ReadToEndAsync();
        var error = git.StandardError.ReadToEndAsync();
        git.StandardInput.BaseStream.Write(input);
        git.StandardInput.Close();
        git.WaitForExit();
        return git.ExitCode == 0
            ? output.GetAwaiter().GetResult().TrimEnd('\n')
            : throw new InvalidOperationException($"git {string.Join(' ', arguments)}: {error.GetAwaiter().GetResult()}");
    }

    private static ProcessStartInfo StartIn(string folder, string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        foreach (var role in new[] { "AUTHOR", "COMMITTER" })
        {
            start.Environment[$"GIT_{role}_NAME"] = Cast.Dan.Name;
            start.Environment[$"GIT_{role}_EMAIL"] = Cast.Dan.Email;
            start.Environment[$"GIT_{role}_DATE"] = "2024-06-01T12:00:00Z";
        }
        return start;
    }
}
