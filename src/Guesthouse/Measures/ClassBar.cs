using System.Globalization;
using Guesthouse.Domain.Measures;
using Spectre.Console;

namespace Guesthouse.Measures;

/// <summary>The four classes as one bar across the terminal, each named with its figure; patterns tell them apart where there is no colour.</summary>
internal static class ClassBar
{
    public static void Write(IAnsiConsole console, Tally tally)
    {
        if (tally.Changes == 0)
            return;
        (string Name, int Changes, string Colour, char Mark)[] parts =
        [
            ("host", tally.Host, "darkorange", '█'),
            ("guest", tally.Guest, "teal", '▓'),
            ("unknown", tally.Unknown, "grey", '░'),
            ("agent", tally.Agent, "mediumpurple", '▒'),
        ];
        var width = Math.Min(console.Profile.Width - 4, 100);
        console.Write("  ");
        foreach (var (part, columns) in parts.Zip(Columns([.. parts.Select(part => part.Changes)], width)))
            console.Markup($"[{part.Colour}]{new string(part.Mark, columns)}[/]");
        console.WriteLine();
        console.Write("  ");
        foreach (var part in parts)
            console.Markup($"[{part.Colour}]{part.Mark}[/] {part.Name} {(100.0 * part.Changes / tally.Changes).ToString("0.0", CultureInfo.InvariantCulture)} %   ");
        console.WriteLine();
    }

    /// <summary>Columns in proportion that sum to the width; whoever is there at all gets one.</summary>
    internal static int[] Columns(int[] parts, int width)
    {
        var total = parts.Sum();
        var columns = parts.Select(part => part == 0 ? 0 : Math.Max(1, (int)Math.Round((double)part * width / total))).ToArray();
        columns[Array.IndexOf(columns, columns.Max())] += width - columns.Sum();
        return columns;
    }
}
