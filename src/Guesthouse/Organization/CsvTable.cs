using CsvHelper;

namespace Guesthouse.Organization;

/// <summary>Reads a CSV text with a header row whose columns are known and may stand in any order.</summary>
internal static class CsvTable
{
    /// <summary>The rows that hold something, in the order of the file.</summary>
    /// <param name="text">The text; cells parted by commas, semicolons or tabs, whichever the header uses.</param>
    /// <param name="columns">The columns it may have; those that are not there are empty in every row.</param>
    /// <param name="required">The column it must have.</param>
    /// <param name="problems">Where problems are noted: unknown, repeated and missing columns, wrong quotes, rows of another length than the header.</param>
    public static IEnumerable<CsvFields> Rows(string text, string[] columns, string required, InputProblems problems)
    {
        using var reader = CsvReader.FromText(text, new CsvReaderOptions
        {
            TrackLineNumbers = true,
            FieldCountMismatch = CsvFieldCountHandling.Skip,
            OnMalformedRecord = record => problems.Add((int)record.LineNumber, "csv.malformed", Told(record.Reason)),
        });
        reader.ReadHeader();
        if (Positions(reader.Headers, columns, required, problems) is not { } positions)
            yield break;
        while (reader.Read())
            if (Enumerable.Range(0, reader.FieldCount).Any(cell => !reader.IsEmpty(cell)))
                yield return new CsvFields(
                    positions.ToDictionary(column => column.Key, column => reader.GetString(column.Value), StringComparer.Ordinal), (int)reader.LineNumber, problems);
    }

    /// <summary>Where each column stands; <see langword="null"/>, and noted, when the header is wrong.</summary>
    private static Dictionary<string, int>? Positions(IReadOnlyList<string> headers, string[] columns, string required, InputProblems problems)
    {
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var position = 0; position < headers.Count; position++)
        {
            var header = headers[position].Trim();
            if (columns.FirstOrDefault(column => column.Equals(header, StringComparison.OrdinalIgnoreCase)) is not { } column)
                problems.Add(1, "field.unknown", $"The column '{header}' is not known{Fields.Meant(header, columns)}");
            else if (!positions.TryAdd(column, position))
                problems.Add(1, "field.repeated", $"The column '{column}' is there twice.");
        }
        if (!positions.ContainsKey(required) && problems.IsEmpty)
            problems.Add(1, "field.missing", $"The column '{required}' is missing.");
        return problems.IsEmpty ? positions : null;
    }

    private static string Told(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.StrayQuote => "A quote stands inside a cell that is not quoted.",
        CsvMalformedReason.TextAfterClosingQuote => "Text follows the closing quote of a cell.",
        CsvMalformedReason.UnterminatedQuote => "A quote that opens in this row is never closed.",
        CsvMalformedReason.FieldCountMismatch => "This row has more or fewer cells than the header.",
        _ => "This row is not CSV.",
    };
}
