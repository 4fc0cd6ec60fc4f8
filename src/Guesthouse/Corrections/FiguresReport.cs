using System.Globalization;
using Guesthouse.Cli;
using Guesthouse.Domain.Measures;
using Guesthouse.Measures;
using Guesthouse.Measures.Stored;

namespace Guesthouse.Corrections;

/// <summary>The figures that an import would change, for a person.</summary>
internal static class FiguresReport
{
    private const int RepositoriesShown = 40;

    /// <summary>Writes the total, then each repository whose figures would change.</summary>
    public static void Write(ForeseenFigures figures, TextWriter output)
    {
        output.WriteLine();
        if (figures.Changed.Count == 0)
        {
            output.WriteLine("No figure would change.");
            return;
        }
        output.WriteLine("Figures that would change (commits of all time):");
        output.WriteLine($"  in total: {Told(figures.Total)}");
        foreach (var repository in figures.Changed.Take(RepositoriesShown))
            output.WriteLine(OneLine.Of($"  {repository.Repository}: {Told(repository)}"));
        if (figures.Changed.Count > RepositoriesShown)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  and {figures.Changed.Count - RepositoriesShown:N0} repositories more; --format json lists all"));
    }

    private static string Told(ForeseenTally foreseen)
    {
        var (before, after) = (Figures(foreseen.Before), Figures(foreseen.After));
        var changed = before.Zip(after).Where(pair => pair.First != pair.Second).Select(pair => $"{pair.First.Name} {pair.First.Figure} → {pair.Second.Figure}").ToList();
        return changed.Count > 0 ? string.Join(", ", changed) : "the same classes, by other teams or for other reasons";
    }

    private static (string Name, string Figure)[] Figures(Tally tally) =>
    [
        ("host", Words.Number(tally.Host)),
        ("guest", Words.Number(tally.Guest)),
        ("unknown", Words.Number(tally.Unknown)),
        ("agent", Words.Number(tally.Agent)),
        ("guest share", Words.Share(tally.GuestShare)),
    ];
}
