using CsvHelper;

namespace Guesthouse.Web.Tables;

/// <summary>
/// A table as a file: UTF-8, RFC 4180, the columns' keys in the first line, numbers and days (<c>yyyy-MM-dd</c>) without marks of any language.
/// Text that a spreadsheet would run as a formula gets an apostrophe before it.
/// </summary>
public static class CsvAnswer
{
    private static readonly CsvWriterOptions Format = new() { Injection = CsvInjection.Escape };

    /// <summary>The file <paramref name="name"/>.csv with all <paramref name="rows"/>.</summary>
    public static IResult Of<TRow>(string name, IReadOnlyList<TRow> rows, IReadOnlyList<Column<TRow>> columns)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, Format, leaveOpen: true))
        {
            foreach (var column in columns) csv.WriteField(column.Key);
            csv.EndRecord();
            foreach (var row in rows)
            {
                foreach (var column in columns) csv.WriteField((object?)column.Value(row));
                csv.EndRecord();
            }
        }

        return TypedResults.File(bytes.ToArray(), "text/csv; charset=utf-8", $"{name}.csv");
    }
}
