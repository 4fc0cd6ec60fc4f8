using System.CommandLine;

namespace Guesthouse.Tests.Cli;

/// <summary>A process may build the commands often: as a server that answers for them will, and as these tests do thousands of times.</summary>
public class BuildingTheCommands
{
    [Fact]
    public void Nothing_of_them_is_shared_so_that_none_grows_with_each_building()
    {
        _ = Program.Commands();
        var built = Program.Commands().SelectMany(command => Beneath(command)).ToList();

        Assert.NotEmpty(built);
        Assert.All(built.GroupBy(part => part.Child, part => part.Parent), part => Assert.All(part.Key.Parents, parent => Assert.Contains(parent, part)));
    }

    private static IEnumerable<(Symbol Parent, Symbol Child)> Beneath(Command command) =>
        [.. command.Children.Select(child => ((Symbol)command, child)), .. command.Subcommands.SelectMany(Beneath)];
}
