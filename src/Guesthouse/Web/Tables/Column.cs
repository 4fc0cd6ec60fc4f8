using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Guesthouse.Web.Tables;

/// <summary>A column of a table: how a page shows it, how a CSV file writes it, and what rows are sorted by.</summary>
/// <param name="Title">In the reader's language.</param>
/// <param name="Value">Text, number or day of a row: written to the CSV file, and compared when the table is sorted by this column.</param>
/// <param name="Cell">How a page shows it.</param>
/// <param name="Key">The column's name in the address (<c>?sort=changes</c>) and in the first line of the CSV file: English, lower case.</param>
/// <param name="IsNumber">Whether it stands at the right.</param>
public sealed record Column<TRow>(string Key, string Title, Func<TRow, IComparable?> Value, Func<TRow, RenderFragment> Cell, bool IsNumber = false);

/// <summary>The order that a reader chose for a table: <c>?sort=name</c>, or <c>?sort=-changes</c> for the largest first.</summary>
/// <param name="Key">The column's key.</param>
/// <param name="Descending">Whether the largest stands first.</param>
public sealed record TableOrder(string Key, bool Descending)
{
    /// <summary>Reads the order from an address; <see langword="null"/> when none is chosen.</summary>
    public static TableOrder? Parse(string? text) =>
        text switch
        {
            null or "" or "-" => null,
            ['-', .. var key] => new TableOrder(key, true),
            _ => new TableOrder(text, false),
        };

    /// <summary><paramref name="rows"/> in this order; unchanged where no column has the key. Rows without a value stand last.</summary>
    public static IReadOnlyList<TRow> Apply<TRow>(TableOrder? order, IReadOnlyList<TRow> rows, IReadOnlyList<Column<TRow>> columns)
    {
        if (columns.FirstOrDefault(column => column.Key == order?.Key) is not { } chosen) return rows;

        var filled = rows.Where(row => chosen.Value(row) is not null);
        var sorted = order!.Descending ? filled.OrderByDescending(chosen.Value, Comparer) : filled.OrderBy(chosen.Value, Comparer);
        return [.. sorted, .. rows.Where(row => chosen.Value(row) is null)];
    }

    public override string ToString() => Descending ? $"-{Key}" : Key;

    private static Comparer<IComparable?> Comparer { get; } = Comparer<IComparable?>.Create((one, other) =>
        one is string text ? CultureInfo.CurrentCulture.CompareInfo.Compare(text, other as string, CompareOptions.IgnoreCase) : one!.CompareTo(other));
}
