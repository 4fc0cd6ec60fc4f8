namespace Guesthouse.Domain;

/// <summary>Finds what somebody meant who wrote a name slightly wrong.</summary>
public static class NearestName
{
    private const int LettersOfABeginning = 3;

    /// <summary>
    /// The one known name that begins so; else that with the fewest letters to insert, delete or change, case aside: at most two, and fewer than
    /// half of the word.
    /// </summary>
    /// <param name="written">The name that is not known.</param>
    /// <param name="known">The names that are; the first of equally near ones is taken.</param>
    /// <returns>The name; <see langword="null"/> when none is near.</returns>
    public static string? Of(string written, IEnumerable<string> known)
    {
        var names = known.ToList();
        if (written.Trim('-').Length >= LettersOfABeginning && names.Where(name => name.StartsWith(written, StringComparison.OrdinalIgnoreCase)).ToList() is [var begun])
            return begun;
        string? nearest = null;
        var limit = Math.Min(2, (written.Length - 1) / 2);
        foreach (var name in names)
        {
            // The difference in length is the least number of changes: most names need no closer look.
            if (Math.Abs(name.Length - written.Length) > limit || Changes(written, name) is var changes && changes > limit)
                continue;
            nearest = name;
            limit = changes - 1;
        }
        return nearest;
    }

    /// <summary>The sentence that offers the nearest name, with a blank before it; empty when none is near.</summary>
    public static string Hint(string written, IEnumerable<string> known) =>
        Of(written, known) is { } nearest ? $" Did you mean '{nearest}'?" : "";

    private static int Changes(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var same = char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]);
                var changed = same ? diagonal : diagonal + 1;
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[right.Length];
    }
}
