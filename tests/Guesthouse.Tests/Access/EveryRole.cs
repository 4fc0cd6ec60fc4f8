using System.Globalization;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Organization;
using Guesthouse.Tests.Access.Accounts;
using Guesthouse.Tests.Measures;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Access;

/// <summary>Whom the doors are tried as, and what the table of permissions says of them.</summary>
internal static class EveryRole
{
    /// <summary>Bob is a member, Ada a trusted committer and Carol the product owner of the ledger, Dan the program lead, Zoe the administrator.</summary>
    public static IReadOnlyList<(string Person, Role? Here, Office? Office)> People { get; } =
        [("bob", null, null), ("ada", Role.TrustedCommitter, null), ("carol", Role.ProductOwner, null), ("dan", null, Office.ProgramLead), ("zoe", null, Office.Administrator)];

    /// <summary>Whether the table lets somebody.</summary>
    public static bool IsAllowed((string Person, Role? Here, Office? Office) who, Permission needs, bool inProject)
    {
        var viewer = Viewer.SignedIn(new PersonId(who.Person), who.Office is { } office ? new HashSet<Office> { office } : new HashSet<Office>(), OrganizationChart.Empty, new DateOnly(2026, 3, 2));
        return Rule.Needs(needs).Allows(inProject && who.Here is { } here ? Standing.Of(viewer, here) : Standing.Of(viewer));
    }

    /// <summary>Their organization: the ledger with its roles, a request of Search to it and one of Bob's for the team that he shares with Ada, and an RFC that Carol is to sign.</summary>
    public static async Task<GuardedPages> Serve(Northmere northmere)
    {
        var pages = await GuardedPages.On(TestDatabase.Sqlite);
        await pages.Do("repo", "add", northmere.Ledger);
        await pages.Do("project", "name", "ledger", "--product-owner", "carol");
        await pages.Do("project", "name", "ledger", "--trusted-committer", "ada");
        await pages.Do("request", "file", "ledger", "--need", "Receipts", "--purpose", "Auditors ask for them", "--team", "search");
        await pages.Do("request", "file", "ledger", "--need", "Invoices", "--purpose", "Customers ask for them", "--by", "bob");
        var until = pages.Clock.GetUtcNow().AddDays(90).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await pages.Do("rfc", "propose", "--project", "ledger", "--title", "Whole cents", "--problem", "Sums drift.", "--proposal", "Integers.", "--owner", "carol", "--until", until);
        await pages.Do("admin", "create", "--name", "Zoe", "--email", "zoe@northmere.example");
        await pages.Do("admin", "name", "dan", "--program-lead");
        return pages;
    }
}
