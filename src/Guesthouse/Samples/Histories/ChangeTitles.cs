using System.Globalization;
using Guesthouse.Samples.Houses;

namespace Guesthouse.Samples.Histories;

/// <summary>What people write above a change.</summary>
/// <param name="house">Whose words they use.</param>
/// <param name="chance">What they are drawn from.</param>
internal sealed class ChangeTitles(SampleHouse house, Chance chance)
{
    // 0: a noun, 1: another one, 2: an area, 3: several of the noun, 4: one of it, 5: one of the other.
    private static readonly string[] features =
    [
        "Let {4} carry its {1}", "Add {4} to {2}", "Show why {4} was refused", "Read {3} in batches", "Accept {4} without {5}", "Keep the order of {3}", "Make {2} forget old {3}", "Tell {4} from its copy",
        "Offer {3} by {1}", "Let callers say how long {4} lasts", "Count {3} per day", "Take the limit of {3} from the settings", "Ask twice before {4} is removed", "Sort {3} by last use", "Give each {0} a name that people can read",
    ];

    private static readonly string[] repairs =
    [
        "Do not lose {4} in a restart", "Round the {0} only once", "Refuse {4} that says nothing", "Wait for the {0} before the {1}", "Close {2} even when {4} fails", "Fix the time zone of {3}", "Stop counting {4} twice",
        "Handle {4} longer than 64 letters", "Mend {3} on the last day of February", "Say which {0} is missing", "Do not show {4} to others", "Try {4} again only when that can help",
    ];

    private static readonly string[] chores =
    [
        "Test {4} without {5}", "Name the {0} after what it does", "Explain {2} in the guide", "Move {4} next to its {1}", "Remove the old {0}", "Speed up {2} with many {3}", "Make the test of {3} wait for less", "Split {2} in two",
        "Correct the example of {4}", "Describe what {4} costs", "Tidy up {2}",
    ];

    private static readonly string[] prefixes = ["feat", "fix", "chore"];

    private readonly IReadOnlyList<SourceNames> nouns = [.. house.Nouns.Select(noun => new SourceNames(noun))];

    private readonly bool isConventional = Chance.Trait(0, house.Slug, "conventional") < 0.3;

    /// <summary>A title for a change in an area.</summary>
    public string Next(string area)
    {
        var kind = chance.Happens(0.4) ? 0 : chance.Happens(0.5) ? 1 : 2;
        var at = chance.Below(nouns.Count);
        var (noun, other) = (nouns[at], nouns[(at + 1 + chance.Below(nouns.Count - 1)) % nouns.Count]);
        var form = chance.Pick(kind == 0 ? features : kind == 1 ? repairs : chores);
        var title = string.Format(CultureInfo.InvariantCulture, form, noun.Words, other.Words, area, noun.Plural, noun.One, other.One);
        return isConventional ? $"{prefixes[kind]}({area}): {char.ToLowerInvariant(title[0])}{title[1..]}" : title;
    }

    /// <summary>What a later commit of the same change is called.</summary>
    public static string FollowUp(Chance chance) => chance.Pick<string>(["Answer the review", "Add a test", "Fix the build", "Say it in the guide", "Use the words of the house", "Cover the odd case too", "Simplify"]);

    /// <summary>What stands below a title; mostly nothing.</summary>
    public string Reason() => chance.Below(6) switch
    {
        0 => $"Seen with {chance.Pick(nouns).One} of last month; a test pins it.",
        1 => $"Asked for by those who read {chance.Pick(house.Areas)} every day.",
        _ => "",
    };
}
