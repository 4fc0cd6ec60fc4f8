using Guesthouse.Web.Texts;

namespace Guesthouse.Tests.Web.Texts;

public sealed class AMessage
{
    private const string Days = "{n, plural, =0 {сегодня} one {# день} few {# дня} many {# дней} other {# дня}}";

    [Theory]
    [InlineData(0, "сегодня")]
    [InlineData(1, "1 день")]
    [InlineData(2, "2 дня")]
    [InlineData(5, "5 дней")]
    [InlineData(11, "11 дней")]
    [InlineData(21, "21 день")]
    [InlineData(101, "101 день")]
    [InlineData(1.5, "1,5 дня")]
    public void counts_in_Russian(double n, string expected) => Assert.Equal(expected, Written(Days, Language.Russian, ("n", n)));

    [Theory]
    [InlineData(0, "0 jour")]
    [InlineData(1, "1 jour")]
    [InlineData(2, "2 jours")]
    public void counts_in_French(int n, string expected) =>
        Assert.Equal(expected, Written("{n, plural, one {# jour} other {# jours}}", Language.French, ("n", n)));

    [Theory]
    [InlineData("guest", 1, "One guest in Payments")]
    [InlineData("guest", 3, "3 guests in Payments")]
    [InlineData("agent", 2, "2 others in Payments")]
    public void chooses_and_counts_one_inside_the_other(string who, int n, string expected) =>
        Assert.Equal(expected, Written("{who, select, guest {{n, plural, one {One guest} other {# guests}}} other {# others}} in {team}".Replace("# others", "{n} others", StringComparison.Ordinal), Language.English, ("who", who), ("n", n), ("team", "Payments")));

    [Theory]
    [InlineData("it''s '{n}' and '#'", "it's {n} and '#'")]
    [InlineData("l'équipe", "l'équipe")]
    [InlineData("{n, plural, other {'#' is #}}", "# is 7")]
    [InlineData("a '<b>' c", "a <b> c")]
    [InlineData("an open quote '{ to the end", "an open quote { to the end")]
    public void quotes_with_apostrophes(string text, string expected) => Assert.Equal(expected, Written(text, Language.English, ("n", 7)));

    [Fact]
    public void takes_an_argument_as_it_is_whatever_it_holds() =>
        Assert.Equal("<b>{n}</b> '#'", Written("{name}", Language.English, ("name", "<b>{n}</b> '#'")));

    [Theory]
    [InlineData("en", "1,234,567.5 · 23% · 3 November 2026 · 3 Nov 2026")]
    [InlineData("fr", "1\u202F234\u202F567,5 · 23\u202F% · 3 novembre 2026 · 3 nov. 2026")]
    [InlineData("es", "1.234.567,5 · 23\u00A0% · 3 de noviembre de 2026 · 3 nov 2026")]
    [InlineData("ru", "1\u00A0234\u00A0567,5 · 23\u00A0% · 3 ноября 2026 г. · 3 нояб. 2026 г.")]
    public void writes_numbers_and_days_as_the_language_does(string language, string expected) =>
        Assert.Equal(expected, Written("{n} · {part, percent} · {day} · {day, short}", Language.Find(language)!, ("n", 1_234_567.5), ("part", 0.234m), ("day", new DateOnly(2026, 11, 3))));

    [Fact]
    public void keeps_four_figures_together_in_Spanish_only() =>
        Assert.Equal(["2,975", "2\u202F975", "2975", "2\u00A0975"], Language.All.Select(language => Written("{n}", language, ("n", 2975))));

    [Theory]
    [InlineData("{n", "At character 3: ',' is missing.")]
    [InlineData("a }", "At character 3: a closing brace without an opening one.")]
    [InlineData("{}", "At character 2: a name is missing.")]
    [InlineData("{n, plural, one {#}}", "At character 20: the case 'other' is missing.")]
    [InlineData("{n, plural, other {a} other {b}}", "At character 31: 'other' stands twice.")]
    [InlineData("{n, plural, other {a", "At character 21: the case 'other' is not closed.")]
    [InlineData("{n, ordinal}", "At character 12: 'ordinal' is none of plural, select, percent, short.")]
    [InlineData("<a>b", "At character 5: <a> is not closed.")]
    public void that_is_wrong_says_where_and_why(string text, string expected) =>
        Assert.Equal(expected, Assert.Throws<FormatException>(() => MessageParser.Parse(text)).Message);

    [Fact]
    public void without_its_argument_names_it() =>
        Assert.Equal("The argument 'team' is missing.", Assert.Throws<FormatException>(() => Written("{team}", Language.English)).Message);

    [Fact]
    public void that_counts_words_refuses_them() =>
        Assert.Equal("The argument 'n' is no number but a String.", Assert.Throws<FormatException>(() => Written("{n, plural, other {#}}", Language.English, ("n", "three"))).Message);

    private static string Written(string text, Language language, params (string Name, object Value)[] arguments)
    {
        var sink = new StringSink();
        new MessageWriter(language, arguments.ToDictionary(argument => argument.Name, argument => argument.Value), sink).Write(MessageParser.Parse(text));
        return sink.ToString();
    }
}
