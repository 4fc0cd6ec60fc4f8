using Guesthouse.Tests.Measures;
using Guesthouse.Tests.Storage;
using Guesthouse.Tests.Web;

namespace Guesthouse.Tests.Access.Accounts;

/// <summary>The finder is restricted to Search, where Eve is; Ada is of Payments. What is kept for one of them is never given to another.</summary>
public class TwoReadersOfOnePage
{
    private const string Secret = "finder";

    private static readonly string[] pagesOfAll =
        ["/", "/projects", "/projects?sort=name", "/changes?days=all", "/measures/flows.csv?days=all", "/teams/search?days=all", "/people/bob", "/projects/before-you-build?need=to%20find%20what%20Payments%20needs"];

    private static readonly string[] pagesOfTheHouse =
        ["/projects/finder", "/projects/finder/people", "/projects/finder/activity", "/projects/finder/activity.csv", "/projects/finder/readiness", "/projects/finder/contribute", "/projects/finder/used-by"];

    [Theory, OnBothDatabases]
    public async Task See_each_what_they_may_know_of_in_whatever_order_they_come(TestDatabase database)
    {
        await using var pages = await MinedPages.On(database);
        await pages.Import(Northmere.OrganizationText
            .Replace("people:\n", "people:\n- {id: eve, name: Eve Adair, emails: [eve@search.example]}\n", StringComparison.Ordinal)
            .Replace("memberships:\n", "memberships:\n- {person: eve, team: search}\n", StringComparison.Ordinal));
        await pages.Do("project", "set", "finder", "--visible-to", "search");
        using var visitor = new Caller(pages.Url);
        using var ada = await SignIn(pages, "ada");
        using var eve = await SignIn(pages, "eve");
        using var dan = await SignIn(pages, "dan");

        var told = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var reader in new[] { visitor, eve, ada, dan, eve, visitor, ada, eve })
        {
            var knows = reader == eve;
            foreach (var path in pagesOfTheHouse)
                Assert.Equal((path, knows ? 200 : 404), (path, (await reader.Open(path)).Status));
            foreach (var path in pagesOfAll)
            {
                var page = await reader.Open(path);
                Assert.Equal((path, 200), (path, page.Status));
                if (knows && page.Text.Contains(Secret, StringComparison.OrdinalIgnoreCase))
                    told[path] = told.GetValueOrDefault(path) + 1;
                Assert.False(!knows && page.Text.Contains(Secret, StringComparison.OrdinalIgnoreCase), path);
            }
            // A badge hangs where nobody knows who looks.
            Assert.Equal(404, (await reader.Open("/badges/finder/governance.svg")).Status);
        }
        Assert.Equal(3, told["/projects"]);
        Assert.Equal(3, told["/changes?days=all"]);

        // Whoever loses the way in knows nothing more at once; whoever gets it, at once all.
        await pages.Do("project", "set", "finder", "--visible-to", "payments");
        Assert.Equal((404, 200, 404), ((await eve.Open("/projects/finder")).Status, (await ada.Open("/projects/finder")).Status, (await visitor.Open("/projects/finder")).Status));
        await pages.Do("admin", "name", "dan", "--program-lead");
        Assert.Equal(200, (await dan.Open("/projects/finder")).Status);
    }

    private static async Task<Caller> SignIn(MinedPages pages, string person)
    {
        var caller = new Caller(pages.Url);
        var link = GuardedPages.LinkIn(await pages.Do("account", "create", person));
        Assert.Equal(303, (await caller.Send("/link", link, ("key", link.Split("key=")[1]), ("password", GuardedPages.Password))).Status);
        return caller;
    }
}
