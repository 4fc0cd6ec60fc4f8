using Guesthouse.Contributions.Requests;
using Guesthouse.Contributions.Writing;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Contributions;

public class FindingWhatWasSaid
{
    [Theory, OnBothDatabases]
    public async Task Comments_are_found_with_slips_of_the_keyboard_after_what_says_it_itself_and_told_apart(TestDatabase database)
    {
        using var houses = await AskedHouses.On(database);
        var itself = await houses.File(draft: AskedHouses.Draft("Vouchers in Norwegian", "Shops ask"));
        var commented = await houses.File(draft: AskedHouses.Draft("Receipts as PDF", "Auditors ask"));
        await houses.Comment("carol", commented, "Ask those who sell vouchers in Norway.");

        foreach (var words in new[] { "vouchers", "vuochers" })
        {
            var found = await houses.Read(houses.As("eve"), readers => readers.List.FindAsync(new AskedRequests { Words = words, Order = RequestOrder.Relevance }, TestContext.Current.CancellationToken));
            Assert.Equal([(itself, false), (commented, true)], found.Lines.Select(line => (line.Number, line.IsFoundInComment)));
        }
        // One word here, another there.
        var both = await houses.Read(houses.As("eve"), readers => readers.List.FindAsync(new AskedRequests { Words = "receipts vouchers" }, TestContext.Current.CancellationToken));
        Assert.Equal([(commented, true)], both.Lines.Select(line => (line.Number, line.IsFoundInComment)));
        await houses.Holds();
    }

    [Theory, OnBothDatabases]
    public async Task What_was_emptied_is_found_no_more_and_the_rest_still_is(TestDatabase database)
    {
        using var houses = await AskedHouses.On(database);
        var number = await houses.File();
        await houses.Comment("bob", number, "Merriweather knows");
        await houses.Comment("carol", number, "So does the warehouse");
        var text = (await houses.Find("bob", number))!.Events.Select(happened => happened.Act).OfType<RequestCommented>().First().Text;

        Assert.Equal([], (await new RedactRequestText(houses.As("bob")).RunAsync(new ThingAddress(number), text, TestContext.Current.CancellationToken)).Problems);

        Assert.Equal([], await houses.Numbers("eve", new AskedRequests { Words = "merriweather" }));
        Assert.Equal([number], await houses.Numbers("eve", new AskedRequests { Words = "warehouse" }));
        Assert.Equal(0, houses.Store.Count("request_words WHERE word = 'merriweather'"));
        await houses.Holds();
    }

    [Fact]
    public async Task Saying_otherwise_what_is_needed_keeps_the_comments_found()
    {
        using var houses = await AskedHouses.On(TestDatabase.Sqlite);
        var number = await houses.File();
        await houses.Comment("carol", number, "The warehouse knows");

        Assert.Equal([], (await new EditRequest(houses.As("bob")).RunAsync(new ThingAddress(number), AskedHouses.Draft("Invoices"), TestContext.Current.CancellationToken)).Problems);

        Assert.Equal([number], await houses.Numbers("eve", new AskedRequests { Words = "warehouse" }));
        Assert.Equal([number], await houses.Numbers("eve", new AskedRequests { Words = "invoices" }));
        await houses.Holds();
    }

    [Fact]
    public async Task What_was_only_said_about_another_request_makes_none_like_it()
    {
        using var houses = await AskedHouses.On(TestDatabase.Sqlite);
        await houses.Comment("carol", await houses.File(), "Norwegian vouchers expire");

        Assert.Empty(await houses.Read(houses.As("eve"), readers => readers.Similar.FindAsync("Norwegian vouchers", null, 5, TestContext.Current.CancellationToken)));
    }
}
