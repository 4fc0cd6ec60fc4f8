namespace Guesthouse.Domain;

/// <summary>How many slips of the keyboard lie between two words: a letter inserted, left out or changed, or two neighbours swapped.</summary>
public static class EditDistance
{
    /// <summary>The distance, where no letter is touched twice (optimal string alignment). It is symmetric, and 0 exactly for equal words.</summary>
    /// <param name="left">A word; letters are compared as UTF-16 units, so fold it first.</param>
    /// <param name="right">The other word.</param>
    /// <param name="limit">The distance from which on it does not matter any more; not negative.</param>
    /// <returns>The distance, or <paramref name="limit"/> + 1 for every larger one.</returns>
    public static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit)
    {
        // The difference in length is the least number of changes: most words need no closer look.
        if (Math.Abs(left.Length - right.Length) > limit)
            return limit + 1;
        var width = right.Length + 1;
        // Three rows of the table: this one, the one before, and for swaps the one before that.
        Span<int> rows = width <= 128 ? stackalloc int[3 * width] : new int[3 * width];
        for (var j = 0; j < width; j++)
            rows[j] = j;
        for (var i = 1; i <= left.Length; i++)
            if (Fill(left, right, i, rows) > limit)
                return limit + 1;
        return Math.Min(rows[(left.Length % 3 * width) + right.Length], limit + 1);
    }

    /// <summary>Fills the row of a letter of the left word; tells its least number, below which no later one can lie.</summary>
    private static int Fill(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int i, Span<int> rows)
    {
        var width = right.Length + 1;
        var here = rows.Slice(i % 3 * width, width);
        var above = rows.Slice((i + 2) % 3 * width, width);
        var swapped = rows.Slice((i + 1) % 3 * width, width);
        here[0] = i;
        var least = i;
        for (var j = 1; j < width; j++)
        {
            var cost = Math.Min(above[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1), Math.Min(above[j], here[j - 1]) + 1);
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                cost = Math.Min(cost, swapped[j - 2] + 1);
            here[j] = cost;
            least = Math.Min(least, cost);
        }
        // A swap reaches over one row, so that the row before can still be left for less.
        return i > 1 ? Math.Min(least, Least(above)) : least;
    }

    private static int Least(ReadOnlySpan<int> row)
    {
        var least = row[0];
        foreach (var number in row)
            least = Math.Min(least, number);
        return least;
    }
}
