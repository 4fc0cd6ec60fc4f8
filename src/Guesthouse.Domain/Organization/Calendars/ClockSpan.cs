using System.Globalization;
using System.Text.RegularExpressions;

namespace Guesthouse.Domain.Organization.Calendars;

/// <summary>A half-open span of one day by the clock on the wall, in whole minutes: <c>09:00-17:00</c> begins at 9 and has ended at 17.</summary>
/// <remarks>It does not run over midnight: a night is written as <c>22:00-24:00</c> and, on the next day, <c>00:00-06:00</c>, so that every hour belongs to the day it is on.</remarks>
public sealed partial record ClockSpan
{
    private const int MinutesOfADay = 24 * 60;

    private ClockSpan(int fromMinute, int toMinute)
    {
        FromMinute = fromMinute;
        ToMinute = toMinute;
    }

    /// <summary>The first minute in, counted from midnight: 0 to 1439.</summary>
    public int FromMinute { get; }

    /// <summary>The first minute out: 1 to 1440, which is 24:00; always after <see cref="FromMinute"/>.</summary>
    public int ToMinute { get; }

    /// <summary>The span between two minutes of a day.</summary>
    /// <returns>The span; <c>calendar.bad-hours</c> when it is empty, runs over midnight or leaves the day.</returns>
    public static Result<ClockSpan> Between(int fromMinute, int toMinute) =>
        fromMinute >= 0 && fromMinute < toMinute && toMinute <= MinutesOfADay
            ? new ClockSpan(fromMinute, toMinute)
            : Refused($"{Clock(fromMinute)}-{Clock(toMinute)}");

    /// <summary>Reads <c>09:00-17:00</c>; the last minute of a day is <c>24:00</c>.</summary>
    /// <returns>The span; <c>calendar.bad-hours</c> for anything else.</returns>
    public static Result<ClockSpan> Parse(string text)
    {
        var match = Written().Match(text);
        return match.Success
            ? Between(Minute(match, "fromHour", "fromMinute"), Minute(match, "toHour", "toMinute"))
            : Refused(text);
    }

    /// <summary><c>09:00-17:00</c>.</summary>
    public override string ToString() => $"{Clock(FromMinute)}-{Clock(ToMinute)}";

    private static Problem Refused(string what) => new(
        ProblemKind.Invalid,
        "calendar.bad-hours",
        $"Working hours are written 09:00-17:00, the end after the start and at most 24:00, not '{what}'; a night is 22:00-24:00 and 00:00-06:00 on the next day.");

    private static string Clock(int minute) => string.Create(CultureInfo.InvariantCulture, $"{minute / 60:00}:{minute % 60:00}");

    private static int Minute(Match match, string hour, string minute) =>
        (60 * int.Parse(match.Groups[hour].ValueSpan, CultureInfo.InvariantCulture)) + int.Parse(match.Groups[minute].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(?<fromHour>\d\d):(?<fromMinute>[0-5]\d)\s*[-–]\s*(?<toHour>\d\d):(?<toMinute>[0-5]\d)\s*$", RegexOptions.ExplicitCapture | RegexOptions.ECMAScript, 1000)]
    private static partial Regex Written();
}
