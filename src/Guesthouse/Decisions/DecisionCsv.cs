using System.Globalization;
using CsvHelper;

namespace Guesthouse.Decisions;

/// <summary>The log of decisions as CSV. Cells that a spreadsheet would run as a formula are quoted as text.</summary>
internal static class DecisionCsv
{
    private static readonly CsvWriterOptions options = new() { NewLine = "\r\n", Injection = CsvInjection.Escape };

    /// <summary>Writes the table with its header.</summary>
    public static void Write(IReadOnlyList<DecisionLine> lines, TextWriter output)
    {
        using var csv = CsvWriter.Create(output, options, leaveOpen: true);
        WriteRow(csv, "at", "kind", "number", "title", "project", "outcome", "by", "why", "alternative");
        foreach (var line in lines)
            WriteRow(
                csv,
                line.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
                line.Subject.Kind.ToString().ToLowerInvariant(),
                line.Subject.Number.ToString(CultureInfo.InvariantCulture),
                line.Title,
                line.Project?.Slug,
                line.Outcome.ToString().ToLowerInvariant(),
                line.By?.Id,
                line.Why,
                line.Alternative);
    }

    private static void WriteRow(CsvWriter csv, params string?[] cells)
    {
        foreach (var cell in cells)
            csv.WriteField(cell);
        csv.EndRecord();
    }
}
