using Guesthouse.Cli;
using Guesthouse.Domain.Measures;
using Guesthouse.Domain.Organization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Guesthouse.Measures;

/// <summary>A row for each repository, with as many columns as the terminal has room for.</summary>
internal static class RepositoryTable
{
    private const int TeamsFrom = 100;
    private const int DetailsFrom = 150;

    public static Table Of(MeasureReport report, int width)
    {
        var columns = Columns(width);
        var table = new Table().Border(TableBorder.Simple).BorderColor(Color.Grey);
        foreach (var column in columns)
            table.AddColumn(Header(column));
        var names = NamesOf([.. report.Repositories.Select(repository => repository.Id)], width);
        foreach (var repository in report.Repositories)
            table.AddRow(Row(columns, new Line(names[repository.Id], repository.Team?.Value ?? "none yet", repository.Tally), Style.Plain));
        if (report.Repositories.Count > 1)
        {
            table.AddEmptyRow();
            table.AddRow(Row(columns, new Line("All", "", report.Totals), new Style(decoration: Decoration.Bold)));
        }
        return table;
    }

    private static List<Column> Columns(int width)
    {
        var details = width >= DetailsFrom;
        List<Column?> columns =
        [
            new("Repository", line => line.Name, IsText: true),
            width >= TeamsFrom ? new("Host\u00a0team", line => line.Team, IsText: true) : null,
            new("Changes", line => Words.Number(line.Tally.Changes)),
            new("Host", line => Words.Number(line.Tally.Host)),
            details ? new("by\u00a0role", line => Words.Number(line.Tally.HostByRole)) : null,
            new("Guest", line => Words.Number(line.Tally.Guest)),
            new(width >= TeamsFrom ? "Unknown" : "Unkn.", line => Words.Number(line.Tally.Unknown)),
            details ? new("no\u00a0team", line => Words.Number(line.Tally.UnknownByTeam)) : null,
            new("Agent", line => Words.Number(line.Tally.Agent)),
            new(details ? "Guest\u00a0share" : "Share", line => Words.Share(line.Tally.GuestShare)),
            details ? new("Guest\u00a0teams", line => Words.Number(line.Tally.GuestTeams)) : null,
        ];
        return [.. columns.OfType<Column>()];
    }

    private static TableColumn Header(Column column)
    {
        var header = new TableColumn(new Markup($"[bold]{column.Title}[/]"));
        return column.IsText ? header : header.RightAligned().NoWrap();
    }

    private static IEnumerable<IRenderable> Row(List<Column> columns, Line line, Style style) =>
        columns.Select(column => new Text(OneLine.Of(column.Cell(line)), style) { Overflow = Overflow.Ellipsis });

    /// <summary>Whole ids where there is room; else their last segments, as far as these still tell the repositories apart.</summary>
    private static Dictionary<RepositoryId, string> NamesOf(IReadOnlyList<RepositoryId> ids, int width)
    {
        var taken = ids.CountBy(id => id.LastSegment, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return ids.ToDictionary(id => id, id => width >= DetailsFrom || taken[id.LastSegment] > 1 ? id.Value : id.LastSegment);
    }

    private sealed record Line(string Name, string Team, Tally Tally);

    private sealed record Column(string Title, Func<Line, string> Cell, bool IsText = false);
}
