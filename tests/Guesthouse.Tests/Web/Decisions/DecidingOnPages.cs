using System.Net;
using Guesthouse.Decisions.Rfcs;
using Guesthouse.Tests.Access.Accounts;
using Guesthouse.Tests.Measures;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Web.Decisions;

/// <summary>RFCs, decisions and notices as they are read and written in a browser without scripts.</summary>
public class DecidingOnPages
{
    [Theory, OnBothDatabases]
    public async Task An_rfc_is_proposed_signed_and_found_in_the_log(TestDatabase database)
    {
        using var northmere = new Northmere();
        await using var pages = await Peopled(northmere, database);
        var (bob, carol) = (await pages.SignedIn("bob"), await pages.SignedIn("carol"));

        var proposed = await bob.Send("/rfcs/new", "/rfcs/new?project=ledger", [.. Key(await bob.Open("/rfcs/new")), .. Draft("carol, ada")]);
        Assert.Equal((303, "/rfcs/1?done=1"), (proposed.Status, proposed.Location));
        Assert.Contains("Money as whole cents", (await carol.Open("/notices")).Text, StringComparison.Ordinal);
        Assert.Contains(">1</span>", (await carol.Open("/projects")).Text, StringComparison.Ordinal);

        var signed = await carol.Send("/rfcs/1/sign", "/rfcs/1", [.. Key(await carol.Open("/rfcs/1")), ("version", "1"), ("text", "Good")]);
        Assert.Equal((303, "/rfcs/1?done=1#e2"), (signed.Status, signed.Location));
        await pages.Do("rfc", "sign", "1", "--by", "ada");

        Assert.Contains("Accepted", (await bob.Open("/rfcs/1")).Text, StringComparison.Ordinal);
        Assert.Contains("/rfcs/1", (await bob.Open("/decisions?q=cents")).Text, StringComparison.Ordinal);
        Assert.Contains("/rfcs/1", (await bob.Open("/projects/ledger/decisions")).Text, StringComparison.Ordinal);
        Assert.Contains("rfc,1,Money as whole cents,ledger,accepted", (await bob.Open("/decisions.csv")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/rfcs/1", (await bob.Open("/decisions?outcome=Declined")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task How_it_will_look_is_shown_with_links_to_whom_it_names()
    {
        using var northmere = new Northmere();
        await using var pages = await Peopled(northmere, TestDatabase.Sqlite);
        await Propose(pages);
        var carol = await pages.SignedIn("carol");

        var comment = await carol.Send("/rfcs/1/comment", "/rfcs/1", [.. Key(await carol.Open("/rfcs/1")), ("text", "Ask @bob"), ("preview", "1")]);
        var proposal = await carol.Send("/rfcs/new", "/rfcs/new", [.. Key(await carol.Open("/rfcs/new")), ("problem", "Sums drift"), ("proposal", "Ask @bob"), ("preview", "1")]);

        foreach (var shown in new[] { comment, proposal })
            Assert.Contains("Ask <a href=\"/people/bob\">@Bob", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_happens_by_itself_is_nobodys_deed()
    {
        using var northmere = new Northmere();
        await using var pages = await Peopled(northmere, TestDatabase.Sqlite);
        await Propose(pages);

        await new ConcludeRfcs(pages.Installation.Place.Open(), new LaterClock(TimeSpan.FromDays(32))).RunAsync(TestContext.Current.CancellationToken);

        var happened = (await pages.NewCaller().Open("/rfcs/1")).Text.Split("<ol class=\"line\">")[1];
        Assert.Matches("^\\s*<li id=\"e2\">\\s*<span class=\"dot itself\"></span>", happened);
        Assert.Contains("face plain tiny", happened, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_was_slower_keeps_their_text_and_sees_what_happened()
    {
        using var northmere = new Northmere();
        await using var pages = await Peopled(northmere, TestDatabase.Sqlite);
        await Propose(pages);
        var carol = await pages.SignedIn("carol");
        await pages.Do("rfc", "revise", "1", "--proposal", "Decimals", "--by", "bob");

        var late = await carol.Send("/rfcs/1/object", "/rfcs/1", [.. Key(await carol.Open("/rfcs/1")), ("version", "1"), ("text", "Rounding is not said")]);

        Assert.Equal(409, late.Status);
        Assert.Contains("Rounding is not said", late.Text, StringComparison.Ordinal);
        Assert.Contains("Somebody was quicker", late.Text, StringComparison.Ordinal);
        Assert.Contains("said it otherwise", late.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_is_told_who_could_and_wrong_fields_are_told_beside_them()
    {
        using var northmere = new Northmere();
        await using var pages = await Peopled(northmere, TestDatabase.Sqlite);
        await Propose(pages);
        var bob = await pages.SignedIn("bob");

        var refused = await bob.Send("/rfcs/1/sign", "/rfcs/1", [.. Key(await bob.Open("/rfcs/1")), ("version", "1")]);
        Assert.Equal(403, refused.Status);
        Assert.Contains("Carol Reyes", refused.Text, StringComparison.Ordinal);

        var wrong = await bob.Send("/rfcs/new", "/rfcs/new", [.. Key(await bob.Open("/rfcs/new")), .. Draft("nobody")]);
        Assert.Equal(404, wrong.Status);
        Assert.Contains("The organization has nobody with this id, address or name.", wrong.Text, StringComparison.Ordinal);
        Assert.Contains("Sums drift", wrong.Text, StringComparison.Ordinal);

        await pages.Installation.Import(Tests.Measures.Northmere.OrganizationText.Replace("- {id: bob,", "- {id: adam, name: Adam Moss}\n- {id: bob,", StringComparison.Ordinal));
        var unclear = await bob.Send("/rfcs/new", "/rfcs/new", [.. Key(await bob.Open("/rfcs/new")), .. Draft("carol, Ad")]);
        Assert.Equal(400, unclear.Status);
        Assert.Contains("Several people are called that", unclear.Text, StringComparison.Ordinal);
        Assert.Contains("Sums drift", unclear.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notices_are_marked_read_all_at_once_and_that_is_taken_back()
    {
        using var northmere = new Northmere();
        await using var pages = await Peopled(northmere, TestDatabase.Sqlite);
        await Propose(pages);
        await Propose(pages);
        var carol = await pages.SignedIn("carol");

        var all = await carol.Send("/notices", "/notices", ("up-to", "99"));
        Assert.Equal(303, all.Status);
        Assert.Contains("You have read everything", (await carol.Open("/notices?unread=1")).Text, StringComparison.Ordinal);
        var undone = await carol.Send("/notices", all.Location!, ("undo", all.Location!.Split("read=")[1]));
        Assert.Equal((303, "/notices"), (undone.Status, undone.Location));
        Assert.Contains("2 notices you have not read yet", (await carol.Open("/notices")).Text, StringComparison.Ordinal);

        Assert.Equal(303, (await carol.Send("/notices/settings", "/notices/settings", ("Yours.page", "on"))).Status);
        await Propose(pages);
        Assert.Contains("2 notices you have not read yet", (await carol.Open("/notices")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Visitors_sign_in_for_notices_and_see_no_bell_and_outsiders_see_nothing_of_a_restricted_project()
    {
        using var northmere = new Northmere();
        await using var pages = await Peopled(northmere, TestDatabase.Sqlite);
        await Propose(pages);
        var visitor = pages.NewCaller();
        Assert.Equal((303, "/sign-in?back=%2Fnotices"), ((await visitor.Open("/notices")).Status, WebUtility.UrlDecode((await visitor.Open("/notices")).Location!) == "/sign-in?back=/notices" ? "/sign-in?back=%2Fnotices" : ""));
        Assert.DoesNotContain("class=\"tool bell\"", (await visitor.Open("/rfcs")).Text, StringComparison.Ordinal);

        await pages.Do("project", "set", "ledger", "--visible-to", "payments");
        Assert.Equal(404, (await visitor.Open("/rfcs/1")).Status);
        Assert.DoesNotContain("Money", (await visitor.Open("/rfcs")).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await visitor.Open("/projects/ledger/decisions")).Status);
    }

    private static async Task<GuardedPages> Peopled(Northmere northmere, TestDatabase database)
    {
        var pages = await GuardedPages.On(database);
        await pages.Do("repo", "add", northmere.Ledger);
        await pages.Do("admin", "create", "--person", "dan", "--email", "dan@program.example");
        return pages;
    }

    private static Task<string> Propose(GuardedPages pages) => pages.Do(
        "rfc", "propose", "--project", "ledger", "--title", "Money as whole cents", "--problem", "Sums drift", "--proposal", "Integers", "--owner", "carol", "--owner", "ada", "--until", Tests.Decisions.DecidedPlace.LastDay, "--by", "bob");

    private static (string, string)[] Draft(string owners) =>
        [("project", "ledger"), ("title", "Money as whole cents"), ("problem", "Sums drift"), ("proposal", "Integers"), ("owners", owners), ("until", Tests.Decisions.DecidedPlace.LastDay)];

    private static (string, string)[] Key(Answer page) =>
        [("form-key", System.Text.RegularExpressions.Regex.Match(page.Text, "name=\"form-key\" value=\"(?<key>[^\"]+)\"", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["key"].Value)];
}
