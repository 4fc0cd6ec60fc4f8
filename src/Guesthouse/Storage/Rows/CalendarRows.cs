namespace Guesthouse.Storage.Rows;

/// <summary>When a team or a person works, during a span of days. Of one owner no two spans overlap.</summary>
public sealed class WorkScheduleRow
{
    public long Key { get; set; }

    /// <summary>Whose it is; <see langword="null"/>: a person's.</summary>
    public string? Team { get; set; }

    /// <summary>Whose it is; <see langword="null"/>: a team's.</summary>
    public string? Person { get; set; }

    public DateOnly? FromDay { get; set; }

    public DateOnly? ToDay { get; set; }

    /// <summary>The IANA name.</summary>
    public required string TimeZone { get; set; }

    /// <summary>The hours of the week, as <c>WeekText</c> writes them.</summary>
    public required string Week { get; set; }

    /// <summary>Days, ISO 8601, joined by commas; may be empty.</summary>
    public required string Holidays { get; set; }

    public DateTimeOffset At { get; set; }

    public required string ByWhom { get; set; }
}

/// <summary>Days on which a person is away.</summary>
public sealed class AbsenceRow
{
    public long Key { get; set; }

    public required string Person { get; set; }

    public DateOnly FromDay { get; set; }

    /// <summary>The first day on which they are back.</summary>
    public DateOnly ToDay { get; set; }

    public DateTimeOffset At { get; set; }

    public required string ByWhom { get; set; }
}
