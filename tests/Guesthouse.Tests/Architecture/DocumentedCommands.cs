using System.CommandLine;
using Guesthouse.Cli;
using Guesthouse.Tests.Cli;

namespace Guesthouse.Tests.Architecture;

/// <summary>Whoever asks for help is helped: by the program and by the documents.</summary>
public class DocumentedCommands
{
    public static TheoryData<string> CommandPaths => [.. Leaves(Program.Commands(), "guesthouse").Select(leaf => leaf.Path)];

    [Theory]
    [MemberData(nameof(CommandPaths))]
    public void Every_command_comes_with_examples_of_itself(string path)
    {
        var command = Assert.IsType<GuesthouseCommand>(CommandAt(path));

        Assert.NotEmpty(command.Examples);
        Assert.All(command.Examples, example => Assert.Contains($"{path} ", example.CommandLine + " ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(CommandPaths))]
    public void Every_option_and_argument_says_what_it_does(string path)
    {
        var command = CommandAt(path);

        Assert.DoesNotContain(command.Options.Cast<Symbol>().Concat(command.Arguments), symbol => string.IsNullOrWhiteSpace(symbol.Description));
    }

    [Theory]
    [MemberData(nameof(CommandPaths))]
    public async Task Every_command_is_listed_by_the_help_that_leads_to_it(string path)
    {
        var words = path.Split(' ');

        var help = await GuesthouseCli.Run([.. words[1..^1], "--help"]);

        Assert.Matches($@"(?m)^  {words[^1]}\b", help.Output);
    }

    [Theory]
    [MemberData(nameof(CommandPaths))]
    public void Every_command_stands_in_the_readme_or_in_the_documents(string path) =>
        Assert.Contains(Documents.All(), document => document.Text.Contains(path, StringComparison.Ordinal));

    private static Command CommandAt(string path) => Leaves(Program.Commands(), "guesthouse").Single(leaf => leaf.Path == path).Command;

    private static IEnumerable<(string Path, Command Command)> Leaves(IEnumerable<Command> commands, string path) =>
        commands.SelectMany(command => command.Subcommands.Count == 0
            ? [($"{path} {command.Name}", command)]
            : Leaves(command.Subcommands, $"{path} {command.Name}"));
}
