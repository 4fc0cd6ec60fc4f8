using Guesthouse.Web.Texts;

namespace Guesthouse.Web.Charts;

/// <summary>The places of periods along an axis, and which of them are named.</summary>
public static class TimeAxis
{
    private const double RoomForLabel = 52;

    /// <summary>The period's name where it stands alone: the month with its year, or the day.</summary>
    public static string NameOf(DateOnly period, bool months, Language language) =>
        months ? $"{language.Month(period)} {period.Year}" : language.ShortDay(period);

    /// <summary>Whether <paramref name="periods"/> are months or longer.</summary>
    public static bool AreMonths(IReadOnlyList<DateOnly> periods) => periods.All(day => day.Day == 1);

    /// <summary>As many names as have room, evenly spread: months, years where there are many, else days.</summary>
    public static IEnumerable<(int Index, string Text)> Labels(IReadOnlyList<DateOnly> periods, double width, Language language)
    {
        if (periods.Count == 0) yield break;

        var months = AreMonths(periods);
        var byYear = months && periods[^1].Year - periods[0].Year >= 2;
        int[] candidates = [.. Enumerable.Range(0, periods.Count).Where(i => !byYear || i == 0 || periods[i].Year != periods[i - 1].Year)];
        if (byYear && candidates.Length > 1 && candidates[1] < periods.Count * RoomForLabel / width) candidates = candidates[1..];

        var every = Math.Max(1, (int)Math.Ceiling(candidates.Length * RoomForLabel / width));
        for (var i = 0; i < candidates.Length; i += every)
        {
            var day = periods[candidates[i]];
            yield return (candidates[i], byYear ? $"{day.Year}" : months ? language.Month(day) : $"{day.Day} {language.Month(day)}");
        }
    }
}
