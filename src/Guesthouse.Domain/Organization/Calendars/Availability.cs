namespace Guesthouse.Domain.Organization.Calendars;

/// <summary>Whether somebody works on a day, and if not, why.</summary>
public enum Availability
{
    /// <summary>The day has working hours.</summary>
    Working,

    /// <summary>The schedule has no hours on this weekday.</summary>
    DayWithoutHours,

    /// <summary>The schedule has a holiday.</summary>
    Holiday,

    /// <summary>The person stated an absence.</summary>
    Absent,
}
