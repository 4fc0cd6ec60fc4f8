using System.Text.Json;
using Guesthouse.Tests.Access.Accounts;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Web.Editing;

public class WhenAProjectIsEdited
{
    private const string Page = "/projects/ledger/edit";

    [Theory, OnBothDatabases]
    public async Task Only_what_was_written_otherwise_becomes_the_word_of_whoever_wrote_it(TestDatabase database)
    {
        await using var edited = await EditedPages.On(database);
        var carol = await edited.Pages.SignedIn("carol");
        Assert.Contains("href=\"/projects/ledger/edit\"", (await carol.Open("/projects/ledger")).Text, StringComparison.Ordinal);

        var saved = await EditedPages.Send(carol, Page, Page, ("motivation", "Books for all.\r\nAnd rounding."), ("governance-level", "contributions-welcome"), ("topic", "money\r\nRounding"), ("first-response-hours", "8"), ("trust", "on"));

        Assert.Equal((303, "/projects/ledger"), (saved.Status, saved.Location));
        var shown = await Shown(edited);
        var said = shown.GetProperty("fields").EnumerateArray()
            .SelectMany(field => field.GetProperty("values").EnumerateArray().Where(value => value.GetProperty("source").GetString() == "person").Select(value => (field.GetProperty("field").GetString(), value.GetProperty("value").GetString())));
        Assert.Equal([("motivation", "Books for all.\nAnd rounding."), ("level", "ContributionsWelcome"), ("first-response-hours", "8"), ("topics", "money"), ("topics", "rounding")], said);
        Assert.True(shown.GetProperty("trustsRoleFiles").GetBoolean());
        Assert.Equal("carol", shown.GetProperty("confirmedBy").GetString());
        Assert.Contains("Books for all.", (await carol.Open("/projects/ledger")).Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task What_people_said_is_taken_back_and_what_is_emptied_is_said_not_to_be(TestDatabase database)
    {
        await using var edited = await EditedPages.On(database);
        var carol = await edited.Pages.SignedIn("carol");
        await EditedPages.Send(carol, Page, Page, ("title", "Books"), ("topic", "money"));

        await EditedPages.Send(carol, Page, Page, ("release", "title"), ("topic", ""));

        var shown = await Shown(edited);
        Assert.Equal("ledger", shown.GetProperty("name").GetString());
        Assert.DoesNotContain(shown.GetProperty("fields").EnumerateArray(), field => field.GetProperty("field").GetString() is "title" or "topics");
        Assert.Contains("value=\"topic\"", (await carol.Open(Page)).Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Of_two_who_write_at_once_the_second_keeps_their_words_and_sees_the_others(TestDatabase database)
    {
        await using var edited = await EditedPages.On(database);
        var (carol, dan) = (await edited.Pages.SignedIn("carol"), await edited.Pages.SignedIn("dan"));
        await edited.Pages.Do("admin", "name", "dan", "--program-lead");
        var (hers, his) = (await carol.Open(Page), await dan.Open(Page));
        await EditedPages.SendOpened(carol, hers, Page, ("title", "Carol’s books"), ("motivation", "Because of Carol."));

        var told = await EditedPages.SendOpened(dan, his, Page, ("title", "Dan’s books"));

        Assert.Equal(409, told.Status);
        Assert.Contains("value=\"Dan’s books\"", told.Text, StringComparison.Ordinal);
        Assert.Contains("Somebody else wrote meanwhile</b><small>Carol’s books", told.Text, StringComparison.Ordinal);
        Assert.Contains("Because of Carol.</textarea>", told.Text, StringComparison.Ordinal);
        Assert.Equal(303, (await EditedPages.SendOpened(dan, told, Page)).Status);
        var shown = await Shown(edited);
        Assert.Equal("Dan’s books", shown.GetProperty("name").GetString());
        Assert.Contains("Because of Carol.", shown.GetRawText(), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task What_is_no_value_is_marked_and_nothing_is_changed_or_lost(TestDatabase database)
    {
        await using var edited = await EditedPages.On(database);
        var carol = await edited.Pages.SignedIn("carol");

        var told = await EditedPages.Send(carol, Page, Page, ("documents", "javascript:alert(1)"), ("motivation", "Half done"), ("host", "nowhere"), ("slug", "Not A Slug"));

        Assert.Equal(400, told.Status);
        Assert.Contains("id=\"documents-wrong\"", told.Text, StringComparison.Ordinal);
        Assert.Contains("value=\"javascript:alert(1)\"", told.Text, StringComparison.Ordinal);
        Assert.Contains("Half done</textarea>", told.Text, StringComparison.Ordinal);
        Assert.Contains("The organization has no such team.", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Half done", (await Shown(edited)).GetRawText(), StringComparison.Ordinal);
        // What a part is made of is not a product owner's, whatever a form says.
        Assert.Equal(403, (await EditedPages.Send(carol, Page, Page, ("parts", "northmere/ledger:src"))).Status);
    }

    [Theory, OnBothDatabases]
    public async Task The_entry_is_confirmed_and_the_last_change_taken_back_if_it_still_is_the_last(TestDatabase database)
    {
        await using var edited = await EditedPages.On(database);
        var carol = await edited.Pages.SignedIn("carol");
        Assert.Equal(303, (await EditedPages.Send(carol, Page, "/projects/ledger/confirm")).Status);
        await EditedPages.Send(carol, Page, Page, ("title", "Books"));
        var opened = await carol.Open(Page);
        Assert.Contains("Carol Reyes changed what it says.", opened.Text, StringComparison.Ordinal);
        await edited.Pages.Do("project", "set", "ledger", "--title", "Other books");

        Assert.Equal(409, (await EditedPages.SendOpened(carol, opened, "/projects/ledger/undo")).Status);
        Assert.Equal((303, Page), await Ending(EditedPages.Send(carol, Page, "/projects/ledger/undo")));
        Assert.Equal("Books", (await Shown(edited)).GetProperty("name").GetString());
    }

    [Theory, OnBothDatabases]
    public async Task Others_are_told_who_may_and_visitors_are_led_to_sign_in_and_back(TestDatabase database)
    {
        await using var edited = await EditedPages.On(database);
        var bob = await edited.Pages.SignedIn("bob");

        var refused = await bob.Open(Page);
        Assert.Equal(403, refused.Status);
        Assert.Contains("Carol Reyes", refused.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Page, (await bob.Open("/projects/ledger")).Text, StringComparison.Ordinal);
        foreach (var path in new[] { Page, "/projects/ledger/confirm", "/projects/ledger/undo" })
            Assert.Equal(403, (await bob.Send(path, "/account", ("form-key", "0123456789012345678901"))).Status);
        Assert.Equal(404, (await bob.Open("/projects/nowhere/edit")).Status);
        var visitor = edited.Pages.NewCaller();
        Assert.Equal("/sign-in?back=%2Fprojects%2Fledger%2Fedit", (await visitor.Open(Page)).Location);
    }

    private static async Task<(int Status, string? Location)> Ending(Task<Answer> answer) => ((await answer).Status, (await answer).Location);

    private static async Task<JsonElement> Shown(EditedPages edited) =>
        JsonDocument.Parse(await edited.Pages.Do("project", "show", "ledger", "--format", "json")).RootElement;
}
