using System.Globalization;
using CsvHelper;
using Guesthouse.Organization;

namespace Guesthouse.Corrections;

/// <summary>Identities as CSV, a row for each suggestion. Cells that a spreadsheet would run as a formula are quoted as text.</summary>
internal static class IdentityCsv
{
    private static readonly CsvWriterOptions options = new() { NewLine = "\r\n", Injection = CsvInjection.Escape };

    /// <summary>Writes the table with its header.</summary>
    public static void Write(IReadOnlyList<ListedIdentity> identities, TextWriter output)
    {
        using var csv = CsvWriter.Create(output, options, leaveOpen: true);
        WriteRow(csv, "identity", "names", "commits", "agent", "person", "rule", "suggested", "reason");
        foreach (var identity in identities)
            foreach (var suggestion in identity.Suggestions.DefaultIfEmpty())
                WriteRow(
                    csv,
                    identity.Value,
                    string.Join("; ", identity.Names),
                    identity.Signings.ToString(CultureInfo.InvariantCulture),
                    identity.IsAgent ? "true" : "false",
                    identity.Person,
                    identity.Rule?.ToString().ToLowerInvariant(),
                    suggestion?.Person,
                    suggestion?.Reason);
    }

    private static void WriteRow(CsvWriter csv, params string?[] cells)
    {
        foreach (var cell in cells)
            csv.WriteField(cell);
        csv.EndRecord();
    }
}
