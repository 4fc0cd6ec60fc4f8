using Guesthouse.Web.Texts;
using NodaTime;

namespace Guesthouse.Web.Requests;

/// <summary>Working time in words: the hours that a team works, not those of the clock on the wall.</summary>
internal static class WorkingTimeWords
{
    /// <summary>From here on halves of hours say nothing.</summary>
    private const double WholeHoursFrom = 10;

    private const int MinutesOfHour = 60;

    /// <summary>A length of time without its sign: <c>5 h</c>, <c>40 min</c>. Less than a minute is one; only nothing is none.</summary>
    public static string Of(Texts<RequestTexts> texts, Duration time) => Rounded(time) switch
    {
        (true, var hours) => texts["time.hours", ("n", hours)],
        (false, var minutes) => texts["time.minutes", ("n", minutes)],
    };

    /// <summary>What is left of a promise, shortly: <c>5 h left</c>, <c>time is up</c>, <c>2 h late</c>.</summary>
    public static string Left(Texts<RequestTexts> texts, Duration left) =>
        left == Duration.Zero ? texts["left.up"] : texts[left < Duration.Zero ? "left.over" : "left.left", ("time", Of(texts, left))];

    /// <summary>A length of time in hours, or in minutes where it is less than one hour.</summary>
    public static (bool IsHours, decimal Number) Rounded(Duration time)
    {
        var hours = Math.Abs(time.TotalHours);
        var minutes = time == Duration.Zero ? 0 : Math.Max(1, (decimal)Math.Round(hours * MinutesOfHour));
        return minutes < MinutesOfHour ? (false, minutes) : (true, Math.Round((decimal)hours, hours < WholeHoursFrom ? 1 : 0));
    }
}
