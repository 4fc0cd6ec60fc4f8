namespace Guesthouse.Web.Texts;

/// <summary>
/// Which word form a number takes: the cardinal rules of Unicode CLDR for the languages of the interface.
/// Source: https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
/// </summary>
public static class PluralRules
{
    /// <summary>The form (<c>one</c>, <c>few</c>, <c>many</c>, <c>other</c>) of <paramref name="number"/> in <paramref name="language"/>.</summary>
    /// <remarks>Trailing zeros count as decimals, as in CLDR: 1.0 is not 1.</remarks>
    public static string FormOf(decimal number, Language language)
    {
        var absolute = Math.Abs(number);
        var whole = decimal.Truncate(absolute);
        var isWhole = absolute.Scale == 0;
        return language.Code switch
        {
            "en" => isWhole && whole == 1 ? "one" : "other",
            "fr" => whole is 0 or 1 ? "one" : MillionsOrOther(whole, isWhole),
            "es" => absolute == 1 ? "one" : MillionsOrOther(whole, isWhole),
            "ru" => isWhole ? Russian(whole) : "other",
            _ => throw new ArgumentOutOfRangeException(nameof(language), language.Code, "No plural rule for this language."),
        };
    }

    /// <summary>The forms that a text must give in <paramref name="language"/>; <c>many</c> of French and Spanish (millions) may be left to <c>other</c>.</summary>
    public static IReadOnlyList<string> FormsOf(Language language) =>
        language == Language.Russian ? ["one", "few", "many", "other"] : ["one", "other"];

    private static string MillionsOrOther(decimal whole, bool isWhole) =>
        isWhole && whole != 0 && whole % 1_000_000 == 0 ? "many" : "other";

    private static string Russian(decimal whole) =>
        (whole % 10, whole % 100) switch
        {
            (1, not 11) => "one",
            ( >= 2 and <= 4, not (12 or 13 or 14)) => "few",
            _ => "many",
        };
}
