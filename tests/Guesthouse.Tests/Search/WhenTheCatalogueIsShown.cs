using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Storage.Rows;
using Guesthouse.Tests.Cli;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Search;

public sealed class WhenTheCatalogueIsShown
{
    [Theory]
    [OnBothDatabases]
    public async Task Words_facets_and_order_stand_in_the_address_and_each_can_be_taken_back(TestDatabase database)
    {
        await using var pages = await CatalogPages.With(database, Fill);

        var page = await pages.Read("/projects?q=queue&language=Go&sort=name");
        Assert.Contains("href=\"/projects?q=queue&sort=name\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/projects?q=queue&language=Go&sort=name&language=Rust\"", page, StringComparison.Ordinal);
        Assert.Contains("<input type=\"hidden\" name=\"language\" value=\"Go\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"queue\"", page, StringComparison.Ordinal);
        Assert.Contains("/projects/job-queue", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/projects/rust-queue\"", page, StringComparison.Ordinal);
        Assert.Equal(["project", "job-queue"], (await pages.Read("/projects.csv?q=queue&language=Go")).Split('\n').Select(line => line.Split(',')[0].Trim()).Where(slug => slug.Length > 0));
    }

    [Theory]
    [OnBothDatabases]
    public async Task Nothing_found_leads_on(TestDatabase database)
    {
        await using var pages = await CatalogPages.With(database, Fill);

        var page = await pages.Read("/projects?q=queue&language=Cobol");
        Assert.Contains("Without “Language”: 2 projects", page, StringComparison.Ordinal);
        Assert.Contains("/projects/before-you-build?need=queue", page, StringComparison.Ordinal);
        Assert.Contains("Also searched: queue", await pages.Read("/projects?q=queeu"), StringComparison.Ordinal);
        Assert.Contains("holds no word", await pages.Read("/projects?q=%21%21"), StringComparison.Ordinal);
        Assert.Contains("/people/ada", await pages.Read("/projects?q=lind"), StringComparison.Ordinal);
    }

    [Theory]
    [OnBothDatabases]
    public async Task A_need_finds_what_comes_near_and_why(TestDatabase database)
    {
        await using var pages = await CatalogPages.With(database, Fill);

        var page = await pages.Read("/projects/before-you-build?need=" + Uri.EscapeDataString("We need a fair queue for the batch jobs of many teams."));
        Assert.Contains("Why job-queue?", page, StringComparison.Ordinal);
        Assert.Contains("<dt>In its description</dt><dd>fair", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Why house-front?", page, StringComparison.Ordinal);
        Assert.Contains("Nothing here comes near", await pages.Read("/projects/before-you-build?need=zeppelin"), StringComparison.Ordinal);
        Assert.Contains("Similar projects", await pages.Read("/projects/job-queue"), StringComparison.Ordinal);
    }

    [Theory]
    [OnBothDatabases]
    public async Task Words_of_signs_are_shown_as_people_write_them_and_a_companys_name_is_no_likeness(TestDatabase database)
    {
        await using var pages = await CatalogPages.With(database, place =>
        {
            place.Add("ledger", row => row.Description = "A client in C#, for money", null, false, (ProfileField.Package, "npm:@northmere/ledger"));
            place.Add("books", row => row.Description = "Another client in C# for pages", null, false, (ProfileField.Package, "npm:@northmere/books"));
            place.Add("stone", row => row.Description = "Neither", null, false, (ProfileField.Package, "npm:@northmere/money-stone"));
        });

        Assert.Contains("<dt>In its description</dt><dd>C#, client", await pages.Read("/projects/before-you-build?need=" + Uri.EscapeDataString("A C# client")), StringComparison.Ordinal);
        var similar = (await pages.Read("/projects/ledger")).Split("Similar projects")[^1].Split("</ul>")[0];
        Assert.Contains("C#", similar, StringComparison.Ordinal);
        Assert.Contains("/projects/books", similar, StringComparison.Ordinal);
        Assert.DoesNotContain("northmere", similar, StringComparison.Ordinal);
        Assert.DoesNotContain("/projects/stone", similar, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fifty_houses_are_under_twenty_kilobytes_on_their_way()
    {
        await using var pages = await CatalogPages.With(TestDatabase.Sqlite, place =>
        {
            var random = new Random(7);
            string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => string.Concat(Enumerable.Range(0, 7).Select(_ => (char)('a' + random.Next(26))))));
            for (var i = 0; i < 60; i++)
                place.Add(
                    $"house-{i}", row => (row.Motivation, row.GovernanceLevel, row.FirstResponseHours) = (Words(18), (GovernanceLevel)(i % 5), 8), null, false,
                    [(ProfileField.Language, $"Language {i % 12}"), (ProfileField.Topic, Words(1)), (ProfileField.Topic, $"topic-{i % 30}"), (ProfileField.Skill, $"skill {i % 9}"), (ProfileField.Wanted, Words(2)), (ProfileField.Wanted, "Bugfixes")]);
        });

        Assert.InRange(await pages.Packed("/projects"), 4_000, 20 * 1024);
    }

    [Theory]
    [OnBothDatabases]
    public async Task The_command_line_finds_the_same(TestDatabase database)
    {
        await using var pages = await CatalogPages.With(database, Fill);
        Task<CliAnswer> Run(params string[] words) => GuesthouseCli.Run(
            [.. words, "--data", pages.Place.Place.Folder, .. pages.Place.Place.ConnectionString is { } address ? new[] { "--database", address } : []]);

        var json = System.Text.Json.JsonDocument.Parse((await Run("search", "batch", "queeu", "--facet", "language=go", "--format", "json")).Output).RootElement;
        Assert.Equal("job-queue", json.GetProperty("projects")[0].GetProperty("slug").GetString());
        Assert.Equal("queue", json.GetProperty("alsoSearched")[0].GetProperty("searched")[0].GetString());
        Assert.Contains("job-queue", (await Run("search", "queue")).Output, StringComparison.Ordinal);
        Assert.Equal(2, (await Run("search", "--facet", "colour=red")).ExitCode);
        Assert.Equal("indexed 3 projects", (await Run("search", "rebuild")).Output.Trim());
    }

    private static void Fill(SearchedPlace place)
    {
        place.Add("job-queue", row => row.Description = "A fair queue of batch jobs", null, false, (ProfileField.Language, "Go"), (ProfileField.Topic, "scheduling"), (ProfileField.Topic, "batch"));
        place.Add("rust-queue", row => row.Description = "A quick queue of batch messages", null, false, (ProfileField.Language, "Rust"), (ProfileField.Topic, "scheduling"), (ProfileField.Topic, "batch"));
        place.Add("house-front", row => row.Description = "Windows and doors", null, false, (ProfileField.Language, "Go"));
        place.Change(context => context.Add(new PersonRow { Id = "ada", Name = "Ada Lind" }));
    }
}
