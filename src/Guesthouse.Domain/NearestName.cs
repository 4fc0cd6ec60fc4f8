namespace Guesthouse.Domain;

/// <summary>Finds what somebody meant who wrote a name slightly wrong.</summary>
public static class NearestName
{
    private const int LettersOfABeginning = 3;

    /// <summary>
    /// The one known name that begins so; else that with the fewest letters to insert, delete, change or swap, case aside: at most two, and fewer than
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
            var changes = limit < 0 ? 0 : EditDistance.Between(written.ToUpperInvariant(), name.ToUpperInvariant(), limit);
            if (changes > limit)
                continue;
            nearest = name;
            limit = changes - 1;
        }
        return nearest;
    }

    /// <summary>The sentence that offers the nearest name, with a blank before it; empty when none is near.</summary>
    public static string Hint(string written, IEnumerable<string> known) =>
        Of(written, known) is { } nearest ? $" Did you mean '{nearest}'?" : "";
}
