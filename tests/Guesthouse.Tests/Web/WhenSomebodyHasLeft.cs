using Guesthouse.Tests.Measures;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Web;

/// <summary>Bob built in both houses; since 1 January 2025 he is no longer of the organization.</summary>
public class WhenSomebodyHasLeft
{
    private static readonly string ended = Northmere.OrganizationText.Replace("{person: bob, team: payments, from: 2024-06-01}", "{person: bob, team: payments, from: 2024-06-01, to: 2025-01-01}", StringComparison.Ordinal);

    [Theory, OnBothDatabases]
    public async Task Their_page_and_the_lists_say_since_when_in_each_language(TestDatabase database)
    {
        await using var pages = await MinedPages.On(database);
        Assert.DoesNotContain("left on", await pages.ReadIn("en", "/people/bob"), StringComparison.Ordinal);

        await pages.Import(ended);

        foreach (var page in new[] { "/people/bob", "/people", "/projects/ledger/people" })
            foreach (var (language, words) in new[] { ("en", "left on 1 January 2025"), ("fr", "a quitté l’organisation le 1 janvier 2025"), ("es", "dejó la organización el 1 de enero de 2025"), ("ru", "больше не в организации с 1 января 2025") })
                Assert.Contains(words, System.Net.WebUtility.HtmlDecode(await pages.ReadIn(language, page)), StringComparison.Ordinal);
        Assert.DoesNotContain("left on", await pages.ReadIn("en", "/people/ada"), StringComparison.Ordinal);
        Assert.Single((await pages.ReadIn("en", "/people")).Split("left on").Skip(1));
    }

    [Theory, OnBothDatabases]
    public async Task A_search_leaves_them_out_and_their_page_stays(TestDatabase database)
    {
        await using var pages = await MinedPages.On(database);
        Assert.Contains("href=\"/people/bob\"", await pages.Read("/projects?q=okoro"), StringComparison.Ordinal);

        await pages.Import(ended);

        Assert.DoesNotContain("href=\"/people/bob\"", await pages.Read("/projects?q=okoro"), StringComparison.Ordinal);
        Assert.Contains("Bob Okoro", await pages.Read("/people/bob"), StringComparison.Ordinal);
    }
}
