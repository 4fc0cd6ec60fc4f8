using System.Globalization;
using System.Text;

namespace Guesthouse.Domain.Catalog.Documents;

/// <summary>The names by which links reach headings, as forges make them.</summary>
public static class HeadingAnchors
{
    /// <summary>The names of the headings: lower case, blanks as hyphens, no marks; the second of a name ends with <c>-1</c>, and so on.</summary>
    public static IReadOnlySet<string> Of(IEnumerable<string> headings)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var heading in headings)
        {
            var name = Name(heading);
            var before = counts.GetValueOrDefault(name);
            counts[name] = before + 1;
            anchors.Add(before == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}-{before}"));
        }
        return anchors;
    }

    private static string Name(string heading)
    {
        var name = new StringBuilder(heading.Length);
        foreach (var letter in heading.Trim())
            if (letter == ' ')
                name.Append('-');
            else if (char.IsLetterOrDigit(letter) || letter is '-' or '_' || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
                name.Append(char.ToLowerInvariant(letter));
        return name.ToString();
    }
}
