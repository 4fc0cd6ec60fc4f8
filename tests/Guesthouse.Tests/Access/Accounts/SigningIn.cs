using System.Text.RegularExpressions;
using Guesthouse.Tests.Measures;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Access.Accounts;

public partial class SigningIn
{
    [Theory, OnBothDatabases]
    public async Task With_a_one_time_link_one_sets_a_password_and_is_in_and_the_link_opens_nothing_any_more(TestDatabase database)
    {
        await using var pages = await GuardedPages.On(database);
        var link = GuardedPages.LinkIn(await pages.Do("account", "create", "bob"));
        var bob = pages.NewCaller();

        var page = await bob.Open(link);
        Assert.Contains("Welcome, Bob Okoro", page.Text, StringComparison.Ordinal);
        Assert.Contains("too short", (await Use(bob, link, "short")).Text, StringComparison.Ordinal);
        Assert.Contains("tried first", (await Use(bob, link, "password1234")).Text, StringComparison.Ordinal);
        Assert.Equal((303, "/"), Ending(await Use(bob, link, GuardedPages.Password)));

        Assert.Contains("Bob Okoro", (await bob.Open("/")).Text, StringComparison.Ordinal);
        Assert.Contains("bob@search.example", (await bob.Open("/account")).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await pages.NewCaller().Open(link)).Status);
        Assert.Equal(404, (await pages.NewCaller().Send("/link", "/sign-in", ("key", link.Split("key=")[1]), ("password", GuardedPages.Password))).Status);
        Assert.Equal((303, "/people"), Ending(await pages.NewCaller().SignIn(" BOB@search.example", GuardedPages.Password, "/people")));
        Assert.DoesNotContain(link.Split("key=")[1], pages.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(GuardedPages.Password, pages.Log.Text, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_asks_learns_nothing_of_who_has_an_account(TestDatabase database)
    {
        await using var pages = await GuardedPages.On(database);
        await pages.SignedIn("bob");

        for (var tried = 0; tried < 7; tried++)
        {
            var (known, unknown) = (await pages.NewCaller().SignIn("bob@search.example", "not the password"), await pages.NewCaller().SignIn("nobody@search.example", "not the password"));
            Assert.Equal(403, known.Status);
            Assert.Contains(tried < 5 ? "do not belong together" : "Too many tries", known.Text, StringComparison.Ordinal);
            Assert.Equal((known.Status, Plain(known.Text)), (unknown.Status, Plain(unknown.Text)));
        }
        // Whoever knows the password waits as well, and is in when the wait is over.
        Assert.Equal(403, (await pages.NewCaller().SignIn("bob@search.example", GuardedPages.Password)).Status);
        pages.Clock.Ahead = TimeSpan.FromMinutes(2);
        Assert.Equal(303, (await pages.NewCaller().SignIn("bob@search.example", GuardedPages.Password)).Status);
    }

    [Theory, OnBothDatabases]
    public async Task Signing_out_ends_the_session_and_not_only_the_cookie(TestDatabase database)
    {
        await using var pages = await GuardedPages.On(database, """{ "PublicUrl": "http://localhost" }""");
        var bob = await pages.SignedIn("bob");
        var kept = bob.SentCookies;
        Assert.Equal(200, (await bob.Open("/account")).Status);

        Assert.Equal(303, (await bob.Send("/sign-out", "/")).Status);

        var thief = pages.NewCaller();
        Assert.StartsWith("/sign-in", (await thief.Open("/account", $"Cookie: {kept}")).Location, StringComparison.Ordinal);
        Assert.Equal(0, pages.Count("account_sessions"));
    }

    [Theory, OnBothDatabases]
    public async Task Signing_out_everywhere_a_new_password_closing_and_leaving_end_every_session_at_once(TestDatabase database)
    {
        await using var pages = await GuardedPages.On(database, """{ "PublicUrl": "http://localhost" }""");
        var (one, other) = (await pages.SignedIn("bob"), pages.NewCaller());
        await other.SignIn("bob@search.example", GuardedPages.Password);
        Assert.True(await IsIn(one) && await IsIn(other));

        await one.Send("/account/sign-out-everywhere", "/account");
        Assert.False(await IsIn(one) || await IsIn(other));

        await one.SignIn("bob@search.example", GuardedPages.Password);
        await other.SignIn("bob@search.example", GuardedPages.Password);
        Assert.Equal(403, (await one.Send("/account/password", "/account", ("current", "not the password"), ("password", "five small green doors"))).Status);
        Assert.Equal(303, (await one.Send("/account/password", "/account", ("current", GuardedPages.Password), ("password", "five small green doors"))).Status);
        Assert.True(await IsIn(one));
        Assert.False(await IsIn(other));

        await pages.Do("account", "close", "bob");
        Assert.False(await IsIn(one));
        Assert.Equal(403, (await one.SignIn("bob@search.example", "five small green doors")).Status);

        var carol = await pages.SignedIn("carol");
        Assert.True(await IsIn(carol));
        await pages.Installation.Import(LinesWithCarol().Replace(Northmere.OrganizationText, ""));
        Assert.False(await IsIn(carol));
        Assert.Equal(403, (await carol.SignIn("carol@payments.example", GuardedPages.Password)).Status);
    }

    [Fact]
    public async Task A_session_ends_after_thirty_days_and_after_a_week_in_which_nobody_came()
    {
        await using var pages = await GuardedPages.On(TestDatabase.Sqlite, """{ "PublicUrl": "http://localhost" }""");
        var bob = await pages.SignedIn("bob");
        pages.Clock.Ahead = TimeSpan.FromDays(6);
        Assert.True(await IsIn(bob));
        pages.Clock.Ahead = TimeSpan.FromDays(12);
        Assert.True(await IsIn(bob));
        pages.Clock.Ahead = TimeSpan.FromDays(19.5);
        Assert.False(await IsIn(bob));

        await bob.SignIn("bob@search.example", GuardedPages.Password);
        for (var day = 20; day < 48; day += 4)
        {
            pages.Clock.Ahead = TimeSpan.FromDays(day);
            Assert.True(await IsIn(bob), $"day {day}");
        }
        pages.Clock.Ahead = TimeSpan.FromDays(50);
        Assert.False(await IsIn(bob));
    }

    [Fact]
    public async Task A_cookie_that_somebody_planted_before_is_worth_nothing_afterwards()
    {
        await using var pages = await GuardedPages.On(TestDatabase.Sqlite);
        var (eve, bob) = (await pages.SignedIn("carol"), pages.NewCaller());
        await pages.SignedIn("bob");
        var planted = eve.Cookies.GetCookies(pages.Url)["guesthouse"]!;
        bob.Cookies.Add(pages.Url, new System.Net.Cookie("guesthouse", planted.Value));
        // The form was made for Carol, whose session Bob's browser carries: it is refused, and asked for again as nobody.
        await bob.Send("/sign-out", "/");
        Assert.Equal(303, (await bob.SignIn("bob@search.example", GuardedPages.Password)).Status);

        Assert.NotEqual(planted.Value, bob.Cookies.GetCookies(pages.Url)["guesthouse"]!.Value);
        Assert.Contains("Bob Okoro", (await bob.Open("/account")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Bob Okoro", (await eve.Open("/account")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_done_by_a_form_that_did_not_come_from_here()
    {
        await using var pages = await GuardedPages.On(TestDatabase.Sqlite);
        var ada = pages.NewCaller();
        var link = GuardedPages.LinkIn(await pages.Do("admin", "create", "--person", "ada"));
        await Use(ada, link, GuardedPages.Password);
        var token = TokenOf((await pages.NewCaller().Open("/sign-in")).Text);

        foreach (var path in new[] { "/sign-in", "/sign-out", "/link", "/account/password", "/account/sign-out-everywhere", "/accounts", "/accounts/link", "/accounts/close" })
        {
            Assert.Equal(400, (await ada.SendPlain(path, ("person", "ada"), ("person", "bob"))).Status);
            Assert.Equal(400, (await ada.SendPlain(path, ("person", "ada"), ("token", token))).Status);
            Assert.Equal(400, (await ada.SendPlain(path, ("person", "ada"), ("token", "made-up"))).Status);
        }
        Assert.True(await IsIn(ada));
        Assert.Equal(1, pages.Count("accounts"));
        Assert.Equal(405, (await ada.Open("/accounts/close?person=ada")).Status);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example")]
    [InlineData("\\\\evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("javascript:alert(1)")]
    public async Task Nobody_is_led_away_by_where_they_came_from(string back)
    {
        await using var pages = await GuardedPages.On(TestDatabase.Sqlite);
        var bob = await pages.SignedIn("bob");
        await bob.Send("/sign-out", "/");

        Assert.Equal((303, "/"), Ending(await bob.SignIn("bob@search.example", GuardedPages.Password, back)));
        Assert.Equal((303, "/"), Ending(await bob.Open($"/sign-in?back={Uri.EscapeDataString(back)}")));
    }

    [Theory]
    [InlineData("{}", false)]
    [InlineData("""{ "PublicUrl": "https://localhost" }""", true)]
    public async Task Cookies_are_out_of_reach_for_scripts_and_other_sites_and_go_by_https_where_that_is_the_way_in(string settings, bool secure)
    {
        await using var pages = await GuardedPages.On(TestDatabase.Sqlite, settings);
        var link = GuardedPages.LinkIn(await pages.Do("account", "create", "bob"));
        var used = await Use(pages.NewCaller(), link, GuardedPages.Password);
        var cookie = Assert.Single(used.Cookies, cookie => cookie.StartsWith("guesthouse=", StringComparison.Ordinal));
        Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(secure, cookie.Contains("; secure", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Who_tries_too_often_from_one_place_has_to_wait()
    {
        await using var pages = await GuardedPages.On(TestDatabase.Sqlite);
        var caller = pages.NewCaller();
        var answers = new List<int>();
        for (var tried = 0; tried < 32; tried++)
            answers.Add((await caller.SignIn($"somebody{tried}@northmere.example", "not the password")).Status);

        Assert.Equal(30, answers.Count(status => status == 403));
        Assert.Equal(2, answers.Count(status => status == 429));
    }

    private static Task<Answer> Use(Caller caller, string link, string password) => caller.Send("/link", link, ("key", link.Split("key=")[1]), ("password", password));

    private static async Task<bool> IsIn(Caller caller) => (await caller.Open("/account")).Status == 200;

    private static (int Status, string? Location) Ending(Answer answer) => (answer.Status, answer.Location);

    private static string TokenOf(string page) => Secrets().Match(page).Groups["token"].Value;

    /// <summary>The page without what differs from page to page, and the address that was typed.</summary>
    private static string Plain(string page) => Typed().Replace(Secrets().Replace(page, ""), "");

    [GeneratedRegex("name=\"token\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Secrets();

    [GeneratedRegex("value=\"[a-z]+@search.example\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Typed();

    [GeneratedRegex(@"^.*carol.*\n", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LinesWithCarol();
}
