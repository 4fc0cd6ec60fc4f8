using System.Text.RegularExpressions;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Domain.Contributions;

/// <summary>Who is mentioned in a text: <c>@ada</c>, <c>@ada.lind</c>. Whether there is such a person is another question.</summary>
public static partial class Mentions
{
    /// <summary>More people than these are not told by one text.</summary>
    public const int AtMost = 20;

    /// <summary>The ids that are mentioned, each once, in order, at most <see cref="AtMost"/>. Addresses of mail mention nobody, and a point at the end of a sentence belongs to no id.</summary>
    public static IReadOnlyList<PersonId> In(string text) =>
        [.. PlacesIn(text).Select(place => place.Person).Distinct().Take(AtMost)];

    /// <summary>Where somebody is mentioned, in order; all of them.</summary>
    /// <returns>Of each the place of the <c>@</c> in the text, how many characters it takes with it, and the id.</returns>
    public static IEnumerable<(int At, int Length, PersonId Person)> PlacesIn(string text) =>
        Written().Matches(text).Select(match => (match.Index, match.Length, new PersonId(match.Groups["id"].Value)));

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}._%+/@-])@(?<id>[\p{L}\p{Nd}](?:[\p{L}\p{Nd}._-]*[\p{L}\p{Nd}])?)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Written();
}
