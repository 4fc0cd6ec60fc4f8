using System.Globalization;
using Guesthouse.Web.Texts;
using Microsoft.Extensions.DependencyInjection;

namespace Guesthouse.Tests.Web.Texts;

public sealed class TheTextsOfAPage
{
    [Fact]
    public void are_in_the_language_of_the_request() => Assert.Equal("il y a 3 jours", In(Language.French)["time.days", ("n", 3)]);

    [Fact]
    public void say_key_and_language_where_one_is_missing() =>
        Assert.Equal("The text 'no.such' (WebTexts, ru): it does not exist.", Assert.Throws<InvalidOperationException>(() => In(Language.Russian)["no.such"]).Message);

    [Fact]
    public void say_key_and_language_where_an_argument_is_missing() =>
        Assert.Equal("The text 'time.days' (WebTexts, es): The argument 'n' is missing.", Assert.Throws<InvalidOperationException>(() => In(Language.Spanish)["time.days"]).Message);

    private static Texts<WebTexts> In(Language language)
    {
        CultureInfo.CurrentUICulture = language.Texts;
        var services = new ServiceCollection().AddLogging().AddLocalization().AddSingleton(new CurrentLanguage { Language = language }).AddScoped<Texts<WebTexts>>();
        return services.BuildServiceProvider().GetRequiredService<Texts<WebTexts>>();
    }
}
