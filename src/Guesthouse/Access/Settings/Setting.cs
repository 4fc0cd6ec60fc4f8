using System.Globalization;

namespace Guesthouse.Access.Settings;

/// <summary>Something about the installation that an administrator may choose.</summary>
/// <param name="Key">Its name in the file of settings, sections before colons: <c>Measures:Knowledge:HalfLifeDays</c>.</param>
/// <param name="Default">What holds where nothing is said, as it would be written.</param>
/// <param name="Says">What it is, in one sentence.</param>
/// <param name="Takes">What it takes, with unit and range, to be read after "takes".</param>
/// <param name="Fits">Whether a text is such a value.</param>
public sealed record Setting(string Key, string Default, string Says, string Takes, Func<string, bool> Fits)
{
    /// <summary>The variable of the environment that says it, above the file: <c>GUESTHOUSE_MEASURES__KNOWLEDGE__HALFLIFEDAYS</c>.</summary>
    public string Variable => "GUESTHOUSE_" + Key.Replace(":", "__", StringComparison.Ordinal).ToUpperInvariant();

    /// <summary>A whole number within a range.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="usual">What holds where nothing is said.</param>
    /// <param name="least">The smallest value taken.</param>
    /// <param name="most">The largest value taken.</param>
    /// <param name="unit">What is counted, such as <c>days</c>.</param>
    /// <param name="says">What it is.</param>
    public static Setting WholeNumber(string key, int usual, int least, int most, string unit, string says) => new(
        key,
        Text(usual),
        says,
        $"a whole number of {unit} from {Text(least)} to {Text(most)}",
        text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most);

    /// <summary>A choice between yes and no.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="usual">What holds where nothing is said.</param>
    /// <param name="says">What it is.</param>
    public static Setting YesOrNo(string key, bool usual, string says) => new(key, usual ? "true" : "false", says, "true or false", text => text is "true" or "false");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
