using Guesthouse.Tests.Access.Accounts;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Web.Editing;

public class WhenPeopleAreKept
{
    private const string Key = "0123456789012345678901";

    [Theory, OnBothDatabases]
    public async Task Addresses_are_given_and_refused_and_decisions_taken_back(TestDatabase database)
    {
        await using var edited = await EditedPages.On(database);
        var dan = await Officer(edited, "dan", "--program-lead");

        Assert.Equal((303, "/identities"), Ending(await EditedPages.Send(dan, "/identities", "/identities/decide", ("identity", "ada@home.example"), ("kind", "Confirm"), ("other", "ada"))));
        Assert.Contains("An address was given to a person, by Dan Petit", (await dan.Open("/identities")).Text, StringComparison.Ordinal);
        Assert.Equal(1, edited.Pages.Count("identities WHERE value = 'ada@home.example' AND person = 'ada'"));
        Assert.Equal((303, "/identities"), Ending(await EditedPages.Send(dan, "/identities", "/identities/undo")));
        Assert.Contains("taken back", (await dan.Open("/identities")).Text, StringComparison.Ordinal);

        var refused = await EditedPages.Send(dan, "/identities", "/identities/decide", ("identity", "nobody@nowhere.example"), ("kind", "Merge"), ("other", "ada@home.example"));
        Assert.Equal(404, refused.Status);
        Assert.Contains("No history knows this address", refused.Text, StringComparison.Ordinal);
        Assert.Contains("value=\"nobody@nowhere.example\"", refused.Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task People_are_confirmed_and_made_one_and_teams_are_confirmed(TestDatabase database)
    {
        await using var edited = await EditedPages.On(database);
        var dan = await Officer(edited, "dan", "--program-lead");

        Assert.Equal((303, "/people/ada"), Ending(await EditedPages.Send(dan, "/people/ada", "/people/ada/confirm")));
        Assert.Equal((303, "/teams/search"), Ending(await EditedPages.Send(dan, "/teams/search", "/teams/search/confirm")));
        var contradicting = await EditedPages.Send(dan, "/people/carol", "/people/carol/merge", ("into", "ada"));
        Assert.Equal(409, contradicting.Status);
        Assert.Contains("contradict each other", contradicting.Text, StringComparison.Ordinal);
        Assert.Equal((303, "/people/carol"), Ending(await EditedPages.Send(dan, "/people/bob", "/people/bob/merge", ("into", "carol"))));
        Assert.Equal("/people/carol", (await dan.Open("/people/bob")).Location);
        Assert.Equal((1, 1, 1), (edited.Pages.Count("acts WHERE kind = 'people.confirm'"), edited.Pages.Count("acts WHERE kind = 'teams.confirm'"), edited.Pages.Count("acts WHERE kind = 'people.merge' AND person = 'dan'")));
    }

    [Theory, OnBothDatabases]
    public async Task Others_see_no_form_and_are_refused(TestDatabase database)
    {
        await using var edited = await EditedPages.On(database);
        var bob = await edited.Pages.SignedIn("bob");
        foreach (var page in new[] { "/identities", "/people/ada", "/teams/search" })
            Assert.DoesNotContain("form-key", (await bob.Open(page)).Text, StringComparison.Ordinal);
        foreach (var path in new[] { "/identities/decide", "/identities/undo", "/people/ada/confirm", "/people/ada/merge", "/teams/search/confirm" })
            Assert.Equal(403, (await bob.Send(path, "/account", ("form-key", Key), ("identity", "ada@home.example"), ("other", "bob"), ("into", "bob"))).Status);
    }

    [Theory, OnBothDatabases]
    public async Task An_administrator_names_and_ends_officers_and_the_last_one_stays(TestDatabase database)
    {
        await using var edited = await EditedPages.On(database);
        var (ada, dan) = (await Officer(edited, "ada", "--administrator"), await Officer(edited, "dan", "--program-lead"));

        Assert.Equal((303, "/accounts"), Ending(await EditedPages.Send(ada, "/accounts", "/accounts/office/name", ("person", "bob"), ("office", "ProgramLead"))));
        Assert.Equal((303, "/accounts"), Ending(await ada.Send("/accounts/office/end", "/accounts", ("person", "bob"), ("office", "ProgramLead"))));
        var last = await ada.Send("/accounts/office/end", "/accounts", ("person", "ada"), ("office", "Administrator"));
        Assert.Equal(409, last.Status);
        Assert.Contains("only administrator", last.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/accounts/office/name", (await dan.Open("/accounts")).Text, StringComparison.Ordinal);
        Assert.Equal(403, (await dan.Send("/accounts/office/name", "/accounts", ("person", "dan"), ("office", "Administrator"))).Status);
    }

    [Theory, OnBothDatabases]
    public async Task Everybody_states_their_own_hours_and_absences(TestDatabase database)
    {
        await using var edited = await EditedPages.On(database);
        var bob = await edited.Pages.SignedIn("bob");

        Assert.Equal(303, (await EditedPages.Send(bob, "/account", "/account/hours", ("zone", "Europe/Paris"), ("week", "Mon-Thu 08:00-16:00"))).Status);
        Assert.Contains("Mon-Thu 08:00-16:00 (Europe/Paris)", (await bob.Open("/account")).Text, StringComparison.Ordinal);
        Assert.Equal(303, (await EditedPages.Send(bob, "/account", "/account/away", ("first", "2099-12-21"), ("last", "2099-12-24"))).Status);
        Assert.Contains("2099", (await bob.Open("/account")).Text, StringComparison.Ordinal);
        Assert.Equal(303, (await EditedPages.Send(bob, "/account", "/account/away/remove")).Status);
        Assert.Equal(0, edited.Pages.Count("absences"));
        var wrong = await EditedPages.Send(bob, "/account", "/account/hours", ("week", "whenever I like"));
        Assert.Equal(400, wrong.Status);
        Assert.Contains("value=\"whenever I like\"", wrong.Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Settings_are_for_administrators(TestDatabase database)
    {
        await using var edited = await EditedPages.On(database);
        var (ada, dan) = (await Officer(edited, "ada", "--administrator"), await Officer(edited, "dan", "--program-lead"));

        var page = await ada.Open("/settings");
        Assert.Contains("Access:VisitorsRead", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Password", page.Text, StringComparison.Ordinal);
        Assert.Equal(403, (await dan.Open("/settings")).Status);
        Assert.Equal("/sign-in?back=%2Fsettings", (await edited.Pages.NewCaller().Open("/settings")).Location);
    }

    private static async Task<Caller> Officer(EditedPages edited, string person, string office)
    {
        var caller = await edited.Pages.SignedIn(person);
        await edited.Pages.Do("admin", "name", person, office);
        return caller;
    }

    private static (int Status, string? Location) Ending(Answer answer) => (answer.Status, answer.Location);
}
