using Guesthouse.Domain.Facts;

namespace Guesthouse.Domain.Tests.Facts;

public sealed class An_instant_of_git
{
    [Theory]
    [InlineData(0, "1970-01-01")]
    [InlineData(-1, "1969-12-31")]
    [InlineData(-86_400, "1969-12-31")]
    [InlineData(-86_401, "1969-12-30")]
    [InlineData(86_399, "1970-01-01")]
    [InlineData(4_102_444_800, "2100-01-01")]
    [InlineData(long.MaxValue, "9999-12-31")]
    [InlineData(long.MinValue, "0001-01-01")]
    public void Lies_on_a_UTC_day_whatever_offset_its_author_saw(long seconds, string day) =>
        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), new CommitTime(seconds, 840).Day);
}

public sealed class An_object_name
{
    [Theory]
    [InlineData("0123456789abcdef0123456789abcdef01234567")]
    [InlineData("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    public void Comes_back_as_it_was_read(string hex) => Assert.Equal(hex, ObjectId.Parse(hex).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("0123")]
    [InlineData("x123456789abcdef0123456789abcdef01234567")]
    public void Is_refused_when_it_is_none(string text) => Assert.Throws<FormatException>(() => ObjectId.Parse(text));

    [Fact]
    public void Of_twenty_bytes_differs_from_one_of_thirty_two_that_begins_alike() =>
        Assert.NotEqual(ObjectId.Parse(new string('a', 40)), ObjectId.Parse(new string('a', 40) + new string('0', 24)));
}
