using Guesthouse.Catalog.Profiles;
using Guesthouse.Contributions.Requests;
using Guesthouse.Corrections.Leaving;
using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Domain.Organization;
using Guesthouse.Organization;
using Guesthouse.Storage.Rows;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Contributions;

public class WhenOneSideLeaves
{
    [Theory, OnBothDatabases]
    public async Task Requests_wait_for_the_program_lead_when_the_product_owner_is_gone(TestDatabase database)
    {
        using var houses = await AskedHouses.On(database);
        var number = await houses.File();
        Assert.Equal([number], await Waiting(houses, "carol"));

        await Leave(houses, "carol");

        Assert.Equal(new PersonId("dan"), (await houses.Find("bob", number))!.Actor!.Person);
        Assert.Equal([number], await Waiting(houses, "dan"));
        Assert.Equal(number, Assert.Single((await houses.Read(houses.As("dan"), readers => readers.Inbox.ReadAsync(0, 10, TestContext.Current.CancellationToken))).Entries).Line.Number);
    }

    [Theory, OnBothDatabases]
    public async Task A_question_to_somebody_who_left_waits_for_whoever_decides(TestDatabase database)
    {
        using var houses = await AskedHouses.On(database);
        var number = await houses.File();
        await houses.Move("carol", number, AskedHouses.Ask);
        Assert.Empty(await Waiting(houses, "carol"));

        await Leave(houses, "bob");

        Assert.Equal([number], await Waiting(houses, "carol"));
        var found = (await houses.Find("carol", number))!.Line;
        Assert.True(found.WaitsForMe);
        Assert.True(found.Requester!.HasLeft);
    }

    [Theory, OnBothDatabases]
    public async Task Whom_a_trusted_file_names_acts_no_more(TestDatabase database)
    {
        using var houses = await AskedHouses.On(database);
        houses.Change(context =>
        {
            var project = context.Set<ProjectRow>().Single(row => row.Slug == "finder");
            project.TrustsRoleFiles = true;
            context.Add(new ProfileValueRow { Project = project.Key, Field = ProfileField.TrustedInFile, Value = "bob@search.example", Source = ProfileSource.CatalogInfo, Path = "CODEOWNERS" });
        });
        Assert.Equal("bob", Assert.Single(await Trusted(houses)).Person);

        await Leave(houses, "bob");

        Assert.Null(Assert.Single(await Trusted(houses)).Person);
    }

    private static async Task<IReadOnlyList<TrustedInFile>> Trusted(AskedHouses houses)
    {
        await using var context = houses.Store.Context();
        return await TrustedInFiles.ReadAsync(context, null, TestContext.Current.CancellationToken);
    }

    private static async Task<IReadOnlyList<int>> Waiting(AskedHouses houses, string person) => await houses.Numbers(person, new AskedRequests { WaitsForMe = true });

    /// <summary>Imports the file without somebody, on the day of the houses' clock.</summary>
    private static async Task Leave(AskedHouses houses, string person)
    {
        var without = string.Join('\n', AskedHouses.OrganizationText.Split('\n').Where(line => !line.Contains($" {person},", StringComparison.Ordinal)));
        var doer = new Doer(null, "operator");
        var request = new ImportRequest(houses.Installation.File(without), "organization", new DateOnly(2026, 3, 2), Correct: false, IsDryRun: false);
        var imported = await new ImportOrganization(houses.Store, houses.Clock, doer, new PowersOfLeavers(doer, houses.Clock)).RunAsync(request, TestContext.Current.CancellationToken);
        Assert.True(imported.IsOk);
    }
}
