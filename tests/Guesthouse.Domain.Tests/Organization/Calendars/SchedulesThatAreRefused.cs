using Guesthouse.Domain.Organization.Calendars;

namespace Guesthouse.Tests.Organization.Calendars;

public sealed class SchedulesThatAreRefused
{
    [Theory]
    [InlineData("09:00-17:00", "09:00-17:00")]
    [InlineData(" 00:00 – 24:00 ", "00:00-24:00")]
    public void Hours_are_read_as_people_write_them(string written, string read) => Assert.Equal(read, ClockSpan.Parse(written).Value.ToString());

    [Theory]
    [InlineData("22:00-06:00")]
    [InlineData("09:00-09:00")]
    [InlineData("09:00-24:01")]
    [InlineData("09:60-10:00")]
    [InlineData("9-17")]
    [InlineData("")]
    [InlineData("٠٩:٠٠-١٧:٠٠")]
    public void Hours_over_midnight_without_length_or_outside_the_day_are_not(string written)
    {
        var problem = ClockSpan.Parse(written).Problems[0];

        Assert.Equal("calendar.bad-hours", problem.Code);
        Assert.Contains("22:00-24:00 and 00:00-06:00 on the next day", problem.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zone_that_does_not_exist_is_refused_with_the_one_that_was_meant() =>
        Assert.Equal("There is no time zone 'Europe/Stokholm'. Did you mean 'Europe/Stockholm'?", Hours.Try("Europe/Stokholm", []).Problems[0].Detail);

    [Fact]
    public void Hours_that_overlap_are_refused_on_each_day_beside_everything_else() =>
        Assert.Equal(
            ["calendar.hours-overlap", "calendar.hours-overlap", "calendar.unknown-zone"],
            Hours.Try("Mars/Olympus", [DayOfWeek.Monday, DayOfWeek.Sunday], "12:00-17:00", "09:00-12:01").Problems.Select(problem => problem.Code));

    [Fact]
    public void Hours_that_meet_do_not_overlap() => Assert.True(Hours.Try("UTC", [DayOfWeek.Monday], "12:00-17:00", "09:00-12:00").IsOk);
}
