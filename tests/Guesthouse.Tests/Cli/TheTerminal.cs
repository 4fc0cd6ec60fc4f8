using Guesthouse.Cli;
using Spectre.Console;

namespace Guesthouse.Tests.Cli;

/// <summary>What a command may assume of the place it writes to.</summary>
public class TheTerminal
{
    [Fact]
    public async Task Its_width_is_taken_from_COLUMNS_when_that_is_set()
    {
        using var program = GuesthouseCli.StartWith(new Dictionary<string, string> { ["COLUMNS"] = "50" }, "--help");

        var answer = await program.Answer();

        Assert.All(answer.Output.Split("Examples:")[0].Split('\n'), line => Assert.InRange(line.Length, 0, 50));
    }

    [Fact]
    public void On_a_terminal_colours_are_used() =>
        Assert.Contains("\u001b[", WrittenOn(isTerminal: true, ColorSystemSupport.Standard), StringComparison.Ordinal);

    [Theory]
    [InlineData(true, ColorSystemSupport.NoColors)]
    [InlineData(false, ColorSystemSupport.Standard)]
    [InlineData(false, ColorSystemSupport.NoColors)]
    public void Without_a_terminal_or_where_nobody_wants_colours_there_are_none(bool isTerminal, ColorSystemSupport colours) =>
        Assert.Equal("green\n", WrittenOn(isTerminal, colours));

    [Fact]
    public async Task A_width_that_is_no_number_is_passed_over()
    {
        using var program = GuesthouseCli.StartWith(new Dictionary<string, string> { ["COLUMNS"] = "wide" }, "--version");

        Assert.Equal(new CliAnswer(ExitCode.Done, "guesthouse 0.1.0\n", ""), await program.Answer());
    }

    private static string WrittenOn(bool isTerminal, ColorSystemSupport colours)
    {
        using var output = new StringWriter();
        var terminal = new Terminal { Output = output, Error = TextWriter.Null, OutputIsTerminal = isTerminal, Colours = colours };
        terminal.OutputConsole().MarkupLine("[green]green[/]");
        return output.ToString();
    }
}
