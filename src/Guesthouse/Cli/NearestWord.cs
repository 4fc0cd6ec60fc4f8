namespace Guesthouse.Cli;

/// <summary>Finds the word that was probably meant.</summary>
public static class NearestWord
{
    /// <summary>The known word that takes the fewest changes of letters; <see langword="null"/> when none is near: at most one change per three letters.</summary>
    public static string? Of(string typed, IEnumerable<string> known) =>
        known
            .Select(word => (Word: word, Distance: Distance(typed, word)))
            .Where(x => x.Distance <= Math.Max(1, Math.Max(typed.Length, x.Word.Length) / 3))
            .OrderBy(x => x.Distance)
            .ThenBy(x => x.Word, StringComparer.Ordinal)
            .Select(x => x.Word)
            .FirstOrDefault();

    /// <summary>Letters to insert, drop, replace, or exchange with their neighbour (optimal string alignment), case aside.</summary>
    private static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            d[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            d[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = d[i - 1, j - 1] + (Same(a[i - 1], b[j - 1]) ? 0 : 1);
                d[i, j] = Math.Min(replaced, Math.Min(d[i - 1, j], d[i, j - 1]) + 1);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        }

        return d[a.Length, b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
