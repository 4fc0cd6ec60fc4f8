using System.Globalization;
using CsvHelper;
using Guesthouse.Domain.Measures;

namespace Guesthouse.Measures;

/// <summary>Which table of the report is written as CSV: a file holds one table.</summary>
public enum CsvTable
{
    /// <summary>A row for each repository.</summary>
    Repositories,

    /// <summary>A row for each pair of author's team and owner team.</summary>
    Flows,

    /// <summary>A row for each distance.</summary>
    Distances,

    /// <summary>A row for each problem.</summary>
    Problems,
}

/// <summary>The report as CSV (RFC 4180, UTF-8, header row, dots as decimal points). Cells that a spreadsheet would run as a formula are quoted as text.</summary>
public static class MeasureCsv
{
    private static readonly CsvWriterOptions options = new() { NewLine = "\r\n", Injection = CsvInjection.Escape };

    /// <summary>Writes one table of the report.</summary>
    public static void Write(MeasureReport report, CsvTable table, TextWriter output)
    {
        using var csv = CsvWriter.Create(output, options, leaveOpen: true);
        foreach (var row in Rows(report, table))
        {
            foreach (var cell in row)
                csv.WriteField(cell is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : cell?.ToString());
            csv.EndRecord();
        }
    }

    private static IEnumerable<object?[]> Rows(MeasureReport report, CsvTable table) => table switch
    {
        CsvTable.Repositories => Repositories(report),
        CsvTable.Flows => Flows(report),
        CsvTable.Distances => Distances(report),
        _ => Problems(report),
    };

    private static IEnumerable<object?[]> Repositories(MeasureReport report)
    {
        yield return ["id", "team", "contributions", "host", "guest", "unknown", "agent", "guestShare", "guestTeams", "hostByTeam", "hostByRole", "unknownByIdentity", "unknownByTeam", "agentAssisted"];
        foreach (var (id, team, tally) in report.Repositories)
            yield return
            [
                id, team, tally.Changes, tally.Host, tally.Guest, tally.Unknown, tally.Agent, MeasureJson.Rounded(tally.GuestShare), tally.GuestTeams,
                tally.HostByTeam, tally.HostByRole, tally.UnknownByIdentity, tally.UnknownByTeam, tally.AgentAssisted,
            ];
    }

    private static IEnumerable<object?[]> Flows(MeasureReport report)
    {
        yield return ["from", "to", "contributions", "people", "distance"];
        foreach (var flow in report.Totals.Flows)
            yield return [flow.From, flow.To, flow.Changes, flow.People, flow.Distance];
    }

    private static IEnumerable<object?[]> Distances(MeasureReport report)
    {
        yield return ["distance", "contributions"];
        foreach (var (distance, changes) in report.Totals.Distances)
            yield return [distance, changes];
    }

    private static IEnumerable<object?[]> Problems(MeasureReport report)
    {
        yield return ["repository", "kind", "detail"];
        foreach (var problem in report.Problems)
            yield return [problem.Repository, problem.Kind, problem.Detail];
    }
}
