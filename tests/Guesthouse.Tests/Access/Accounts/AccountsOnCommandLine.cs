using System.Text.Json;
using Guesthouse.Access.Accounts;
using Guesthouse.Cli;
using Guesthouse.Storage.Rows;
using Guesthouse.Tests.Cli;
using Guesthouse.Tests.Measures;
using Guesthouse.Tests.Organization;
using Guesthouse.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Tests.Access.Accounts;

public class AccountsOnCommandLine
{
    private const string Site = "http://127.0.0.1:8080/link?key=";

    [Theory, OnBothDatabases]
    public async Task An_administrator_is_made_of_a_new_person_and_gets_a_link_of_which_only_a_hash_is_kept(TestDatabase database)
    {
        using var installation = new OrganizationInStore(database);

        var answer = await installation.Run("admin", "create", "--name", "Zoë Lind", "--email", "Zoe@northmere.example");

        Assert.Equal(ExitCode.Done, answer.ExitCode);
        Assert.StartsWith(Site, answer.Output, StringComparison.Ordinal);
        var secret = answer.Output.Trim()[Site.Length..];
        Assert.Equal(43, secret.Length);
        Assert.Equal(("zoe.lind", "zoe@northmere.example", "invited", "administrator"), Only(await installation.Run("account", "list", "--format", "json")));
        Assert.DoesNotContain(secret, await EverythingIn(installation), StringComparison.Ordinal);
        Assert.DoesNotContain(secret, answer.Error, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task A_person_never_gets_an_account_because_an_address_is_theirs(TestDatabase database)
    {
        using var installation = await Northmeres(database);

        var answer = await installation.Run("admin", "create", "--name", "Somebody Else", "--email", "ADA@payments.example");

        Assert.Equal(ExitCode.Conflict, answer.ExitCode);
        Assert.Contains("admin create --person ada", answer.Error, StringComparison.Ordinal);
        Assert.Contains("Nobody has an account yet", (await installation.Run("account", "list")).Output, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task A_list_makes_all_of_its_accounts_or_none_and_tells_every_wrong_line(TestDatabase database)
    {
        using var installation = await Northmeres(database);
        await Done(installation, "account", "create", "bob");
        var list = installation.File("person,email\nada,\nbob,bob@home.example\nnobody,\ncarol,ada@payments.example\n", "list.csv");

        var refused = await installation.Run("account", "create", "--list", list);

        Assert.Equal(ExitCode.Conflict, refused.ExitCode);
        Assert.Equal([3, 4, 5], refused.Error.Split('\n').Where(line => line.Contains("list.csv:", StringComparison.Ordinal)).Select(line => int.Parse(line.Split("list.csv:")[1].Split(':')[0], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.DoesNotContain("ada", (await installation.Run("account", "list")).Output, StringComparison.Ordinal);

        var links = await Done(installation, "account", "create", "--list", installation.File("email,person\n,ada\ncarol@home.example,carol\n", "list.csv"));
        Assert.Equal(["person,email,link,until", "ada,ada@payments.example", "carol,carol@home.example"], links.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split($",{Site}")[0]));
    }

    [Theory, OnBothDatabases]
    public async Task A_link_opens_once_within_three_days_and_only_the_newest_does(TestDatabase database)
    {
        using var installation = await Northmeres(database);
        var first = Secret(await Done(installation, "account", "create", "bob"));
        var second = Secret(await Done(installation, "account", "link", "bob"));
        var store = installation.Place.Open();

        Assert.Equal("link.spent", (await Use(store, first)).Problems[0].Code);
        Assert.Equal("password.too-short", (await Use(store, second, "short")).Problems[0].Code);
        Assert.Equal("link.spent", (await new UseLink(store, new LaterClock(TimeSpan.FromHours(73))).RunAsync(second, Password, Cancellation)).Problems[0].Code);
        var both = await Task.WhenAll(Use(store, second), Task.Run(() => Use(store, second)));
        Assert.Single(both, used => used.IsOk);
        Assert.Equal("link.spent", (await Use(store, second)).Problems[0].Code);
    }

    [Theory, OnBothDatabases]
    public async Task What_somebody_may_not_do_is_refused_and_nobody_gets_more_than_those_who_give(TestDatabase database)
    {
        using var installation = await Northmeres(database);
        await Done(installation, "admin", "create", "--person", "ada");
        await Done(installation, "admin", "name", "dan", "--program-lead");

        foreach (var command in new[] { "account list", "account create carol", "account link ada", "account close ada", "admin name bob --administrator", "admin create --person bob" })
            Assert.Equal((ExitCode.NotFoundOrForbidden, ""), Ending(await installation.Run([.. command.Split(' '), "--by", "bob"])));
        // A lead who had an administrator's link could sign in as the administrator, or become them by a merge.
        foreach (var command in new[] { "account link ada", "account close ada", "admin name dan --administrator", "admin create --person dan", "people merge ada dan", "people merge dan ada" })
            Assert.Equal((ExitCode.NotFoundOrForbidden, ""), Ending(await installation.Run([.. command.Split(' '), "--by", "dan"])));
        await Done(installation, "account", "create", "bob", "--by", "dan");
        await Done(installation, "account", "close", "bob", "--by", "ada");
        Assert.Equal(["operator (system user)", "dan, by command line", "ada, by command line"], await WhoDid(installation));
    }

    [Theory, OnBothDatabases]
    public async Task The_last_administrator_stays(TestDatabase database)
    {
        using var installation = await Northmeres(database);
        await Done(installation, "admin", "create", "--person", "ada");

        Assert.Equal(ExitCode.Conflict, (await installation.Run("account", "close", "ada")).ExitCode);
        Assert.Equal(ExitCode.Conflict, (await installation.Run("admin", "end", "ada", "--administrator")).ExitCode);
        await Done(installation, "admin", "create", "--person", "carol");
        await Done(installation, "account", "close", "ada");
    }

    [Theory, OnBothDatabases]
    public async Task Two_people_who_both_have_an_account_are_made_one_when_one_of_them_is_closed(TestDatabase database)
    {
        using var installation = await Northmeres(database);
        await Done(installation, "account", "create", "bob");
        await Done(installation, "account", "create", "carol");

        var refused = await installation.Run("people", "merge", "bob", "carol");
        Assert.Equal((ExitCode.Conflict, true), (refused.ExitCode, refused.Error.Contains("Both have an account", StringComparison.Ordinal)));

        await Done(installation, "account", "close", "carol");
        await Done(installation, "people", "merge", "bob", "carol");
        Assert.Equal([("carol", "bob@search.example", "invited"), ("carol", "carol@payments.example", "closed")], await Listed(installation));
        await Done(installation, "people", "undo");
        Assert.Equal([("bob", "bob@search.example", "invited"), ("carol", "carol@payments.example", "closed")], await Listed(installation));
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private const string Password = "four small green doors";

    private static Task<Domain.Result<string>> Use(Guesthouse.Storage.Store store, string secret, string password = Password) => new UseLink(store, TimeProvider.System).RunAsync(secret, password, Cancellation);

    private static async Task<OrganizationInStore> Northmeres(TestDatabase database)
    {
        var installation = new OrganizationInStore(database);
        Assert.Equal(ExitCode.Done, (await installation.Import(Northmere.OrganizationText)).ExitCode);
        return installation;
    }

    private static async Task<string> Done(OrganizationInStore installation, params string[] command)
    {
        var answer = await installation.Run(command);
        Assert.True(answer.ExitCode == ExitCode.Done, answer.Error);
        return answer.Output;
    }

    private static string Secret(string output) => output.Trim()[Site.Length..];

    private static (int ExitCode, string Output) Ending(CliAnswer answer) => (answer.ExitCode, answer.Output);

    private static (string, string, string, string) Only(CliAnswer list)
    {
        var account = Assert.Single(JsonDocument.Parse(list.Output).RootElement.EnumerateArray());
        return (account.GetProperty("person").GetString()!, account.GetProperty("mail").GetString()!, account.GetProperty("state").GetString()!, account.GetProperty("offices")[0].GetString()!);
    }

    private static async Task<IEnumerable<(string, string, string)>> Listed(OrganizationInStore installation) =>
        JsonDocument.Parse(await Done(installation, "account", "list", "--format", "json")).RootElement.EnumerateArray()
            .Select(account => (account.GetProperty("person").GetString()!, account.GetProperty("mail").GetString()!, account.GetProperty("state").GetString()!)).ToList();

    private static async Task<IEnumerable<string>> WhoDid(OrganizationInStore installation)
    {
        await using var context = installation.Place.Open().Context();
        return (await context.Set<ActRow>().Where(act => act.Kind.StartsWith("account.")).OrderBy(act => act.Key).Select(act => act.ByWhom).ToListAsync(Cancellation)).Distinct(StringComparer.Ordinal).ToList();
    }

    private static async Task<string> EverythingIn(OrganizationInStore installation)
    {
        await using var context = installation.Place.Open().Context();
        return JsonSerializer.Serialize(new object[]
        {
            await context.Set<AccountRow>().ToListAsync(Cancellation), await context.Set<AccountLinkRow>().ToListAsync(Cancellation),
            await context.Set<ActRow>().ToListAsync(Cancellation), await context.Set<ActChangeRow>().ToListAsync(Cancellation),
        });
    }
}
