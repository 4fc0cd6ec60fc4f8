using System.CommandLine;
using Guesthouse.Cli;

namespace Guesthouse.Access.Settings;

/// <summary><c>guesthouse config</c>: what the installation is set to.</summary>
public static class ConfigCommands
{
    /// <summary>The command.</summary>
    /// <param name="known">Every setting there is.</param>
    public static Command Build(IReadOnlyList<Setting> known)
    {
        var installation = new InstallationOptions();
        var command = new GuesthouseCommand(
            "config",
            "Show where data is and which settings are in force, with where each comes from; secrets are left out",
            new Example("guesthouse config", "What holds here"),
            new Example("guesthouse config --data /srv/guesthouse", "What holds for another data folder"))
        {
            installation.Data, installation.Database,
        };
        command.SetAction(parsed => Show(installation, known, parsed));
        return command;
    }

    private static int Show(InstallationOptions installation, IReadOnlyList<Setting> known, ParseResult parsed)
    {
        var terminal = Terminal.Of(parsed);
        var location = installation.LocationOf(parsed);
        if (!location.TryGet(out var place))
            return Refusal.Tell(location.Problems, terminal.Error);
        var settings = SettingsInForce.Read(place.Folder, Environment.GetEnvironmentVariable, known);
        if (!settings.TryGet(out var force))
            return Refusal.Tell(settings.Problems, terminal.Error);
        terminal.Output.WriteLine($"Data folder: {place.Folder}");
        terminal.Output.WriteLine($"Database: {place}");
        foreach (var setting in known)
        {
            terminal.Output.WriteLine();
            terminal.Output.WriteLine(OneLine.Of($"{setting.Key} = {force[setting]} ({(force.OriginOf(setting) is { } origin ? $"from {origin}" : "as usual")})"));
            terminal.Output.WriteLine($"  {setting.Says} Takes {setting.Takes}.");
        }
        return ExitCode.Done;
    }
}
