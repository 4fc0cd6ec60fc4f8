using System.CommandLine;
using Guesthouse.Cli;
using Guesthouse.Domain;

namespace Guesthouse.Tests.Cli;

public class HowACommandEnds
{
    [Theory]
    [InlineData(ProblemKind.Invalid, 3)]
    [InlineData(ProblemKind.Forbidden, 4)]
    [InlineData(ProblemKind.NotFound, 4)]
    [InlineData(ProblemKind.Conflict, 5)]
    public async Task An_expected_refusal_has_its_exit_code_and_names_the_line(ProblemKind kind, int exitCode)
    {
        var problem = new Problem(kind, "team.unknown-parent", "Team payments names a parent that is no team.", new SourceLine("org.yaml", 12));

        var answer = await Ending((parsed, _) => Task.FromResult(Refusal.Tell([problem], parsed.InvocationConfiguration.Error)));

        Assert.Equal(new CliAnswer(exitCode, "", "guesthouse: org.yaml:12: Team payments names a parent that is no team.\n"), answer);
    }

    [Fact]
    public async Task Of_very_many_refusals_the_first_fifty_are_told_and_the_rest_counted()
    {
        var problems = Enumerable.Range(1, 2000).Select(line => new Problem(ProblemKind.Invalid, "x", "Wrong.", new SourceLine("org.csv", line))).ToList();

        var answer = await Ending((parsed, _) => Task.FromResult(Refusal.Tell(problems, parsed.InvocationConfiguration.Error)));

        Assert.Equal(51, answer.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.EndsWith("guesthouse: and 1,950 more\n", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_of_ours_is_one_line_without_the_text_of_the_exception()
    {
        var answer = await Ending((_, _) => throw new InvalidOperationException("Password=open-sesame"));

        Assert.Equal(ExitCode.OurFault, answer.ExitCode);
        Assert.Matches("^guesthouse: this is our fault: InvalidOperationException \\(reference [0-9a-f]{8}\\)\\. .*\n$", answer.Error);
        Assert.DoesNotContain("sesame", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_fault_has_the_same_reference()
    {
        static Task<int> Break(ParseResult parsed, CancellationToken cancellation) => throw new InvalidOperationException(Guid.NewGuid().ToString());

        Assert.Equal((await Ending(Break)).Error, (await Ending(Break)).Error);
    }

    [Fact]
    public async Task A_command_that_is_interrupted_says_so()
    {
        using var interruption = new CancellationTokenSource();

        var answer = await EndingUntil(
            async (_, cancellation) =>
            {
                await interruption.CancelAsync();
                cancellation.ThrowIfCancellationRequested();
                return ExitCode.Done;
            },
            interruption.Token);

        Assert.Equal(new CliAnswer(ExitCode.Interrupted, "", "guesthouse: interrupted\n"), answer);
    }

    [Fact]
    public async Task A_command_may_end_in_order_when_it_is_interrupted()
    {
        using var interruption = new CancellationTokenSource();
        await interruption.CancelAsync();

        var answer = await EndingUntil(
            (_, cancellation) => Task.FromResult(cancellation.IsCancellationRequested ? ExitCode.Done : ExitCode.OurFault),
            interruption.Token);

        Assert.Equal(ExitCode.Done, answer.ExitCode);
    }

    private static Task<CliAnswer> Ending(Func<ParseResult, CancellationToken, Task<int>> action) =>
        EndingUntil(action, TestContext.Current.CancellationToken);

    private static Task<CliAnswer> EndingUntil(Func<ParseResult, CancellationToken, Task<int>> action, CancellationToken interrupted)
    {
        var command = new GuesthouseCommand("end", "Ends.");
        command.SetAction(action);
        return GuesthouseCli.RunUntil([command], ["end"], 120, interrupted);
    }
}
