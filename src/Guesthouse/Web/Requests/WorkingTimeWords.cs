using Guesthouse.Web.Texts;
using NodaTime;

namespace Guesthouse.Web.Requests;

/// <summary>Working time in words: the hours that a team works, not those of the clock on the wall.</summary>
internal static class WorkingTimeWords
{
    /// <summary>From here on halves of hours say nothing.</summary>
    private const double WholeHoursFrom = 10;

    /// <summary>A length of time without its sign: <c>5 h</c>, <c>40 min</c>.</summary>
    public static string Of(Texts<RequestTexts> texts, Duration time)
    {
        var hours = Math.Abs(time.TotalHours);
        return hours < 1
            ? texts["time.minutes", ("n", (int)Math.Round(hours * 60))]
            : texts["time.hours", ("n", Math.Round((decimal)hours, hours < WholeHoursFrom ? 1 : 0))];
    }
}
