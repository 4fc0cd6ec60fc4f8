using System.Globalization;
using Guesthouse.Domain;

namespace Guesthouse.Organization;

/// <summary>What single values of an organization file must look like, whatever its form.</summary>
internal static class Fields
{
    /// <summary>The text without blanks around it; <see langword="null"/>, and noted, when nothing is left or it has control characters.</summary>
    public static string? Word(string text, string field, int line, InputProblems problems)
    {
        var word = text.Trim();
        if (word.Length > 0 && !word.Any(char.IsControl))
            return word;
        // A line break in a name could forge lines of logs and tables.
        problems.Add(line, "field.not-a-word", word.Length == 0 ? $"{field} is empty." : $"{field} must stand in one line, without control characters.");
        return null;
    }

    /// <summary>The day of a text such as <c>2024-05-01</c>; <see langword="null"/>, and noted, when it is none.</summary>
    public static DateOnly? Day(string text, string field, int line, InputProblems problems)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        problems.Add(line, "field.not-a-day", $"{field} must be a day such as 2024-05-01, not '{text}'.");
        return null;
    }

    /// <summary>The address in the form in which addresses are compared; <see langword="null"/>, and noted, when it is none.</summary>
    public static string? Email(string text, string field, int line, InputProblems problems)
    {
        if (text.IndexOf('@', StringComparison.Ordinal) > 0 && text[^1] != '@' && !text.Any(char.IsWhiteSpace))
            return text.ToLowerInvariant();
        problems.Add(line, "field.not-an-email", $"{field} must be an e-mail address, not '{text}'.");
        return null;
    }

    /// <summary>The end of a sentence about an unknown name: the near one, else all that are known.</summary>
    public static string Meant(string name, string[] known) =>
        NearestName.Of(name, known) is { } nearest ? $"; did you mean '{nearest}'?" : $"; known are {string.Join(", ", known)}.";
}
