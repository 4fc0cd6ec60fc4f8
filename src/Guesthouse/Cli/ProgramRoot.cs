using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Guesthouse.Cli;

/// <summary>The program as a command: what it is, its version, its help.</summary>
internal static class ProgramRoot
{
    private const string Description =
        "Guesthouse runs InnerSource for an organization: guests contribute, hosts mentor, and everyone sees whether it works.";

    private static readonly Example[] Examples =
    [
        new("guesthouse measure ~/src --org org.yaml", "Who contributes to whose repositories, and from how far away"),
        new("guesthouse measure --help", "All options of a command"),
    ];

    /// <summary>The root is an ordinary command, because the library's own root is called after the executable file.</summary>
    public static Command With(IReadOnlyList<Command> commands)
    {
        var root = new GuesthouseCommand("guesthouse", Description, Examples)
        {
            new HelpOption { Recursive = true, Description = "Explain the command, with examples", Action = new HelpWithExamples() },
            new Option<bool>("--version") { Description = "Show the version", Arity = ArgumentArity.Zero, Action = new ShowVersion() },
        };
        foreach (var command in commands)
            root.Add(command);
        return root;
    }

    private sealed class ShowVersion : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.WriteLine($"guesthouse {VersionOfThisProgram()}");
            return ExitCode.Done;
        }
    }

    private static string VersionOfThisProgram() =>
        typeof(ProgramRoot).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "(unknown version)";
}
