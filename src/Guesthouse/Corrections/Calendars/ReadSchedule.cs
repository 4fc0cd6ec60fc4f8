using Guesthouse.Cli;
using Guesthouse.Domain;
using Guesthouse.Domain.Organization.Calendars;

namespace Guesthouse.Corrections.Calendars;

/// <summary>Reads a schedule as people write it, on the command line and on pages alike.</summary>
public static class ReadSchedule
{
    /// <summary>Reads it.</summary>
    /// <param name="zone">The IANA name of the time zone.</param>
    /// <param name="hours">The hours, as <see cref="WeekText"/> has them.</param>
    /// <param name="holidays">Days, ISO 8601, parted by commas, spaces or lines.</param>
    public static Result<WorkSchedule> Of(string zone, string hours, string holidays)
    {
        var week = WeekText.Parse(hours);
        if (!week.TryGet(out var read))
            return Result.Failure<WorkSchedule>(week.Problems);
        var days = holidays.Split([',', ' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(day => (Text: day, Day: CommonOptions.DayIn(day))).ToList();
        return days.Find(day => day.Day is null) is { Text: { } wrong }
            ? new Problem(ProblemKind.Invalid, "calendar.bad-day", $"A holiday is a day as YYYY-MM-DD; '{wrong}' is none.")
            : WorkSchedule.Build(zone.Trim(), read, [.. days.Select(day => day.Day!.Value)]);
    }
}
