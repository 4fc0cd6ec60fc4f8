using System.CommandLine;
using Guesthouse.Cli;

namespace Guesthouse.Tests.Cli;

public class WrongCommandLines
{
    [Theory]
    [InlineData("paitn", "guesthouse: 'paitn' is not a command of 'guesthouse'. Did you mean 'paint'?")]
    [InlineData("PAINT", "guesthouse: 'PAINT' is not a command of 'guesthouse'. Did you mean 'paint'?")]
    [InlineData("demolish", "guesthouse: 'demolish' is not a command of 'guesthouse'.")]
    [InlineData("--versoin", "guesthouse: 'guesthouse' has no option '--versoin'. Did you mean '--version'?")]
    [InlineData("paint --colr red wall", "guesthouse: 'guesthouse paint' has no option '--colr'. Did you mean '--color'?")]
    [InlineData("paint wall --colr=red", "guesthouse: 'guesthouse paint' has no option '--colr'. Did you mean '--color'?")]
    [InlineData("garden mov", "guesthouse: 'mov' is not a command of 'guesthouse garden'. Did you mean 'mow'?")]
    [InlineData("paint wall --fini matt", "guesthouse: 'guesthouse paint' has no option '--fini'. Did you mean '--finish'?")]
    [InlineData("garden", "guesthouse: 'guesthouse garden' needs one of these commands: mow, water.")]
    public async Task The_nearest_right_word_is_offered(string typed, string told)
    {
        var answer = await GuesthouseCli.RunAmong(House(), typed.Split(' '));

        Assert.Equal(ExitCode.WrongUsage, answer.ExitCode);
        Assert.Equal(told, answer.Error.Split('\n')[0]);
        Assert.Empty(answer.Output);
    }

    [Theory]
    [InlineData("paint", "Required argument missing for command: 'paint'.")]
    [InlineData("paint wall --finish rough", "guesthouse: --finish: Argument 'rough' not recognized. Must be one of: 'matt' 'glossy'\n")]
    [InlineData("paint wall --coats many", "Cannot parse argument 'many' for option '--coats'")]
    public async Task A_missing_or_unreadable_value_is_named(string typed, string told)
    {
        var answer = await GuesthouseCli.RunAmong(House(), typed.Split(' '));

        Assert.Equal(ExitCode.WrongUsage, answer.ExitCode);
        Assert.Contains(told, answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_way_to_more_help_names_the_command_that_was_reached()
    {
        var answer = await GuesthouseCli.RunAmong(House(), ["garden", "mow", "--fast"]);

        Assert.EndsWith("Try 'guesthouse garden mow --help'.\n", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_after_two_dashes_is_taken_as_it_stands()
    {
        var answer = await GuesthouseCli.RunAmong(House(), ["paint", "--", "--wall"]);

        Assert.Equal(new CliAnswer(ExitCode.Done, "painted --wall\n", ""), answer);
    }

    [Fact]
    public async Task A_file_name_with_an_at_sign_is_no_list_of_arguments()
    {
        var answer = await GuesthouseCli.RunAmong(House(), ["paint", "@wall"]);

        Assert.Equal("painted @wall\n", answer.Output);
    }

    [Fact]
    public async Task Control_characters_of_an_argument_never_reach_the_terminal()
    {
        var answer = await GuesthouseCli.RunAmong(House(), ["\u001b[2Jdemolish\r\n"]);

        Assert.Contains("'?[2Jdemolish??'", answer.Error, StringComparison.Ordinal);
    }

    /// <summary>Commands of an ordinary house, so that these tests need not change when a command of ours does.</summary>
    private static Command[] House()
    {
        var walls = new Argument<string[]>("wall") { Arity = ArgumentArity.OneOrMore };
        var finish = new Option<string>("--finish").AcceptOnlyFromAmong("matt", "glossy");
        var paint = new GuesthouseCommand("paint", "Paints.") { walls, new Option<string>("--color"), new Option<int>("--coats"), finish };
        paint.SetAction(parsed => parsed.InvocationConfiguration.Output.WriteLine($"painted {string.Join(' ', parsed.GetValue(walls)!)}"));
        var mow = new GuesthouseCommand("mow", "Mows.");
        mow.SetAction(_ => ExitCode.Done);
        return [paint, new GuesthouseCommand("garden", "Gardens.") { mow, new GuesthouseCommand("water", "Waters.") }];
    }
}
