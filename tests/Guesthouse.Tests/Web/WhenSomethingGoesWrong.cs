using System.Net;

namespace Guesthouse.Tests.Web;

public sealed class WhenSomethingGoesWrong(PagesServer server) : IClassFixture<PagesServer>
{
    [Theory]
    [InlineData("/design/refused/Invalid", HttpStatusCode.BadRequest, "This address makes no sense")]
    [InlineData("/design/refused/nonsense", HttpStatusCode.BadRequest, "This address makes no sense")]
    [InlineData("/design/refused/Forbidden", HttpStatusCode.Forbidden, "This room is not open to you")]
    [InlineData("/nowhere", HttpStatusCode.NotFound, "Nothing lives at this address")]
    [InlineData("/design/refused/Conflict", HttpStatusCode.Conflict, "Someone was here before you")]
    [InlineData("/design/fault", HttpStatusCode.InternalServerError, "Something broke on our side")]
    public async Task the_page_has_its_status_and_says_what_was_kept_and_what_to_do(string path, HttpStatusCode status, string title)
    {
        using var answer = await server.Ask(path);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
        Assert.Contains($"<h1>{title}</h1>", page, StringComparison.Ordinal);
        Assert.Contains("What was not lost", page, StringComparison.Ordinal);
        Assert.Contains("What to do", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_forbidden_page_names_who_could_grant_it()
    {
        Assert.Contains("<dd>Carol Osei</dd><dd>Dan Park</dd>", await server.Read("/design/refused/Forbidden"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task no_word_of_the_exception_is_on_the_page()
    {
        var page = await server.Read("/design/fault");

        Assert.DoesNotContain("Shown on purpose", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "Personne n’habite à cette adresse")]
    [InlineData("es", "Nadie vive en esta dirección")]
    [InlineData("ru", "По этому адресу никто не живёт")]
    public async Task the_page_speaks_the_readers_language(string language, string title)
    {
        Assert.Contains($"<h1>{title}</h1>", await server.Read("/nowhere", $"Accept-Language: {language}"), StringComparison.Ordinal);
    }
}
