using Guesthouse.Tests.Storage;
using Guesthouse.Tests.Web.Requests;

namespace Guesthouse.Tests.Web.Editing;

public class WhenATeamWorks
{
    [Theory, OnBothDatabases]
    public async Task Its_page_says_when_and_who_keeps_teams_says_otherwise_there(TestDatabase database)
    {
        await using var pages = await RequestPages.On(database);
        Assert.Contains("the usual ones", (await pages.Bob.Open("/teams/search")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/teams/search/hours", (await pages.Bob.Open("/teams/search")).Text, StringComparison.Ordinal);
        await pages.Pages.Do("admin", "name", "dan", "--program-lead");

        var stated = await pages.Dan.Send("/teams/search/hours", "/teams/search", ("zone", "Europe/Paris"), ("week", "Mon-Thu 10:00-16:00"), ("holidays", ""));

        Assert.Equal((303, "/teams/search#hours"), (stated.Status, stated.Location));
        var page = (await pages.Bob.Open("/teams/search")).Text;
        Assert.Contains("Europe/Paris", page, StringComparison.Ordinal);
        Assert.Contains("stated by the team", page, StringComparison.Ordinal);
        Assert.Equal(303, (await pages.Dan.Send("/teams/northmere/hours", "/teams/northmere", ("zone", "Europe/Rome"), ("week", "Mon-Fri 08:00-16:00"), ("holidays", ""))).Status);
        Assert.Contains("those of <a href=\"/teams/northmere\">", (await pages.Bob.Open("/teams/payments")).Text, StringComparison.Ordinal);
        Assert.Contains("stated by the team", (await pages.Bob.Open("/teams/search")).Text, StringComparison.Ordinal);
        var refused = await pages.Dan.Send("/teams/search/hours", "/teams/search", ("zone", "Europe/Paris"), ("week", "Whenever"), ("holidays", ""));
        Assert.Equal(400, refused.Status);
        Assert.Contains("value=\"Whenever\"", refused.Text, StringComparison.Ordinal);
        Assert.Equal(403, (await pages.Bob.Send("/teams/search/hours", "/account", ("form-key", "0123456789012345678901"), ("zone", "Europe/Paris"), ("week", "Mon 10:00-11:00"))).Status);
    }

    [Theory, OnBothDatabases]
    public async Task Who_decides_for_its_houses_sees_who_is_away_and_others_do_not(TestDatabase database)
    {
        await using var pages = await RequestPages.On(database);
        var carol = await pages.Pages.SignedIn("carol");
        await pages.Pages.Do("project", "set", "finder", "--host", "payments");
        Assert.Contains("Nobody has said that they will be away", (await pages.Dan.Open("/teams/payments")).Text, StringComparison.Ordinal);

        await pages.Pages.Do("absence", "add", "ada", "--from", "2999-07-01", "--to", "2999-07-14");

        Assert.Contains("2999", (await pages.Dan.Open("/teams/payments")).Text, StringComparison.Ordinal);
        foreach (var other in new[] { carol, pages.Bob, pages.Pages.NewCaller() })
            Assert.DoesNotContain("2999", (await other.Open("/teams/payments")).Text, StringComparison.Ordinal);
    }
}
