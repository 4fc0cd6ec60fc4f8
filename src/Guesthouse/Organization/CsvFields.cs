namespace Guesthouse.Organization;

/// <summary>The cells of one row, asked for by column and type; what is wrong with a cell is noted, and answered as if it were empty.</summary>
/// <param name="cells">The cells by column.</param>
/// <param name="line">The line the row begins on.</param>
/// <param name="problems">Where problems are noted.</param>
internal sealed class CsvFields(Dictionary<string, string> cells, int line, InputProblems problems)
{
    /// <summary>The line the row begins on.</summary>
    public int Line => line;

    /// <summary>A text in one line; <see langword="null"/> when the cell is empty or the column is not there.</summary>
    public string? Word(string column) =>
        cells.TryGetValue(column, out var cell) && !string.IsNullOrWhiteSpace(cell) ? Fields.Word(cell, column, line, problems) : null;

    /// <summary>A day; <see langword="null"/> without one.</summary>
    public DateOnly? Day(string column) => Word(column) is { } text ? Fields.Day(text, column, line, problems) : null;

    /// <summary>An e-mail address in the form in which addresses are compared; <see langword="null"/> without one.</summary>
    public string? Email(string column) => Word(column) is { } text ? Fields.Email(text, column, line, problems) : null;
}
