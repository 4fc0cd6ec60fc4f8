using Guesthouse.Domain.Organization.Calendars;
using NodaTime;

namespace Guesthouse.Tests.Organization.Calendars;

/// <summary>Hours are meant by the clock on the wall, whatever is done to it.</summary>
public sealed class WorkingTimeAcrossChangingClocks
{
    [Theory]
    // Clocks in Stockholm go forward on 29 March and back on 25 October 2026, both Sundays; from Friday at nine to Monday at 17 are two days.
    [InlineData("2026-03-27T09:00", "2026-03-30T17:00", 16)]
    [InlineData("2026-10-23T09:00", "2026-10-26T17:00", 16)]
    // Clocks in July and in January show the same hours.
    [InlineData("2026-07-06T00:00", "2026-07-13T00:00", 40)]
    [InlineData("2026-01-05T00:00", "2026-01-12T00:00", 40)]
    public void A_working_day_keeps_its_length(string from, string to, int hours) =>
        Assert.Equal(Duration.FromHours(hours), WorkCalendar.Of(Hours.Weekdays("Europe/Stockholm", "09:00-17:00")).WorkingTime(Hours.In("Europe/Stockholm", from), Hours.In("Europe/Stockholm", to)));

    [Theory]
    // In New York 02:00 to 03:00 is missing on 8 March 2026, and 01:00 to 02:00 comes twice on 1 November.
    [InlineData("2026-03-08T00:00", "2026-03-09T00:00", 5)]
    [InlineData("2026-11-01T00:00", "2026-11-02T00:00", 7)]
    [InlineData("2026-03-09T00:00", "2026-03-10T00:00", 6)]
    public void A_night_shift_loses_the_hour_that_no_clock_shows_and_works_the_hour_twice_that_clocks_show_twice(string from, string to, int hours) =>
        Assert.Equal(Duration.FromHours(hours), WorkCalendar.Of(Hours.Daily("America/New_York", "00:00-06:00")).WorkingTime(Hours.In("America/New_York", from), Hours.In("America/New_York", to)));

    [Fact]
    public void Clocks_on_lord_howe_go_forward_by_half_an_hour() =>
        Assert.Equal(Duration.FromMinutes(90), Hours.Daily("Australia/Lord_Howe", "01:00-03:00").Worked("2026-10-03T13:30Z", "2026-10-04T13:00Z"));

    [Fact]
    public void In_apia_the_thirtieth_of_december_2011_never_was() =>
        Assert.Equal(Duration.FromHours(32), WorkCalendar.Of(Hours.Weekdays("Pacific/Apia", "09:00-17:00")).WorkingTime(Hours.In("Pacific/Apia", "2011-12-26T00:00"), Hours.In("Pacific/Apia", "2012-01-01T00:00")));

    [Fact]
    public void Working_days_in_kathmandu_begin_at_a_quarter_past_three_utc() =>
        Assert.Equal(Hours.At("2026-03-02T03:15Z"), WorkCalendar.Of(Hours.Weekdays("Asia/Kathmandu", "09:00-17:00")).NextWorkingTime(Hours.At("2026-03-01T00:00Z")));

    [Fact]
    public void A_promise_over_the_change_is_due_by_the_clock_on_the_wall() =>
        Assert.Equal(
            Hours.In("Europe/Stockholm", "2026-03-30T11:00"),
            WorkCalendar.Of(Hours.Weekdays("Europe/Stockholm", "09:00-17:00")).Due(Duration.FromHours(4), Hours.In("Europe/Stockholm", "2026-03-27T15:00")).Value);
}
