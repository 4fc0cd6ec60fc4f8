using System.Globalization;
using Guesthouse.Domain;

namespace Guesthouse.Cli;

/// <summary>How an expected refusal is told on the command line.</summary>
public static class Refusal
{
    /// <summary>More lines than this help nobody; the rest is counted.</summary>
    private const int LinesShown = 50;

    /// <summary>Writes one line per problem, in the order of the input, and answers the exit code of the first.</summary>
    /// <exception cref="ArgumentException">There is no problem.</exception>
    public static int Tell(IReadOnlyList<Problem> problems, TextWriter error)
    {
        if (problems.Count == 0)
            throw new ArgumentException("A refusal needs a reason.", nameof(problems));
        foreach (var problem in problems.Take(LinesShown))
            error.WriteLine($"guesthouse: {OneLine.Of(problem.ToString())}");
        if (problems.Count > LinesShown)
            error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"guesthouse: and {problems.Count - LinesShown:N0} more"));
        return ExitCode.For(problems[0].Kind);
    }
}
