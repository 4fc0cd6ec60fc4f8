using System.Net;
using Guesthouse.Tests.Measures;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Web;

public class WhenPeopleWereMadeOne
{
    [Theory, OnBothDatabases]
    public async Task The_old_page_leads_for_good_to_who_they_are_now(TestDatabase database)
    {
        await using var pages = await MinedPages.On(database);
        await pages.Import(Northmere.OrganizationText.Replace("memberships:", "- {id: daniel, name: Daniel Petit, emails: [daniel@program.example]}\nmemberships:", StringComparison.Ordinal));
        await pages.Do("people", "merge", "daniel", "dan");
        await pages.Do("people", "merge", "dan", "ada");

        foreach (var old in new[] { "daniel", "dan" })
        {
            using var answer = await pages.Ask($"/people/{old}");
            Assert.Equal((HttpStatusCode.PermanentRedirect, "/people/ada"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        }
    }

    [Fact]
    public async Task Nobody_is_led_to_somebody_who_is_not_there()
    {
        await using var pages = await MinedPages.On(TestDatabase.Sqlite);

        using var never = await pages.Ask("/people/eve");
        await pages.Do("people", "merge", "dan", "carol");
        await pages.Do("people", "undo");
        using var parted = await pages.Ask("/people/dan");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), (never.StatusCode, parted.StatusCode));
    }
}
