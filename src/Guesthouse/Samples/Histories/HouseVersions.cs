using System.Globalization;
using Guesthouse.Samples.Houses;

namespace Guesthouse.Samples.Histories;

/// <summary>Which version of a house was out on which day: a rule, so that a house can say which version of another it uses.</summary>
internal static class HouseVersions
{
    private const int OldestFirstDay = 1095, MinorsOfAMajor = 8;

    /// <summary>The version so many days before the anchor.</summary>
    public static string On(SampleHouse house, int daysAgo)
    {
        var days = 19 + (int)(Chance.Trait(0, house.Slug, "release") * 48);
        var count = Math.Max(0, Math.Min(OldestFirstDay, house.Begins) - Math.Max(daysAgo, house.Sleeps)) / days;
        return string.Create(CultureInfo.InvariantCulture, $"{(count / MinorsOfAMajor) + (house.Begins > 900 ? 1 : 0)}.{count % MinorsOfAMajor}.0");
    }
}
