using Guesthouse.Contributions.Requests;
using Guesthouse.Domain.Catalog.Roles;
using Guesthouse.Storage.Rows;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Contributions;

/// <summary>Of the press, Ada owns what prints and Carol what has to do with ink; nobody owns the rest, and Dan runs the program.</summary>
public class WhenPartsHaveOwners
{
    private static readonly string[] deciders = ["ada", "carol", "dan"];

    [Theory, OnBothDatabases]
    public async Task Each_decides_on_what_is_about_their_part_and_on_what_says_no_path(TestDatabase database)
    {
        using var houses = await Press(database);
        var (print, ink, both, unknown, rest) = (await Ask(houses, "src/print/pages.cs"), await Ask(houses, "src/ink"), await Ask(houses, "src/print", "src/ink/black"), await Ask(houses), await Ask(houses, "docs"));

        Assert.Equal([print, both, unknown], await Inbox(houses, "ada"));
        Assert.Equal([ink, both, unknown], await Inbox(houses, "carol"));
        Assert.Equal([rest], await Inbox(houses, "dan"));
        Assert.Empty(await Inbox(houses, "finn"));
        // Whoever is named as the one to act has it in their inbox.
        foreach (var number in new[] { print, ink, both, unknown, rest })
            Assert.Contains(number, await Inbox(houses, (await houses.Find("bob", number))!.Actor!.Person!.Value.Value));
    }

    [Theory, OnBothDatabases]
    public async Task Lists_and_lines_say_the_same(TestDatabase database)
    {
        using var houses = await Press(database);
        foreach (var path in new[] { "src/print", "src/ink", "docs" })
            await Ask(houses, path);
        await houses.File();
        await houses.Move("carol", 2, AskedHouses.Plan);

        foreach (var person in deciders)
        {
            var lines = (await houses.Read(houses.As(person), readers => readers.List.FindAsync(new AskedRequests(), TestContext.Current.CancellationToken))).Lines;
            var waiting = await houses.Numbers(person, new AskedRequests { WaitsForMe = true });
            Assert.Equal(waiting, lines.Where(line => line.WaitsForMe).Select(line => line.Number));
            Assert.Equal(person switch { "ada" => [1], "carol" => [4, 2], _ => [3] }, waiting);
        }
        Assert.Equal(1, (await houses.Read(houses.As("carol"), readers => readers.Inbox.PlannedAsync(9, TestContext.Current.CancellationToken))).Total);
    }

    [Theory, OnBothDatabases]
    public async Task Who_is_told_that_it_is_their_move_is_the_owner_of_the_part(TestDatabase database)
    {
        using var houses = await Press(database);
        await Ask(houses, "src/ink");

        Assert.Contains("RequestFiled", await houses.Do("notice", "list", "--by", "carol"), StringComparison.Ordinal);
        Assert.DoesNotContain("RequestFiled", await houses.Do("notice", "list", "--by", "ada"), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task What_turns_out_to_be_about_another_part_waits_for_its_owner(TestDatabase database)
    {
        using var houses = await Press(database);
        var number = await Ask(houses, "src/print");

        await new EditRequest(houses.As("bob")).RunAsync(new(number), AskedHouses.Draft() with { Paths = ["src/ink"] }, TestContext.Current.CancellationToken);

        Assert.Empty(await Inbox(houses, "ada"));
        Assert.Equal([number], await Inbox(houses, "carol"));
    }

    private static async Task<AskedHouses> Press(TestDatabase database)
    {
        var houses = await AskedHouses.On(database);
        houses.Add("press", "payments", 8);
        houses.Change(context =>
        {
            var press = context.Set<ProjectRow>().Single(project => project.Slug == "press").Key;
            context.AddRange(Owner(press, "ada", "src/print"), Owner(press, "carol", "src/ink"));
        });
        return houses;
    }

    private static RoleRow Owner(int project, string person, string path) =>
        new() { Project = project, Person = person, Kind = RoleKind.ProductOwner, PathPrefix = path, At = DateTimeOffset.UnixEpoch, ByWhom = "operator" };

    private static Task<int> Ask(AskedHouses houses, params string[] paths) => houses.File("bob", "press", AskedHouses.Draft() with { Paths = paths });

    private static async Task<IEnumerable<int>> Inbox(AskedHouses houses, string person) =>
        (await houses.Read(houses.As(person), readers => readers.Inbox.ReadAsync(0, 20, TestContext.Current.CancellationToken))).Entries.Select(entry => entry.Line.Number);
}
