using System.Globalization;
using System.Text;

namespace Guesthouse.Samples.Histories;

/// <summary>A noun in the forms that sources and titles need.</summary>
/// <param name="Words">As people say it: <c>rounding rule</c>.</param>
internal sealed record SourceNames(string Words)
{
    /// <summary>As a type: <c>RoundingRule</c>.</summary>
    public string Pascal { get; } = PascalOf(Words);

    /// <summary>As a variable: <c>roundingRule</c>.</summary>
    public string Camel => CamelOf(Words);

    /// <summary>As a variable of Python or Rust, and in names of files: <c>rounding_rule</c>.</summary>
    public string Snake { get; } = SnakeOf(Words);

    /// <summary>Several of it: <c>rounding rules</c>, <c>entries</c>.</summary>
    public string Plural { get; } = PluralOf(Words);

    /// <summary>One of it: <c>an entry</c>.</summary>
    public string One => ("aeiou".Contains(char.ToLowerInvariant(Words[0]), StringComparison.Ordinal) ? "an " : "a ") + Words;

    /// <summary>A template with this noun, another one, a verb and a number put in.</summary>
    public string Into(string template, SourceNames other, string verb, int number) => new StringBuilder(template)
        .Replace("{Noun}", Pascal).Replace("{noun}", Camel).Replace("{snake}", Snake).Replace("{words}", Words)
        .Replace("{Other}", other.Pascal).Replace("{other}", other.Camel).Replace("{othersnake}", other.Snake).Replace("{otherwords}", other.Words)
        .Replace("{Others}", PascalOf(other.Plural)).Replace("{others}", CamelOf(other.Plural)).Replace("{otherssnake}", SnakeOf(other.Plural))
        .Replace("{Verb}", char.ToUpperInvariant(verb[0]) + verb[1..]).Replace("{verb}", verb)
        .Replace("{n}", number.ToString(CultureInfo.InvariantCulture)).ToString();

    private static string PluralOf(string words) =>
        words is [.., var before, 'y'] && !"aeiou".Contains(before, StringComparison.Ordinal) ? words[..^1] + "ies"
        : words is [.., 's' or 'x'] or [.., 'c' or 's', 'h'] ? words + "es"
        : words + "s";

    private static string PascalOf(string words) => string.Concat(Parts(words).Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

    private static string CamelOf(string words) => PascalOf(words) is var pascal ? char.ToLowerInvariant(pascal[0]) + pascal[1..] : "";

    private static string SnakeOf(string words) => string.Join('_', Parts(words)).ToLowerInvariant();

    private static string[] Parts(string words) =>
        [.. words.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Select(part => string.Concat(part.Where(char.IsLetterOrDigit)))];
}
