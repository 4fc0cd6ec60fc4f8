using FsCheck;
using FsCheck.Fluent;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Tests.Organization;

public sealed class SpansOfDays
{
    [Fact]
    public void The_first_day_is_in_and_the_last_is_out()
    {
        var january = new DaySpan(Days.Day("2024-01-01"), Days.Day("2024-02-01"));

        Assert.Equal(
            [false, true, true, false],
            new[] { "2023-12-31", "2024-01-01", "2024-01-31", "2024-02-01" }.Select(day => january.Contains(Days.Day(day))));
    }

    [Fact]
    public void Always_holds_the_first_and_the_last_day_of_the_calendar() =>
        Assert.True(DaySpan.Always.Contains(DateOnly.MinValue) && DaySpan.Always.Contains(DateOnly.MaxValue));

    [Fact]
    public void A_span_is_empty_exactly_when_it_holds_no_day() =>
        Prop.ForAll(Arb.From(Drawn.Span), span => span.IsEmpty == !Drawn.AllDays.Any(span.Contains)).QuickCheckThrowOnFailure();

    [Fact]
    public void Two_spans_overlap_exactly_when_some_day_lies_in_both() =>
        Prop.ForAll(
            Arb.From(Drawn.Span),
            Arb.From(Drawn.Span),
            (one, other) => one.Overlaps(other) == Drawn.AllDays.Any(day => one.Contains(day) && other.Contains(day))).QuickCheckThrowOnFailure();

    [Fact]
    public void The_days_in_a_span_have_no_gap() =>
        Prop.ForAll(Arb.From(Drawn.Span), span =>
        {
            var held = Drawn.AllDays.Where(span.Contains).ToList();
            return held.Count == 0 || held[^1].DayNumber - held[0].DayNumber == held.Count - 1;
        }).QuickCheckThrowOnFailure();
}
