using System.Globalization;
using System.Text.RegularExpressions;
using Guesthouse.Domain;
using NodaTime;

namespace Guesthouse.Organization;

/// <summary>What single values of an organization file must look like, whatever its form.</summary>
internal static partial class Fields
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

    /// <summary>The IANA time zone of that name; <see langword="null"/>, and noted, when there is none.</summary>
    public static string? TimeZone(string text, string field, int line, InputProblems problems)
    {
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(text) is not null)
            return text;
        problems.Add(
            line,
            "field.not-a-time-zone",
            $"{field} must be a time zone such as Europe/Stockholm, not '{text}'.{NearestName.Hint(text, DateTimeZoneProviders.Tzdb.Ids)}");
        return null;
    }

    /// <summary>The language of a tag such as <c>pt-BR</c>; <see langword="null"/>, and noted, when it has not the form of one.</summary>
    public static string? Language(string text, string field, int line, InputProblems problems)
    {
        if (LanguageTag().IsMatch(text))
            return text;
        problems.Add(line, "field.not-a-language", $"{field} must be a language tag such as en or pt-BR, not '{text}'.");
        return null;
    }

    /// <summary>The end of a sentence about an unknown name: the near one, else all that are known.</summary>
    public static string Meant(string name, string[] known) =>
        NearestName.Of(name, known) is { } nearest ? $"; did you mean '{nearest}'?" : $"; known are {string.Join(", ", known)}.";

    // The well-formed core of RFC 5646: a language, then subtags of up to eight letters and digits.
    [GeneratedRegex("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LanguageTag();
}
