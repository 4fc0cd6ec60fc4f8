using System.Text.RegularExpressions;
using Guesthouse.Cli;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog.Roles;
using Guesthouse.Storage.Rows;
using Guesthouse.Tests.Access.Accounts;
using Guesthouse.Tests.Measures;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Corrections;

/// <summary>Bob, a product owner and program lead who is signed in, is not in the organization's file any more.</summary>
public partial class WhenSomebodyLeaves
{
    private static readonly string withoutBob = LinesWithBob().Replace(Northmere.OrganizationText, "");

    [Theory, OnBothDatabases]
    public async Task A_dry_run_tells_what_ends_and_ends_nothing(TestDatabase database)
    {
        await using var pages = await WithPowers(database);
        var bob = await pages.SignedIn("bob");

        var told = await pages.Do("import", "org", pages.Installation.File(withoutBob), "--dry-run");

        Assert.Contains("bob leaves; ends: product owner of ledger, trusted committer of finder (src), program lead, account", told, StringComparison.Ordinal);
        Assert.Contains("\"product owner of ledger\"", await pages.Do("import", "org", pages.Installation.File(withoutBob), "--dry-run", "--format", "json"), StringComparison.Ordinal);
        Assert.Equal(200, (await bob.Open("/account")).Status);
        Assert.Equal((2, 1, 1), Held(pages));
    }

    [Theory, OnBothDatabases]
    public async Task They_are_out_at_once_and_may_do_nothing_until_the_import_is_taken_back(TestDatabase database)
    {
        await using var pages = await WithPowers(database);
        var bob = await pages.SignedIn("bob");
        await pages.Do("project", "set", "ledger", "--name", "The ledger of Bob", "--by", "bob");

        await pages.Do("import", "org", pages.Installation.File(withoutBob));

        Assert.StartsWith("/sign-in", (await bob.Open("/account")).Location, StringComparison.Ordinal);
        Assert.Equal(403, (await bob.SignIn("bob@search.example", GuardedPages.Password)).Status);
        Assert.Equal((0, 0, 0), Held(pages));
        Assert.Equal(0, pages.Count("account_sessions"));
        await Refused(pages, "project", "set", "ledger", "--name", "Mine", "--by", "bob");

        await pages.Do("import", "undo");

        Assert.Equal((2, 1, 1), Held(pages));
        Assert.StartsWith("/sign-in", (await bob.Open("/account")).Location, StringComparison.Ordinal);
        Assert.Equal(303, (await bob.SignIn("bob@search.example", GuardedPages.Password)).Status);
        await pages.Do("project", "set", "ledger", "--name", "Bob's again", "--by", "bob");
    }

    [Theory, OnBothDatabases]
    public async Task A_file_that_gives_days_lets_go_whom_it_leaves_out_and_whose_teams_have_all_ended(TestDatabase database)
    {
        await using var pages = await WithPowers(database);
        var ended = Northmere.OrganizationText.Replace("{person: bob, team: payments, from: 2024-06-01}", "{person: bob, team: payments, from: 2024-06-01, to: 2025-01-01}", StringComparison.Ordinal);

        var told = await pages.Do("import", "org", pages.Installation.File(ended));

        Assert.Contains("person bob, left 2025-01-01", told, StringComparison.Ordinal);
        Assert.Contains("bob leaves; ends: product owner of ledger", told, StringComparison.Ordinal);
        Assert.Equal(0, Held(pages).Roles);
        // What was done in the role until today was done in it.
        Assert.Equal(2, pages.Count("roles"));
        Assert.Contains("Nothing changed", await pages.Do("import", "org", pages.Installation.File(ended)), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Nobody_names_them_again_and_whoever_comes_back_begins_without_power(TestDatabase database)
    {
        await using var pages = await WithPowers(database);
        await pages.Do("account", "create", "bob");
        await pages.Do("import", "org", pages.Installation.File(withoutBob));

        Assert.Contains("has left", await Refused(pages, "project", "name", "ledger", "--product-owner", "bob"), StringComparison.Ordinal);
        await Refused(pages, "admin", "name", "bob", "--program-lead");
        await Refused(pages, "account", "create", "bob");

        var told = await pages.Do("import", "org", pages.Installation.File(Northmere.OrganizationText));
        Assert.Contains("changed    person bob", told, StringComparison.Ordinal);
        Assert.Equal((0, 0, 0), Held(pages));
        await pages.SignedIn("bob");
    }

    [Theory, OnBothDatabases]
    public async Task The_last_administrator_stays_until_there_is_another_one_who_can_sign_in(TestDatabase database)
    {
        await using var pages = await WithPowers(database);
        var link = GuardedPages.LinkIn(await pages.Do("admin", "create", "--person", "bob"));
        var bob = pages.NewCaller();
        await bob.Send("/link", link, ("key", link.Split("key=")[1]), ("password", GuardedPages.Password));
        await pages.Do("admin", "name", "carol", "--administrator");

        var told = await pages.Do("import", "org", pages.Installation.File(withoutBob));

        Assert.Contains("nobody else administers the installation", told, StringComparison.Ordinal);
        Assert.DoesNotContain("bob leaves", told, StringComparison.Ordinal);
        Assert.Equal(200, (await bob.Open("/account")).Status);
        Assert.Equal(2, Held(pages).Roles);

        await pages.SignedIn("carol");
        Assert.Contains("administrator, account", await pages.Do("import", "org", pages.Installation.File(withoutBob)), StringComparison.Ordinal);
        Assert.StartsWith("/sign-in", (await bob.Open("/account")).Location, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Whom_a_person_confirmed_stays_and_so_does_whom_another_file_states(TestDatabase database)
    {
        await using var pages = await WithPowers(database);
        await pages.Do("people", "confirm", "bob");
        Assert.Contains("confirmed by a person and stays", await pages.Do("import", "org", pages.Installation.File(withoutBob)), StringComparison.Ordinal);
        Assert.Equal((2, 1, 0), Held(pages));

        await pages.Do("people", "undo");
        await pages.Do("import", "org", pages.Installation.File("memberships: [{person: bob, team: northmere}]", "hr.yaml"), "--source", "hr");
        Assert.Contains("rows of others stand on it", await pages.Do("import", "org", pages.Installation.File(withoutBob)), StringComparison.Ordinal);
        Assert.Equal((2, 1, 0), Held(pages));
    }

    [Theory, OnBothDatabases]
    public async Task Taking_the_import_back_is_refused_where_they_have_another_account_since(TestDatabase database)
    {
        await using var pages = await WithPowers(database);
        await pages.SignedIn("bob");
        await pages.Do("import", "org", pages.Installation.File(withoutBob));
        await pages.Do("account", "create", "ada", "--email", "bob@search.example");

        Assert.Contains("changed since", await Refused(pages, "import", "undo"), StringComparison.Ordinal);
        Assert.Equal((0, 0, 1), Held(pages));
    }

    [Theory, OnBothDatabases]
    public async Task On_a_day_to_come_they_sign_in_until_then(TestDatabase database)
    {
        await using var pages = await WithPowers(database);
        var bob = await pages.SignedIn("bob");
        var day = DateOnly.FromDateTime(pages.Clock.GetUtcNow().UtcDateTime).AddDays(3);

        await pages.Do("import", "org", pages.Installation.File(withoutBob), "--as-of", day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(200, (await bob.Open("/account")).Status);
        pages.Clock.Ahead = TimeSpan.FromDays(4);
        Assert.StartsWith("/sign-in", (await bob.Open("/account")).Location, StringComparison.Ordinal);
    }

    /// <summary>Bob owns the ledger, is trusted with a part of the finder since today, and runs the program.</summary>
    private static async Task<GuardedPages> WithPowers(TestDatabase database)
    {
        var pages = await GuardedPages.On(database, """{ "PublicUrl": "http://localhost" }""");
        await using var context = pages.Installation.Place.Open().Context();
        foreach (var (slug, kind, path, day) in new[] { ("ledger", RoleKind.ProductOwner, "", (DateOnly?)null), ("finder", RoleKind.TrustedCommitter, "src", new DateOnly(2024, 1, 1)) })
        {
            var project = new ProjectRow { Slug = slug, Name = slug, HostTeam = "payments" };
            context.Add(project);
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
            context.Add(new ProfileRow { Project = project.Key });
            context.Add(new RoleRow { Person = "bob", Project = project.Key, Kind = kind, PathPrefix = path, Origin = RoleOrigin.Named, FromDay = day, ByWhom = "operator" });
        }
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        await pages.Do("admin", "name", "bob", "--program-lead");
        return pages;
    }

    /// <summary>How many roles and offices hold today, and how many accounts are open.</summary>
    private static (int Roles, int Offices, int Accounts) Held(GuardedPages pages)
    {
        using var context = pages.Installation.Place.Open().Context();
        var today = DateOnly.FromDateTime(pages.Clock.GetUtcNow().UtcDateTime);
        return (
            context.Set<RoleRow>().Count(role => role.ToDay == null || role.ToDay > today),
            context.Set<OrganizationRoleRow>().Count(office => office.Kind == Office.ProgramLead && (office.ToDay == null || office.ToDay > today)),
            context.Set<AccountRow>().Count(account => account.ClosedAt == null));
    }

    private static async Task<string> Refused(GuardedPages pages, params string[] command)
    {
        var answer = await pages.Installation.Run(command);
        Assert.True(answer.ExitCode is ExitCode.NotFoundOrForbidden or ExitCode.Conflict, $"{answer.ExitCode}: {answer.Output}{answer.Error}");
        return answer.Error;
    }

    [GeneratedRegex(@".*\bbob\b.*\n", RegexOptions.None, 1000)]
    private static partial Regex LinesWithBob();
}
