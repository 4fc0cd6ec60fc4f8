using System.Text.Json;
using Guesthouse.Access;
using Guesthouse.Catalog;
using Guesthouse.Catalog.Packages;
using Guesthouse.Cli;
using Guesthouse.Domain.Access;
using Guesthouse.Storage;
using Guesthouse.Tests.Access.Accounts;
using Guesthouse.Tests.Cli;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Web.Editing;

public class WhenATeamUsesAProject
{
    private const string Page = "/projects/ledger/used-by";

    [Theory, OnBothDatabases]
    public async Task A_member_says_it_of_their_team_and_it_is_counted_until_they_take_it_back(TestDatabase database)
    {
        await using var edited = await EditedPages.On(database);
        var carol = await edited.Pages.SignedIn("carol");
        Assert.Empty(await Counts(edited));

        // Carol belongs to Northmere as a whole; Payments hosts the ledger.
        Assert.Equal((303, Page), Ending(await EditedPages.Send(carol, Page, "/projects/ledger/use")));
        var stated = JsonDocument.Parse(await edited.Pages.Do("project", "used-by", "ledger", "--format", "json")).RootElement.GetProperty("stated");
        Assert.Equal("northmere", Assert.Single(stated.EnumerateArray()).GetProperty("team").GetString());
        Assert.Equal([1], await Counts(edited));
        Assert.Contains("northmere says so, since", await edited.Pages.Do("project", "used-by", "ledger"), StringComparison.Ordinal);

        Assert.Equal((303, Page), Ending(await EditedPages.Send(carol, Page, "/projects/ledger/use/end")));
        Assert.Equal(0, edited.Pages.Count("stated_uses"));
        Assert.Equal((1, 1), (edited.Pages.Count("acts WHERE kind = 'use.state' AND person = 'carol'"), edited.Pages.Count("acts WHERE kind = 'use.end'")));
    }

    [Theory, OnBothDatabases]
    public async Task Nobody_says_it_of_other_teams_of_the_host_or_twice(TestDatabase database)
    {
        await using var edited = await EditedPages.On(database);
        Task<CliAnswer> Use(params string[] options) => edited.Pages.Installation.Run(["project", "use", "ledger", .. options]);

        Assert.Equal(ExitCode.NotFoundOrForbidden, (await Use("--team", "search", "--by", "carol")).ExitCode);
        Assert.Equal(ExitCode.RefusedInput, (await Use("--team", "payments", "--by", "ada")).ExitCode);
        Assert.Equal(ExitCode.Done, (await Use("--team", "search")).ExitCode);
        Assert.Equal(ExitCode.Conflict, (await Use("--team", "search")).ExitCode);
        Assert.Equal(ExitCode.Done, (await Use("--team", "search", "--end")).ExitCode);
        Assert.Equal(ExitCode.NotFoundOrForbidden, (await Use("--team", "search", "--end")).ExitCode);
        Assert.Contains("Sign in to say that your team uses it", (await edited.Pages.NewCaller().Open(Page)).Text, StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<int>> Counts(EditedPages edited)
    {
        var store = edited.Pages.Installation.Place.Open();
        await using var context = store.Context();
        var reader = new Reader(context, TimeProvider.System, Viewer.Operator);
        var users = new UsedByReader(reader, new ProjectReader(reader, new VisibleAnswers(reader, new KeptAnswers(store))));
        return (await users.CountsAsync(null, TestContext.Current.CancellationToken)).Values;
    }

    private static (int Status, string? Location) Ending(Answer answer) => (answer.Status, answer.Location);
}
