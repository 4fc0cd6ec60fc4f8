using System.Collections.Frozen;

namespace Guesthouse.Domain.Organization.Calendars;

/// <summary>The hours of a week as people write them: <c>Mon-Fri 09:00-12:00,13:00-17:00; Sat 10:00-14:00</c>; <c>none</c>: nobody works.</summary>
public static class WeekText
{
    private const string Nothing = "none";

    private static readonly string[] names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    /// <summary>Reads a week. Days are the first three letters of their English names, in any case; a day that is not named has no hours.</summary>
    /// <returns>The hours of each day that has some; <c>calendar.bad-week</c> or <c>calendar.bad-hours</c> for anything else.</returns>
    public static Result<IReadOnlyDictionary<DayOfWeek, IReadOnlyList<ClockSpan>>> Parse(string text)
    {
        var week = new Dictionary<DayOfWeek, IReadOnlyList<ClockSpan>>();
        if (text.Trim().Equals(Nothing, StringComparison.OrdinalIgnoreCase))
            return week;
        foreach (var part in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var space = part.IndexOf(' ', StringComparison.Ordinal);
            if (space < 0 || DaysOf(part[..space]) is not { } days)
                return Refused(part);
            var spans = part[space..].Split(',', StringSplitOptions.TrimEntries).Select(ClockSpan.Parse).ToList();
            if (spans.Find(span => !span.IsOk) is { } wrong)
                return Result.Failure<IReadOnlyDictionary<DayOfWeek, IReadOnlyList<ClockSpan>>>(wrong.Problems);
            foreach (var day in days)
                if (!week.TryAdd(day, [.. spans.Select(span => span.Value)]))
                    return Refused(part);
        }
        return week.Count > 0 ? week.ToFrozenDictionary() : Refused(text);
    }

    /// <summary>Writes the week of a schedule, days of the same hours together.</summary>
    public static string Of(WorkSchedule schedule)
    {
        var days = Enumerable.Range(0, names.Length).Select(day => string.Join(',', schedule.HoursOn(DayAt(day)))).ToList();
        var parts = new List<string>();
        for (var first = 0; first < days.Count;)
        {
            var last = first;
            while (last + 1 < days.Count && days[last + 1] == days[first])
                last++;
            if (days[first].Length > 0)
                parts.Add($"{(first == last ? names[first] : $"{names[first]}-{names[last]}")} {days[first]}");
            first = last + 1;
        }
        return parts.Count > 0 ? string.Join("; ", parts) : Nothing;
    }

    private static IEnumerable<DayOfWeek>? DaysOf(string text)
    {
        var ends = text.Split('-', '–').Select(name => Array.FindIndex(names, known => known.Equals(name, StringComparison.OrdinalIgnoreCase))).ToList();
        return ends.Count > 2 || ends.Exists(day => day < 0) || ends[^1] < ends[0] ? null : Enumerable.Range(ends[0], ends[^1] - ends[0] + 1).Select(DayAt);
    }

    private static DayOfWeek DayAt(int day) => (DayOfWeek)((day + 1) % 7);

    private static Problem Refused(string what) => new(
        ProblemKind.Invalid,
        "calendar.bad-week",
        $"The hours of a week are written 'Mon-Fri 09:00-12:00,13:00-17:00; Sat 10:00-14:00', each day once, or 'none', not '{what}'.");
}
