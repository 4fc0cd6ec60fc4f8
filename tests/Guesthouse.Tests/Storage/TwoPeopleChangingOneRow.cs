using Guesthouse.Domain;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Tests.Storage;

public class TwoPeopleChangingOneRow
{
    [Theory, OnBothDatabases]
    public async Task The_later_one_is_told_and_nothing_of_theirs_is_saved(TestDatabase database)
    {
        using var place = TestPlace.New(database);
        var store = place.Open();
        await using var ada = store.Context();
        await using var carol = store.Context();
        ada.Add(new ProjectRow { Slug = "ledger", Name = "Ledger", CreatedAt = DateTimeOffset.UnixEpoch });
        Assert.Null(await ada.TrySaveAsync(TestContext.Current.CancellationToken));
        var hers = carol.Set<ProjectRow>().Single();

        ada.Set<ProjectRow>().Local.Single().Name = "The ledger";
        hers.Name = "Accounts";
        Assert.Null(await ada.TrySaveAsync(TestContext.Current.CancellationToken));
        var refusal = await carol.TrySaveAsync(TestContext.Current.CancellationToken);

        Assert.Equal((ProblemKind.Conflict, "store.changed-meanwhile"), (refusal!.Kind, refusal.Code));
        Assert.Equal(1, store.Count("projects WHERE name = 'The ledger' AND version = 1"));
    }
}
