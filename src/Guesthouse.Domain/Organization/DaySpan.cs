namespace Guesthouse.Domain.Organization;

/// <summary>A half-open span of UTC days: <see cref="From"/> is the first day in, <see cref="To"/> the first day out.</summary>
/// <param name="From">The first day in; <see langword="null"/>: since ever.</param>
/// <param name="To">The first day out; <see langword="null"/>: until further notice.</param>
public readonly record struct DaySpan(DateOnly? From, DateOnly? To)
{
    /// <summary>Since ever, until further notice.</summary>
    public static DaySpan Always { get; } = new(null, null);

    /// <summary>Whether <paramref name="day"/> lies in the span.</summary>
    public bool Contains(DateOnly day) => (From is not { } from || day >= from) && (To is not { } to || day < to);

    /// <summary>Whether no day lies in the span.</summary>
    public bool IsEmpty => From is { } from && To is { } to && to <= from;

    /// <summary>Whether the two spans share a day.</summary>
    public bool Overlaps(DaySpan other) =>
        !IsEmpty && !other.IsEmpty
        && (other.To is not { } otherTo || From is not { } from || from < otherTo)
        && (To is not { } to || other.From is not { } otherFrom || otherFrom < to);

    public override string ToString() =>
        (From, To) switch
        {
            (null, null) => "always",
            ({ } from, null) => $"from {from:yyyy-MM-dd}",
            (null, { } to) => $"until {to:yyyy-MM-dd}",
            ({ } from, { } to) => $"from {from:yyyy-MM-dd} until {to:yyyy-MM-dd}",
        };
}

/// <summary>A value that holds during a span of days.</summary>
/// <param name="Value">The value.</param>
/// <param name="Span">When it holds.</param>
/// <param name="Source">The line that says so.</param>
public sealed record Dated<T>(T Value, DaySpan Span, SourceLine Source);

/// <summary>Asks lists of dated values for a day.</summary>
public static class DatedValues
{
    /// <summary>The values that hold on that day, in the order of the list.</summary>
    public static IReadOnlyList<T> On<T>(this IReadOnlyList<Dated<T>> values, DateOnly day) =>
        [.. values.Where(value => value.Span.Contains(day)).Select(value => value.Value)];
}
