using System.Globalization;

namespace Guesthouse.Samples;

/// <summary>The instant at which the history of the sample organization ends; all its dates are so many days before.</summary>
internal static class SampleAnchor
{
    /// <summary>Sample organizations that are older look asleep: nothing happened in their last days.</summary>
    public static readonly TimeSpan FreshFor = TimeSpan.FromDays(14);

    private static readonly TimeOnly morning = new(10, 0);

    private static readonly string[] formats = ["yyyy-MM-dd", "yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK"];

    /// <summary>The last working day's 10:00 UTC that is not after <paramref name="start"/>.</summary>
    public static DateTimeOffset Before(DateTimeOffset start)
    {
        var utc = start.UtcDateTime;
        var day = DateOnly.FromDateTime(utc);
        if (TimeOnly.FromDateTime(utc) < morning)
            day = day.AddDays(-1);
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            day = day.AddDays(-1);
        return At(day);
    }

    /// <summary>Reads <c>2026-11-20</c> (10:00 UTC) or <c>2026-11-20T10:00Z</c>; <see langword="null"/> for anything else and for years before 2010 or after 2100.</summary>
    public static DateTimeOffset? Read(string text)
    {
        if (!DateTimeOffset.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant))
            return null;
        var read = text.Length == formats[0].Length ? At(DateOnly.FromDateTime(instant.UtcDateTime)) : instant;
        return read.Year is >= 2010 and <= 2100 ? read : null;
    }

    private static DateTimeOffset At(DateOnly day) => new(day, morning, TimeSpan.Zero);
}
