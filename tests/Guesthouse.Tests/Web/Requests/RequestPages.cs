using Guesthouse.Tests.Access.Accounts;
using Guesthouse.Tests.Measures;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Web.Requests;

/// <summary>The pages of an installation in which Bob of Payments can ask the finder of Search for something, whose product owner is Dan.</summary>
internal sealed class RequestPages : IAsyncDisposable
{
    private readonly Northmere northmere;

    private RequestPages(Northmere northmere, GuardedPages pages, Caller bob, Caller dan) => (this.northmere, Pages, Bob, Dan) = (northmere, pages, bob, dan);

    /// <summary>The pages.</summary>
    public GuardedPages Pages { get; }

    /// <summary>The guest, of Payments.</summary>
    public Caller Bob { get; }

    /// <summary>The product owner of the finder.</summary>
    public Caller Dan { get; }

    public static async Task<RequestPages> On(TestDatabase database)
    {
        var organization = new Northmere();
        var pages = await GuardedPages.On(database);
        await pages.Do("repo", "add", Path.Combine(organization.Repositories, "finder.git"));
        await pages.Do("project", "set", "finder", "--promise", "8h");
        await pages.Do("project", "name", "finder", "--product-owner", "dan");
        return new RequestPages(organization, pages, await pages.SignedIn("bob"), await pages.SignedIn("dan"));
    }

    /// <summary>Bob asks the finder for something; tells the number.</summary>
    public async Task<int> File(string need = "Find receipts by amount", params (string Name, string Value)[] fields)
    {
        var filed = await Bob.Send(
            "/requests/new",
            "/requests/new?project=finder&need=receipts",
            [("project", "finder"), ("need", need), ("purpose", "Auditors ask for **amounts**."), ("priority", "High"), ("otherwise", "WorkAround"), ("cost", "9"), .. fields]);
        Assert.Equal(303, filed.Status);
        return int.Parse(filed.Location!.Split('/', '?')[2], System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Sends one of the forms of a request's page, as its sender reads it now.</summary>
    public static async Task<Answer> Act(Caller who, int number, string act, params (string Name, string Value)[] fields)
    {
        var page = await who.Open($"/requests/{number}");
        return await who.Send($"/requests/{number}/{act}", $"/requests/{number}", [.. fields.Any(field => field.Name == "version") ? [] : new[] { ("version", VersionIn(page)) }, .. fields]);
    }

    /// <summary>How many events a page shows.</summary>
    public static string VersionIn(Answer page) => page.Text.Split("name=\"version\" value=\"")[1].Split('"')[0];

    public async ValueTask DisposeAsync()
    {
        await Pages.DisposeAsync();
        northmere.Dispose();
    }
}
