using System.Globalization;
using Guesthouse.Web.Charts;

namespace Guesthouse.Tests.Web.Charts;

public class Lengths
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.04, "0")]
    [InlineData(0.05, "0")]
    [InlineData(0.06, "0.1")]
    [InlineData(-0.5, "-0.5")]
    [InlineData(-12.34, "-12.3")]
    [InlineData(1184, "1184")]
    [InlineData(99.96, "100")]
    public void Have_one_decimal_with_a_point_in_every_language(double length, string written)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fr-FR");

        Assert.Equal(written, new Px(length).ToString());
        Assert.Equal($"M{written}", $"M{new Px(length)}");
    }
}
