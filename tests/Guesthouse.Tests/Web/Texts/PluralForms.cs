using System.Globalization;
using Guesthouse.Web.Texts;

namespace Guesthouse.Tests.Web.Texts;

public sealed class PluralForms
{
    [Theory]
    [InlineData("0", "other", "one", "other", "many")]
    [InlineData("1", "one", "one", "one", "one")]
    [InlineData("1.5", "other", "one", "other", "other")]
    [InlineData("2", "other", "other", "other", "few")]
    [InlineData("4", "other", "other", "other", "few")]
    [InlineData("5", "other", "other", "other", "many")]
    [InlineData("11", "other", "other", "other", "many")]
    [InlineData("12", "other", "other", "other", "many")]
    [InlineData("14", "other", "other", "other", "many")]
    [InlineData("21", "other", "other", "other", "one")]
    [InlineData("22", "other", "other", "other", "few")]
    [InlineData("101", "other", "other", "other", "one")]
    [InlineData("111", "other", "other", "other", "many")]
    [InlineData("112", "other", "other", "other", "many")]
    [InlineData("1000000", "other", "many", "many", "many")]
    [InlineData("-1", "one", "one", "one", "one")]
    public void are_those_of_CLDR(string number, string english, string french, string spanish, string russian)
    {
        var value = decimal.Parse(number, CultureInfo.InvariantCulture);

        Assert.Equal([english, french, spanish, russian], Language.All.Select(language => PluralRules.FormOf(value, language)));
    }
}
