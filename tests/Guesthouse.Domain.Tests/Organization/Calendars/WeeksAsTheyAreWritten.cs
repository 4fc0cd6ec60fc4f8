using Guesthouse.Domain.Organization.Calendars;

namespace Guesthouse.Domain.Tests.Organization.Calendars;

public class WeeksAsTheyAreWritten
{
    [Theory]
    [InlineData("Mon-Fri 09:00-17:00", "Mon-Fri 09:00-17:00")]
    [InlineData("mon-thu 08:00-12:00, 13:00-17:00;fri 08:00-12:00 ;", "Mon-Thu 08:00-12:00,13:00-17:00; Fri 08:00-12:00")]
    [InlineData("Tue 09:00-17:00; Mon 09:00-17:00", "Mon-Tue 09:00-17:00")]
    [InlineData("Sun 22:00-24:00; Mon 00:00-06:00", "Mon 00:00-06:00; Sun 22:00-24:00")]
    [InlineData(" None ", "none")]
    public void Are_read_and_written_again(string text, string again) =>
        Assert.Equal(again, WeekText.Of(WorkSchedule.Build("UTC", WeekText.Parse(text).Value, []).Value));

    [Theory]
    [InlineData("", "calendar.bad-week")]
    [InlineData("Mon", "calendar.bad-week")]
    [InlineData("Fri-Mon 09:00-17:00", "calendar.bad-week")]
    [InlineData("Mon-Wed-Fri 09:00-17:00", "calendar.bad-week")]
    [InlineData("Monday 09:00-17:00", "calendar.bad-week")]
    [InlineData("Mon 09:00-17:00; Mon-Fri 10:00-12:00", "calendar.bad-week")]
    [InlineData("Mon 9-17", "calendar.bad-hours")]
    [InlineData("Mon 17:00-09:00", "calendar.bad-hours")]
    public void Are_refused_where_they_are_none(string text, string code) => Assert.Equal(code, WeekText.Parse(text).Problems[0].Code);
}
