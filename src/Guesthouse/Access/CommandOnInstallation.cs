using System.CommandLine;
using Guesthouse.Cli;
using Guesthouse.Domain;

namespace Guesthouse.Access;

/// <summary>Gives commands the options of an installation.</summary>
public static class CommandOnInstallation
{
    /// <summary>Adds the options and runs the command on the open installation.</summary>
    public static GuesthouseCommand On(
        this GuesthouseCommand command, InstallationOptions options, Func<Installation, ParseResult, CancellationToken, Task<Result<int>>> run)
    {
        foreach (var option in options.All)
            command.Add(option);
        command.SetAction((parsed, cancellation) => options.RunAsync(parsed, installation => run(installation, parsed, cancellation), cancellation));
        return command;
    }
}
