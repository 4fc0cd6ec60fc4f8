using Guesthouse.Contributions.Requests;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Contributions;

public class FindingRequests
{
    private static readonly (string Need, string Purpose)[] asked =
    [
        ("Receipts as PDF", "Auditors of our shops ask for them"),
        ("Archiver les reçus", "Les équipes d'audit en ont besoin chaque été"),
        ("Exportar los recibos", "La auditoría del año que viene"),
        ("Выгружать квитанции", "Очередь на проверку растёт"),
        ("Faster search", "Indexing of the queue takes hours"),
    ];

    [Theory, OnBothDatabases]
    public async Task Words_of_every_language_are_found_with_slips_of_the_keyboard_and_in_other_forms(TestDatabase database)
    {
        using var houses = await Asked(database);
        foreach (var (words, found) in new (string, int[])[]
        {
            ("receipts", [1]), ("RECEIPT", [1]), ("reciepts", [1]), ("receits pdf", [1]), ("recus", [2]), ("reçus équipe", [2]), ("auditoria", [3]), ("exprotar", [3]),
            ("квитанции", [4]), ("квитанция", [4]), ("квитанцыи", [4]), ("очереди", [4]), ("audit", [3, 2, 1]), ("indexes queue", [5]), ("#4", [4]), ("4", [4]), ("#44", []), ("zebra", []), ("receipts zebra", []), ("!!!", []),
        })
            Assert.Equal((words, string.Join(' ', found.Order())), (words, string.Join(' ', (await houses.Numbers("eve", new AskedRequests { Words = words })).Order())));
    }

    [Theory, OnBothDatabases]
    public async Task The_need_counts_more_than_the_purpose(TestDatabase database)
    {
        using var houses = await AskedHouses.On(database);
        await houses.File(draft: AskedHouses.Draft("Vouchers for partners", "They expire"));
        await houses.File(draft: AskedHouses.Draft("A longer expiry", "Partners complain about their vouchers"));
        Assert.Equal([1, 2], await houses.Numbers("eve", new AskedRequests { Words = "vouchers", Order = RequestOrder.Relevance }));
    }

    [Theory, OnBothDatabases]
    public async Task Filters_count_each_state_and_pages_hold_each_request_once(TestDatabase database)
    {
        using var houses = await Asked(database);
        await houses.Move("carol", 2, AskedHouses.Plan);
        await houses.Move("carol", 3, AskedHouses.Open);
        var elsewhere = await houses.File("carol", "finder");

        Assert.Equal([elsewhere], await houses.Numbers("bob", new AskedRequests { Project = "finder" }));
        Assert.Equal([elsewhere], await houses.Numbers("bob", new AskedRequests { HostTeam = "search" }));
        Assert.Equal([elsewhere], await houses.Numbers("bob", new AskedRequests { GuestTeam = "payments" }));
        Assert.Equal([6, 5, 4, 3, 2, 1], await houses.Numbers("bob", new AskedRequests { GuestTeam = "northmere" }));
        Assert.Equal([3, 2], await houses.Numbers("bob", new AskedRequests { States = [RequestState.Open, RequestState.Planned] }));
        Assert.Equal([5, 4, 2, 1], await houses.Numbers("carol", new AskedRequests { WaitsForMe = true }));
        Assert.Equal([elsewhere], await houses.Numbers("carol", new AskedRequests { Mine = true }));
        var found = await houses.Read(houses.As("bob"), readers => readers.List.FindAsync(new AskedRequests { States = [RequestState.Open], PageSize = 1, Page = 9 }, TestContext.Current.CancellationToken));
        Assert.Equal((1, 1, 4, 1), (found.Total, found.Page, found.ByState[RequestState.Submitted], found.ByState[RequestState.Open]));
        foreach (var order in Enum.GetValues<RequestOrder>())
        {
            var pages = new List<int>();
            for (var page = 1; page <= 3; page++)
                pages.AddRange(await houses.Numbers("bob", new AskedRequests { Order = order, PageSize = 2, Page = page }));
            Assert.Equal([1, 2, 3, 4, 5, 6], pages.Order());
        }
        var board = await houses.Read(houses.As("bob"), readers => readers.List.BoardAsync(new AskedRequests { Order = RequestOrder.Waiting }, 2, TestContext.Current.CancellationToken));
        Assert.Equal(["Submitted 4 2", "NeedsInformation 0 0", "Planned 1 1", "Open 1 1", "Declined 0 0", "Withdrawn 0 0", "Delivered 0 0"], board.Select(column => $"{column.State} {column.Total} {column.Lines.Count}"));
    }

    [Theory, OnBothDatabases]
    public async Task What_is_alike_is_shown_before_one_more_is_filed(TestDatabase database)
    {
        using var houses = await Asked(database);
        async Task<IReadOnlyList<int>> Similar(string need) => [.. (await houses.Read(houses.As("eve"), readers => readers.Similar.FindAsync(need, null, 5, TestContext.Current.CancellationToken))).Select(line => line.Number)];

        Assert.Equal([1], await Similar("Our auditors need PDF receipts"));
        Assert.Equal([], await Similar("A darker theme"));
        await houses.Move("bob", 1, new RequestStepDraft(RequestStep.Withdraw));
        Assert.Equal([], await Similar("Our auditors need PDF receipts"));
    }

    private static async Task<AskedHouses> Asked(TestDatabase database)
    {
        var houses = await AskedHouses.On(database);
        foreach (var (need, purpose) in asked)
            await houses.File(draft: AskedHouses.Draft(need, purpose));
        return houses;
    }
}
