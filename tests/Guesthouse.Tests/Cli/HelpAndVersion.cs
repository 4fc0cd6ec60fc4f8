using Guesthouse.Cli;

namespace Guesthouse.Tests.Cli;

public class HelpAndVersion
{
    [Fact]
    public async Task The_version_is_one_line()
    {
        var answer = await GuesthouseCli.Run("--version");

        Assert.Equal(new CliAnswer(ExitCode.Done, "guesthouse 0.1.0\n", ""), answer);
    }

    [Fact]
    public async Task Help_of_the_program_goes_to_standard_output_and_ends_with_examples()
    {
        var answer = await GuesthouseCli.Run("--help");

        Assert.Equal(ExitCode.Done, answer.ExitCode);
        Assert.StartsWith("Description:", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Usage:\n  guesthouse", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Examples:\n  guesthouse measure", answer.Output, StringComparison.Ordinal);
        Assert.Empty(answer.Error);
    }

    [Fact]
    public async Task Without_a_command_the_help_goes_to_standard_error_because_nothing_was_asked()
    {
        var answer = await GuesthouseCli.Run();

        Assert.Equal(ExitCode.WrongUsage, answer.ExitCode);
        Assert.Contains("Examples:", answer.Error, StringComparison.Ordinal);
        Assert.Empty(answer.Output);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    public async Task Help_keeps_within_the_terminal(int width)
    {
        var answer = await GuesthouseCli.RunOn(width, "--help");

        Assert.DoesNotContain(answer.Output.Split("Examples:")[0].Split('\n'), line => line.Length > width);
    }

    [Fact]
    public async Task The_started_program_answers_the_same()
    {
        using var program = GuesthouseCli.Start("--version");

        Assert.Equal(new CliAnswer(ExitCode.Done, "guesthouse 0.1.0\n", ""), await program.Answer());
    }

    [Fact]
    public async Task A_reader_that_goes_away_early_is_no_fault()
    {
        using var program = GuesthouseCli.Start("--help");
        program.StandardOutput.Close();

        await program.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(ExitCode.Done, program.ExitCode);
        Assert.Empty(await program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }
}
