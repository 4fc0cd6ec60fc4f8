using Guesthouse.Web.Texts;

namespace Guesthouse.Web.Houses;

/// <summary>What houses want: the usual words of <c>innersource.json</c> in the reader's language, any other as the house wrote it.</summary>
internal static class WantedWords
{
    private static readonly HashSet<string> usual = new(StringComparer.OrdinalIgnoreCase)
    {
        "any", "bugfixes", "code", "data", "design", "documentation", "examples", "features", "ideas", "improvements", "infrastructure", "tests", "translations", "trusted committers", "tutorials", "user experience",
    };

    /// <summary>What is wanted, in words of the page.</summary>
    public static string In(Texts<HouseFrontTexts> texts, string wanted) => usual.TryGetValue(wanted, out var word) ? texts[$"wanted.{word.Replace(' ', '-')}"] : wanted;
}
