using Guesthouse.Domain.Organization.Calendars;
using NodaTime;

namespace Guesthouse.Tests.Organization.Calendars;

public sealed class WhenAPromiseIsUp
{
    private static readonly WorkCalendar office = WorkCalendar.Of(Hours.Weekdays("UTC", "09:00-12:00", "13:00-17:00").WithHolidays("2026-03-06", "2026-12-25"));

    [Theory]
    // 2 March 2026 is a Monday.
    [InlineData("2026-03-02T09:00Z", 7, "2026-03-02T17:00Z")]
    [InlineData("2026-03-02T09:00Z", 3, "2026-03-02T12:00Z")]
    [InlineData("2026-03-02T11:00Z", 2, "2026-03-02T14:00Z")]
    [InlineData("2026-03-02T12:30Z", 1, "2026-03-02T14:00Z")]
    [InlineData("2026-03-01T03:00Z", 8, "2026-03-03T10:00Z")]
    [InlineData("2026-03-05T16:00Z", 2, "2026-03-09T10:00Z")]
    [InlineData("2026-03-07T12:00Z", 35, "2026-03-13T17:00Z")]
    public void It_counts_the_hours_of_working_days_only(string start, int hours, string due) =>
        Assert.Equal(Hours.At(due), office.Due(Duration.FromHours(hours), Hours.At(start)).Value);

    [Fact]
    public void No_time_at_all_is_up_at_once() => Assert.Equal(Hours.At("2026-03-01T03:00Z"), office.Due(Duration.Zero, Hours.At("2026-03-01T03:00Z")).Value);

    [Fact]
    public void The_twenty_ninth_of_february_is_a_day_like_others() =>
        Assert.Equal(Hours.At("2024-02-29T17:00Z"), office.Due(Duration.FromHours(14), Hours.At("2024-02-28T09:00Z")).Value);

    [Fact]
    public void Without_any_working_hours_it_never_is_and_that_is_said()
    {
        var never = WorkCalendar.Of(Hours.Weekdays("UTC")).Due(Duration.FromHours(1), Hours.At("2026-03-02T09:00Z"));

        Assert.Equal("calendar.never-due: The calendar has no working hours in the next hundred years, so that nothing falls due; give it some.", $"{never.Problems[0].Code}: {never.Problems[0].Detail}");
    }

    [Fact]
    public void More_than_a_hundred_years_of_work_are_refused_too() =>
        Assert.Equal("The calendar has not that many working hours in the next hundred years.", office.Due(Duration.FromHours(200_000), Hours.At("2026-03-02T09:00Z")).Problems[0].Detail);

    [Fact]
    public void Nobody_comes_back_from_an_absence_without_end() =>
        Assert.Null(office.Without([new(Days.Day("2026-03-03"), null)]).NextWorkingTime(Hours.At("2026-03-02T17:00Z")));

    [Fact]
    public void Working_time_does_not_run_backwards() =>
        Assert.Throws<ArgumentException>(() => office.WorkingTime(Hours.At("2026-03-02T09:00Z"), Hours.At("2026-03-01T09:00Z")));

    [Fact]
    public void Centuries_are_counted_whole()
    {
        // 400 years of the Gregorian calendar are 20,871 weeks exactly; summer time or not, a week has 40 hours.
        var worked = WorkCalendar.Of(Hours.Weekdays("America/New_York", "09:00-17:00")).WorkingTime(Hours.At("1800-01-01T00:00Z"), Hours.At("2200-01-01T00:00Z"));

        Assert.Equal(Duration.FromHours(20_871 * 40), worked);
    }
}
