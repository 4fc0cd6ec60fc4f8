using System.Globalization;
using Guesthouse.Samples;

namespace Guesthouse.Tests.Samples;

public sealed class TheAnchor
{
    [Theory]
    [InlineData("2026-11-20T10:00:00Z", "2026-11-20T10:00:00Z")]
    [InlineData("2026-11-20T09:59:59Z", "2026-11-19T10:00:00Z")]
    [InlineData("2026-11-21T13:00:00Z", "2026-11-20T10:00:00Z")]
    [InlineData("2026-11-22T23:00:00Z", "2026-11-20T10:00:00Z")]
    [InlineData("2026-11-23T08:00:00Z", "2026-11-20T10:00:00Z")]
    [InlineData("2026-11-23T11:30:00+02:00", "2026-11-20T10:00:00Z")]
    public void Is_ten_o_clock_of_the_last_working_day(string start, string anchor) =>
        Assert.Equal(Instant(anchor), SampleAnchor.Before(Instant(start)));

    [Theory]
    [InlineData("2026-11-20", "2026-11-20T10:00:00Z")]
    [InlineData("2026-11-20T14:30Z", "2026-11-20T14:30:00Z")]
    [InlineData("2026-11-20T14:30:15+01:00", "2026-11-20T13:30:15Z")]
    public void Is_read_as_a_day_or_as_an_instant(string text, string anchor) =>
        Assert.Equal(Instant(anchor), SampleAnchor.Read(text));

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
