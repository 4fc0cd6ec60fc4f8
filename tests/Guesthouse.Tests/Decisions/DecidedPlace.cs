using Guesthouse.Access;
using Guesthouse.Cli;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Organization;
using Guesthouse.Organization;
using Guesthouse.Storage;
using Guesthouse.Tests.Cli;
using Guesthouse.Tests.Measures;
using Guesthouse.Tests.Organization;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Decisions;

/// <summary>An installation with the ledger, which Carol owns and Ada commits to; Bob is of Search, Dan runs the program, and Eve belongs to no team.</summary>
internal sealed class DecidedPlace : IDisposable
{
    private readonly Northmere northmere = new();
    private readonly OrganizationInStore installation;
    private Store? store;

    private static string Organization { get; } = Northmere.OrganizationText.Replace("{person: bob, team: search, to: 2024-06-01}", "{person: bob, team: search}", StringComparison.Ordinal)
        .Replace("- {person: bob, team: payments, from: 2024-06-01}\n", "", StringComparison.Ordinal)
        .Replace("people:\n", "people:\n- {id: eve, name: Eve Ito}\n", StringComparison.Ordinal);

    private DecidedPlace(TestDatabase database) => installation = new OrganizationInStore(database);

    /// <summary>The open database.</summary>
    public Store Store => store ??= installation.Place.Open();

    /// <summary>The installation's place.</summary>
    public TestPlace Place => installation.Place;

    /// <summary>A new one.</summary>
    public static async Task<DecidedPlace> On(TestDatabase database)
    {
        var place = new DecidedPlace(database);
        Assert.Equal(ExitCode.Done, (await place.installation.Import(Organization)).ExitCode);
        await place.Do("repo", "add", place.northmere.Ledger);
        await place.Do("project", "name", "ledger", "--product-owner", "carol");
        await place.Do("project", "name", "ledger", "--trusted-committer", "ada");
        await place.Do("admin", "create", "--person", "dan", "--email", "dan@program.example");
        return place;
    }

    /// <summary>Runs a command.</summary>
    public Task<CliAnswer> Run(params string[] command) => installation.Run(command);

    /// <summary>Runs a command, which must succeed; tells what it said.</summary>
    public async Task<string> Do(params string[] command)
    {
        var answer = await Run(command);
        Assert.True(answer.ExitCode == ExitCode.Done, answer.Error);
        return answer.Output;
    }

    /// <summary>Imports the organization without these people: today they are no longer there.</summary>
    public async Task LetGo(params string[] people)
    {
        var lines = Organization.Split('\n').Where(line => !people.Any(person => line.Contains($"{{id: {person},", StringComparison.Ordinal) || line.Contains($"{{person: {person},", StringComparison.Ordinal)));
        var imported = await installation.Import(string.Join('\n', lines));
        Assert.True(imported.ExitCode == ExitCode.Done, imported.Error);
    }

    /// <summary>Proposes RFC 1 by Bob, which Ada and Carol are to sign until the end of 15 January 2030.</summary>
    public Task<string> Propose(params string[] more) => Do(
        ["rfc", "propose", "--title", "Money as whole cents", "--problem", "Sums drift", "--proposal", "Integers", "--owner", "ada", "--owner", "carol", "--until", LastDay, "--by", "bob", .. more]);

    /// <summary>The last day of signing: a month ahead.</summary>
    public static string LastDay { get; } = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(30).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The installation as somebody works on it through the pages.</summary>
    public async Task<Installation> As(string person)
    {
        await using var context = Store.Context();
        var chart = await StoredOrganization.LoadAsync(context, TestContext.Current.CancellationToken);
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        return new Installation(Store, new Lazy<OrganizationChart>(chart), Viewer.SignedIn(new PersonId(person), new HashSet<Office>(), chart, today), TimeProvider.System);
    }

    public void Dispose()
    {
        installation.Dispose();
        northmere.Dispose();
    }
}
