using System.Text.Json;
using Guesthouse.Cli;
using Guesthouse.Domain.Organization;
using Guesthouse.Domain.Organization.Identities;
using Guesthouse.Organization;
using Guesthouse.Storage.Rows;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Organization;

public class DecidingFromTheCommandLine
{
    private static readonly IdentityKey home = new("bob@home.example"), old = new("bob@old.example");

    [Theory, OnBothDatabases]
    public async Task What_is_suggested_is_listed_with_its_evidence(TestDatabase database)
    {
        using var organization = await WithIdentities(database);

        var table = await organization.Run("identities", "list");
        var csv = await organization.Run("identities", "list", "--unmatched", "--format", "csv");
        var json = JsonDocument.Parse((await organization.Run("identities", "list", "--all", "--format", "json")).Output).RootElement;

        Assert.Matches(@"bob@home\.example +Bob +7 +bob \(their login begins", table.Output);
        Assert.DoesNotContain("old.example", table.Output, StringComparison.Ordinal);
        Assert.Contains("bob@old.example,,0,false,,,,\r\n", csv.Output, StringComparison.Ordinal);
        Assert.Equal(3, json.GetArrayLength());
        Assert.Equal("email", json.EnumerateArray().Single(identity => identity.GetProperty("person").GetString() == "ada").GetProperty("rule").GetString());
    }

    [Theory, OnBothDatabases]
    public async Task Decisions_are_recorded_and_can_be_taken_back_once(TestDatabase database)
    {
        using var organization = await WithIdentities(database);

        Assert.Equal("Recorded as act 2.\n", (await organization.Run("identities", "confirm", "Bob@Home.example", "bob")).Output);
        await organization.Run("identities", "merge", "bob@old.example", "bob@home.example");
        Assert.Equal((new PersonId("bob"), new PersonId("bob")), (await Bearer(organization, home), await Bearer(organization, old)));

        await organization.Run("identities", "split", "bob@old.example", "bob@home.example");
        Assert.Null(await Bearer(organization, old));

        Assert.Equal(ExitCode.Done, (await organization.Run("identities", "undo", "4")).ExitCode);
        Assert.Equal(new PersonId("bob"), await Bearer(organization, old));
        Assert.Equal(ExitCode.Conflict, (await organization.Run("identities", "undo", "4")).ExitCode);

        await organization.Run("identities", "refuse", "bob@home.example", "bob");
        Assert.Null(await Bearer(organization, home));
    }

    [Theory, OnBothDatabases]
    public async Task What_nobody_knows_and_what_two_people_bear_is_refused(TestDatabase database)
    {
        using var organization = await WithIdentities(database);

        var unknown = await organization.Run("identities", "confirm", "nobody@example.org", "bob");
        var misspelt = await organization.Run("identities", "confirm", "bob@home.example", "bobb");
        var itself = await organization.Run("identities", "merge", "bob@home.example", "bob@home.example");

        Assert.Equal((ExitCode.NotFoundOrForbidden, ExitCode.NotFoundOrForbidden, ExitCode.RefusedInput), (unknown.ExitCode, misspelt.ExitCode, itself.ExitCode));
        Assert.Contains("Did you mean 'bob'?", misspelt.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.NotFoundOrForbidden, (await organization.Run("identities", "undo", "1")).ExitCode);
    }

    [Theory, OnBothDatabases]
    public async Task A_member_may_neither_decide_nor_read_addresses(TestDatabase database)
    {
        using var organization = await WithIdentities(database);

        Assert.Equal(ExitCode.NotFoundOrForbidden, (await organization.Run("identities", "confirm", "bob@home.example", "bob", "--by", "bob")).ExitCode);
        Assert.Equal(ExitCode.NotFoundOrForbidden, (await organization.Run("identities", "list", "--by", "bob")).ExitCode);
        Assert.Null(await Bearer(organization, home));
    }

    [Theory, OnBothDatabases]
    public async Task A_person_about_whom_was_decided_is_not_withdrawn_by_an_import(TestDatabase database)
    {
        using var organization = await WithIdentities(database);
        await organization.Run("identities", "confirm", "bob@home.example", "bob");

        var answer = await organization.Import("people: [{ id: ada, emails: [ada@northmere.example] }]");

        Assert.Contains("ended      person bob, left", answer.Output, StringComparison.Ordinal);
        Assert.NotNull((await organization.Chart()).Person(new PersonId("bob")));
    }

    /// <summary>Ada and Bob; a repository that mining read, with Ada's address and two that no rule matched.</summary>
    private static async Task<OrganizationInStore> WithIdentities(TestDatabase database)
    {
        var organization = new OrganizationInStore(database);
        await organization.Import("people: [{ id: ada, emails: [ada@northmere.example] }, { id: bob, logins: { github: bob } }]");
        await using var context = organization.Place.Open().Context();
        var repository = new RepositoryRow { Id = "northmere/ledger" };
        var found = new IdentityRow { Value = home.Value };
        context.AddRange(repository, found, new IdentityRow { Value = old.Value }, new IdentityRow { Value = "ada@northmere.example", Person = "ada", Rule = IdentityRule.Email });
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        context.AddRange(
            new SignatureRow { Repository = repository.Key, Name = "Bob", Email = "Bob@home.example", Identity = found.Key, Signings = 7 },
            new IdentitySuggestionRow { Identity = found.Key, Person = "bob", Reason = "login-as-address" });
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        return organization;
    }

    private static async Task<PersonId?> Bearer(OrganizationInStore organization, IdentityKey identity)
    {
        await using var context = organization.Place.Open().Context();
        return (await StoredIdentities.LoadAsync(context, TestContext.Current.CancellationToken)).Of(identity).Confirmed;
    }
}
