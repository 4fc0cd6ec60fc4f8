using Guesthouse.Tests.Access.Accounts;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Web.Editing;

public class WhenRolesAreNamed
{
    private const string Page = "/projects/ledger/roles", Name = "/projects/ledger/roles/name", End = "/projects/ledger/roles/end";

    [Theory, OnBothDatabases]
    public async Task A_product_owner_names_and_ends_and_says_why(TestDatabase database)
    {
        await using var edited = await EditedPages.On(database);
        var carol = await edited.Pages.SignedIn("carol");

        Assert.Equal((303, Page), Ending(await EditedPages.Send(carol, Page, Name, ("person", "ada"), ("kind", "TrustedCommitter"), ("path", "src"))));
        Assert.Contains("for src, since ", (await carol.Open(Page)).Text, StringComparison.Ordinal);
        var again = await EditedPages.Send(carol, Page, Name, ("person", "nobody"), ("kind", "TrustedCommitter"), ("path", "docs"));
        Assert.Equal(404, again.Status);
        Assert.Contains("value=\"nobody\"", again.Text, StringComparison.Ordinal);
        Assert.Contains("value=\"docs\"", again.Text, StringComparison.Ordinal);
        Assert.Contains("nobody with this id", again.Text, StringComparison.Ordinal);

        Assert.Equal(400, (await carol.Send(End, Page, ("person", "ada"), ("kind", "TrustedCommitter"), ("reason", " "))).Status);
        Assert.Equal((303, Page), Ending(await carol.Send(End, Page, ("person", "ada"), ("kind", "TrustedCommitter"), ("reason", "Moved to Search"))));
        Assert.DoesNotContain("Ada Lind</a>", (await carol.Open(Page)).Text, StringComparison.Ordinal);
        Assert.Equal(1, edited.Pages.Count("acts WHERE kind = 'project.end' AND person = 'carol'"));
    }

    [Theory, OnBothDatabases]
    public async Task With_two_trusted_committers_new_ones_come_by_the_ladder_and_everybody_lays_down_their_own(TestDatabase database)
    {
        await using var edited = await EditedPages.On(database);
        await edited.Pages.Do("project", "name", "ledger", "--trusted-committer", "ada");
        await edited.Pages.Do("project", "name", "ledger", "--trusted-committer", "bob");
        var (carol, bob) = (await edited.Pages.SignedIn("carol"), await edited.Pages.SignedIn("bob"));

        Assert.Contains("new ones come by the ladder", (await carol.Open(Page)).Text, StringComparison.Ordinal);
        Assert.Equal(409, (await carol.Send(Name, Page, ("person", "dan"), ("kind", "TrustedCommitter"), ("path", ""))).Status);
        Assert.Equal((303, Page), Ending(await EditedPages.Send(bob, Page, End)));
        Assert.Equal(0, edited.Pages.Count("roles WHERE person = 'bob'"));
        Assert.Equal(403, (await bob.Send(End, Page, ("person", "ada"), ("kind", "TrustedCommitter"), ("reason", "Mine now"), ("form-key", "0123456789012345678901"))).Status);
    }

    [Theory, OnBothDatabases]
    public async Task A_program_lead_or_an_administrator_names_the_first_product_owner(TestDatabase database)
    {
        await using var edited = await EditedPages.On(database);
        await edited.Pages.Do("project", "end", "ledger", "--product-owner", "carol", "--reason", "Only tried");
        var ada = await edited.Pages.SignedIn("ada");
        Assert.Contains("Nobody decides for this house yet", (await ada.Open(Page)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain($"action=\"{Name}\"", (await ada.Open(Page)).Text, StringComparison.Ordinal);
        await edited.Pages.Do("admin", "name", "ada", "--administrator");

        Assert.Equal((303, Page), Ending(await EditedPages.Send(ada, Page, Name, ("person", "carol"), ("kind", "ProductOwner"))));
        Assert.Contains("Carol Reyes", (await ada.Open(Page)).Text, StringComparison.Ordinal);
        Assert.Equal(403, (await ada.Send(Name, Page, ("person", "dan"), ("kind", "ProductOwner"), ("path", ""), ("form-key", "0123456789012345678901"))).Status);
    }

    private static (int Status, string? Location) Ending(Answer answer) => (answer.Status, answer.Location);
}
