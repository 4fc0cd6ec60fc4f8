using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Access.Accounts;

public class VisitorsAtTheGate
{
    [Theory]
    [InlineData("{}", "", 200)]
    [InlineData("{}", "Host: localhost:8080", 200)]
    [InlineData("{}", "Host: [::1]", 200)]
    [InlineData("{}", "Host: guesthouse.example", 400)]
    [InlineData("{}", "Host: localhost.evil.example", 400)]
    [InlineData("{}", "Host: 10.1.2.3", 400)]
    [InlineData("{}", "X-Forwarded-For: 10.0.0.1", 401)]
    [InlineData("{}", "X-Forwarded-Host: localhost", 401)]
    [InlineData("{}", "Forwarded: for=10.0.0.1", 401)]
    [InlineData("{}", "Via: 1.1 proxy", 401)]
    [InlineData("{}", "X-Real-IP: 127.0.0.1", 401)]
    [InlineData("""{ "VisitorsRead": true }""", "X-Forwarded-For: 10.0.0.1", 200)]
    [InlineData("""{ "VisitorsRead": true }""", "Host: guesthouse.example", 400)]
    [InlineData("""{ "PublicUrl": "https://guesthouse.example" }""", "", 401)]
    [InlineData("""{ "PublicUrl": "https://guesthouse.example" }""", "Host: guesthouse.example", 401)]
    [InlineData("""{ "PublicUrl": "https://guesthouse.example" }""", "Host: other.example", 400)]
    [InlineData("""{ "PublicUrl": "https://guesthouse.example", "VisitorsRead": true }""", "Host: guesthouse.example", 200)]
    public async Task Read_only_at_the_machine_itself_unless_they_are_let_in(string settings, string header, int status)
    {
        await using var pages = await GuardedPages.On(TestDatabase.Sqlite, settings);
        string[] headers = header.Length > 0 ? [header, "Accept: */*"] : ["Accept: */*"];

        Assert.Equal(status, (await pages.NewCaller().Open("/people", headers)).Status);
        Assert.Equal(status, (await pages.NewCaller().Open("/measures/activity.csv", headers)).Status);
        // What is not there is behind the gate, too: nobody finds out by asking.
        Assert.Equal(status == 200 ? 404 : status, (await pages.NewCaller().Open("/people/nobody", headers)).Status);
        Assert.Equal(status == 200 ? 404 : status, (await pages.NewCaller().Open("/nowhere/at/all", headers)).Status);
    }

    [Fact]
    public async Task Are_led_to_the_page_to_sign_in_and_from_there_to_what_they_asked_for()
    {
        await using var pages = await GuardedPages.On(TestDatabase.Sqlite, """{ "PublicUrl": "http://localhost" }""");
        await pages.SignedIn("bob");
        var bob = pages.NewCaller();

        var refused = await bob.Open("/people?q=bob");

        Assert.Equal((303, "/sign-in?back=%2Fpeople%3Fq%3Dbob"), (refused.Status, refused.Location));
        var page = await bob.Open(refused.Location!);
        Assert.DoesNotContain("href=\"/people\"", page.Text, StringComparison.Ordinal);
        Assert.Equal("/people?q=bob", (await bob.Send("/sign-in", refused.Location!, ("mail", "bob@search.example"), ("password", GuardedPages.Password), ("back", "/people?q=bob"))).Location);
        Assert.Contains("Bob Okoro", (await bob.Open("/people?q=bob")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/healthz", 200)]
    [InlineData("/readyz", 200)]
    [InlineData("/sign-in", 200)]
    [InlineData("/link?key=made-up", 404)]
    [InlineData("/badges/ledger/governance.svg", 401)]
    [InlineData("/teams", 401)]
    [InlineData("/accounts", 401)]
    [InlineData("/account", 401)]
    public async Task Find_open_only_what_lets_people_in(string path, int status)
    {
        await using var pages = await GuardedPages.On(TestDatabase.Sqlite, """{ "PublicUrl": "http://localhost" }""");

        Assert.Equal(status, (await pages.NewCaller().Open(path, "Accept: */*")).Status);
        Assert.Equal(path is "/healthz" or "/readyz" ? 200 : 400, (await pages.NewCaller().Open(path, "Accept: */*", "Host: 10.9.8.7")).Status);
    }

    [Fact]
    public async Task See_badges_where_that_is_allowed_and_never_those_of_what_is_not_there()
    {
        await using var pages = await GuardedPages.On(TestDatabase.Sqlite, """{ "PublicUrl": "http://localhost", "VisitorsSeeBadges": true }""");

        Assert.Equal(404, (await pages.NewCaller().Open("/badges/nothing/governance.svg", "Accept: */*")).Status);
    }

    [Theory]
    [InlineData("""{ "PublicUrl": "https://guesthouse.example", "TrustedProxies": "127.0.0.1" }""", "secure")]
    [InlineData("""{ "PublicUrl": "https://guesthouse.example", "TrustedProxies": "10.0.0.0/8" }""", "refused")]
    public async Task A_proxy_is_believed_only_where_it_is_trusted(string settings, string outcome)
    {
        await using var pages = await GuardedPages.On(TestDatabase.Sqlite, settings);
        string[] asProxy = ["Host: 127.0.0.1", "X-Forwarded-For: 10.2.3.4", "X-Forwarded-Proto: https", "X-Forwarded-Host: guesthouse.example"];

        var page = await pages.NewCaller().Open("/sign-in", asProxy);

        Assert.Equal(200, page.Status);
        Assert.Equal(outcome == "secure", Assert.Single(page.Cookies).Contains("; secure", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(401, (await pages.NewCaller().Open("/people", [.. asProxy, "Accept: */*"])).Status);
        Assert.Equal(outcome == "secure" ? 401 : 400, (await pages.NewCaller().Open("/people", "Host: evil.example", "X-Forwarded-Host: guesthouse.example", "Accept: */*")).Status);
    }
}
