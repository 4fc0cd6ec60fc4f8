using Guesthouse.Catalog.Readiness;
using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Domain.Catalog.Readiness;
using Guesthouse.Domain.Catalog.Search;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Search;

public sealed class WhenProjectsAreSearched
{
    [Theory]
    [OnBothDatabases]
    public async Task Words_are_found_in_every_field_and_rank_by_it(TestDatabase database)
    {
        using var place = new SearchedPlace(database);
        place.Add("readme", row => row.Readme = "Sends invoices.");
        place.Add("wanted", values: [(ProfileField.Wanted, "Invoices in PDF")]);
        place.Add("skilled", values: [(ProfileField.Skill, "invoices")]);
        place.Add("purpose", row => row.Motivation = "Nobody likes invoices");
        place.Add("described", row => row.Description = "The company's invoices");
        place.Add("topic", values: [(ProfileField.Topic, "invoices")]);
        place.Add("package", values: [(ProfileField.Package, "npm:@northmere/invoices")]);
        place.Add("invoices");
        place.Add("other");
        await place.Index();

        Assert.Equal(["invoices", "package", "topic", "described", "purpose", "skilled", "wanted", "readme"], await place.Slugs("q=Invoices"));
    }

    [Theory]
    [OnBothDatabases]
    public async Task A_name_counts_once_though_the_repository_is_called_so_too(TestDatabase database)
    {
        using var place = new SearchedPlace(database);
        place.AddRepository(place.Add("queue-old-pages-print-shop-desk", row => row.Readme = "Nightly batch"), "northmere/queue-old-pages-print-shop-desk");
        place.Add("runner", row => row.Motivation = "A queue of batch jobs", values: [(ProfileField.Topic, "queue"), (ProfileField.Topic, "batch")]);
        place.Add("other");
        await place.Index();

        Assert.Equal(["runner", "queue-old-pages-print-shop-desk"], await place.Slugs("q=batch%20queue"));
        // What the repository says beyond the name is a keyword as before.
        Assert.Equal(["queue-old-pages-print-shop-desk"], await place.Slugs("q=northmere"));
    }

    [Theory]
    [OnBothDatabases]
    public async Task A_readme_that_says_the_name_lifts_no_project(TestDatabase database)
    {
        using var place = new SearchedPlace(database);
        place.Add("a-queue");
        place.Add("b-queue", row => row.Readme = "# b-queue\nA queue by night.");
        place.Add("other");
        await place.Index();

        Assert.Equal(["a-queue", "b-queue"], await place.Slugs("q=queue"));
        Assert.Equal(["b-queue"], await place.Slugs("q=night%20queue"));
    }

    [Theory]
    [OnBothDatabases]
    public async Task Case_accents_beginnings_and_scripts_without_blanks_are_found_alike(TestDatabase database)
    {
        using var place = new SearchedPlace(database);
        place.Add("search", row => row.Description = "全文検索エンジン");
        place.Add("thai", row => row.Description = "ระบบค้นหาภาษาไทย");
        place.Add("street", row => row.Description = "Großstraße und Café");
        place.Add("fir", row => row.Description = "Ёлка, письмо");
        place.Add("sharp", row => row.Description = "A client in C# and .NET, no C++");
        place.Add("odd", row => row.Description = "ꙮ 𝔊uest 𠮷野家 naïve-approach हिन्दी");
        await place.Index();

        foreach (var (query, slug) in new[]
        {
            ("検索", "search"), ("全文検索", "search"), ("検", "search"), ("ン", "search"), ("ค้นหา", "thai"), ("GROSSSTRASSE", "street"), ("cafe\u0301", "street"), ("großs", "street"),
            ("елка", "fir"), ("ПИСЬМО", "fir"), ("c#", "sharp"), (".net", "sharp"), ("c++", "sharp"), ("guest", "odd"), ("𠮷野", "odd"), ("naiveapproach", "odd"), ("हिन्दी", "odd"), ("ꙮ", "odd"),
        })
            Assert.True((await place.Slugs($"q={Uri.EscapeDataString(query)}")).SequenceEqual([slug]), query);
    }

    [Theory]
    [OnBothDatabases]
    public async Task A_word_that_nobody_uses_stands_for_the_nearest_ones(TestDatabase database)
    {
        using var place = new SearchedPlace(database);
        place.Add("payments", row => row.Description = "Takes payments");
        place.Add("cements", row => row.Readme = "form");
        place.Add("other", row => row.Readme = "nothing payments");
        await place.Index();

        var found = await place.Find("q=paymnets");
        Assert.Equal(2, found.Projects.Count);
        Assert.Equal(("paymnets", "payments"), (found.AlsoSearched.Single().Word, found.AlsoSearched.Single().Meant.Single()));
        Assert.Equal(["payments", "other"], await place.Slugs("q=paymnets"));
        Assert.Equal(["cements"], await place.Slugs("q=from"));
        Assert.Equal(["payments"], await place.Slugs("q=paymants%20takse"));
        Assert.Equal(["zeppelinx"], (await place.Find("q=zeppelinx")).Unknown);
        Assert.Empty((await place.Find("q=payments")).AlsoSearched);
        Assert.Empty((await place.Find("q=paym")).AlsoSearched);
    }

    [Theory]
    [OnBothDatabases]
    public async Task Facets_combine_and_count_the_hits(TestDatabase database)
    {
        using var place = new SearchedPlace(database);
        place.AddTeams();
        place.Add("a", row => (row.GovernanceLevel, row.Lifecycle) = (GovernanceLevel.ContributionsWelcome, Lifecycle.Active), "ledgers", false, (ProfileField.Language, "Go"), (ProfileField.Topic, "money"));
        place.Add("b", row => row.GovernanceLevel = GovernanceLevel.SharedWrite, "payments", false, (ProfileField.Language, "Go"), (ProfileField.Language, "C#"));
        place.Add("c", row => row.GovernanceLevel = GovernanceLevel.BugReports, "search", false, (ProfileField.Language, "Rust"), (ProfileField.Skill, "SQL"));
        await place.Index();

        Assert.Equal(["a", "b"], await place.Slugs("sort=name&language=go"));
        Assert.Equal(["a", "b", "c"], await place.Slugs("sort=name&language=Go&language=Rust"));
        Assert.Equal(["b"], await place.Slugs("language=Go&level=shared-write&level=bug-reports"));
        Assert.Equal(["a", "b"], await place.Slugs("sort=name&host=payments"));
        Assert.Equal(["a"], await place.Slugs("host=ledgers"));
        Assert.Equal(["c"], await place.Slugs("skill=sql"));
        Assert.Equal(["a"], await place.Slugs("lifecycle=active&topic=money"));
        Assert.Empty(await place.Slugs("topic=nobody"));
        var counts = (await place.Find("language=Go")).Counts;
        Assert.Equal((2, 1, 1), (counts[new FacetValue(Facet.Language, "Go")], counts[new FacetValue(Facet.Language, "Rust")], counts[new FacetValue(Facet.Level, "shared-write")]));
        Assert.False(counts.ContainsKey(new FacetValue(Facet.Skill, "SQL")));
    }

    [Theory]
    [OnBothDatabases]
    public async Task Readiness_and_activity_choose_and_order(TestDatabase database)
    {
        using var place = new SearchedPlace(database);
        var keys = new[] { "early", "ready", "unknown" }.Select(slug => place.Add(slug)).ToList();
        place.Change(context =>
        {
            foreach (var principle in Enum.GetValues<Principle>())
                context.AddRange(Level(keys[0], principle, ReadinessLevel.Started), Level(keys[1], principle, principle == Principle.Openness ? ReadinessLevel.Exemplary : ReadinessLevel.Ready));
            context.AddRange(new ActivityScoreRow { Project = keys[0], Score = 900 }, new ActivityScoreRow { Project = keys[1], Score = 100 });
        });
        await place.Index();

        Assert.Equal(["ready", "early", "unknown"], await place.Slugs("sort=readiness"));
        Assert.Equal(["early", "ready", "unknown"], await place.Slugs("sort=activity"));
        Assert.Equal(["ready"], await place.Slugs("readiness=4"));
        Assert.Equal(["early"], await place.Slugs("readiness=0"));
    }

    [Theory]
    [OnBothDatabases]
    public async Task Facts_that_a_module_supplies_are_facets_and_others_are_none(TestDatabase database)
    {
        using var place = new SearchedPlace(database);
        var (quick, slow) = (place.Add("quick"), place.Add("slow"));
        await place.Index();
        Assert.DoesNotContain((await place.Find("")).Counts.Keys, value => value.Facet == Facet.Answers);

        place.Facts = new SuppliedFacts(new Answers { [quick] = 3, [slow] = 12 });
        Assert.Equal(["quick"], await place.Slugs("answers=4"));
        Assert.Equal(["quick", "slow"], await place.Slugs("answers=16&sort=name"));
        Assert.Equal(2, (await place.Find("answers=4")).Counts[new FacetValue(Facet.Answers, "16")]);
    }

    private static ReadinessRow Level(int project, Principle principle, ReadinessLevel level) => new() { Project = project, Principle = principle, FromAt = DateTimeOffset.UnixEpoch, Level = level };

    /// <summary>How fast projects answer, as another module would tell.</summary>
    private sealed class Answers : Dictionary<int, double>, IProjectFact<AnswerTimeFact>
    {
        public Task<IReadOnlyDictionary<int, AnswerTimeFact>> ReadAsync(GuesthouseContext context, IReadOnlyCollection<int>? projects, DateOnly today, CancellationToken cancellation) =>
            Task.FromResult<IReadOnlyDictionary<int, AnswerTimeFact>>(this.ToDictionary(pair => pair.Key, pair => new AnswerTimeFact(pair.Value, 1)));
    }

    [Theory]
    [OnBothDatabases]
    public async Task A_restricted_project_is_revealed_by_no_count_no_word_and_no_suggestion(TestDatabase database)
    {
        using var place = new SearchedPlace(database);
        place.AddTeams();
        var secret = place.Add("zanzibar", row => row.Description = "The zygomorphic ledger", "payments", true, (ProfileField.Topic, "zygomorphic"), (ProfileField.Language, "Zig"));
        place.Change(context => context.Add(new ProjectVisibleTeamRow { Project = secret, Team = "payments" }));
        place.Add("ledger", row => row.Description = "A plain ledger", null, false, (ProfileField.Language, "Go"));
        await place.Index();

        foreach (var query in new[] { "q=zygomorphic", "q=zygomorfic", "q=zanzibra", "q=zygo", "q=ledger", "", "topic=zygomorphic", "language=Zig", "q=ledger&host=payments" })
        {
            var found = await place.Find(query);
            Assert.DoesNotContain(secret, found.Projects);
            Assert.DoesNotContain(found.Counts.Keys, value => value.Key.StartsWith('Z') || value.Key.StartsWith('z') || value.Facet == Facet.Host);
            Assert.Empty(found.AlsoSearched);
            Assert.Equal(1, found.Visible);
        }
        var insider = await place.Find("q=zygomorfic", await place.Person("ada"));
        Assert.Equal([secret], insider.Projects);
        Assert.Equal("zygomorphic", insider.AlsoSearched.Single().Meant.Single());
        Assert.Equal(2, insider.Visible);
    }

    [Theory]
    [OnBothDatabases]
    public async Task What_changed_is_found_as_it_is_now_and_nothing_is_written_twice(TestDatabase database)
    {
        using var place = new SearchedPlace(database);
        var key = place.Add("ledger", row => row.Description = "double entries");
        Assert.Equal((1, 0), (await place.Index(), await place.Index()));
        Assert.Equal(["ledger"], await place.Slugs("q=entries"));

        place.Change(context => context.Set<ProfileRow>().Single().Description = "single lines");
        Assert.Equal(1, await place.Index());
        Assert.Empty(await place.Slugs("q=entries"));
        Assert.Equal(["ledger"], await place.Slugs("q=lines"));
        Assert.Equal((0, 0), (place.Store.Count("search_words WHERE word = 'entries'"), place.Store.Count("search_trigrams WHERE trigram = 'ntr'")));

        place.Change(context => context.Set<ProjectRow>().Single(row => row.Key == key).RemovedAt = DateTimeOffset.UnixEpoch);
        await place.Index();
        Assert.Empty(await place.Slugs(""));
        Assert.Equal((0, 0), (place.Store.Count("search_words"), place.Store.Count("search_trigrams")));
    }

    [Theory]
    [OnBothDatabases]
    public async Task Only_what_changed_is_written_and_what_others_share_with_it_stays(TestDatabase database)
    {
        using var place = new SearchedPlace(database);
        var (ledger, books) = (place.Add("ledger", row => row.Description = "double entries", null, false, (ProfileField.Topic, "money")), place.Add("books", row => row.Description = "double pages"));
        await place.Index();
        Assert.Equal(["books", "ledger"], (await place.Slugs("q=double")).Order());

        place.Change(context => context.Set<ProfileRow>().Single(row => row.Project == ledger).Description = "single entries");
        place.Change(context => context.Add(new ActivityScoreRow { Project = books, Score = 7 }));
        Assert.Equal(2, await place.Index());
        Assert.Equal(["books", "ledger", "ledger"], [.. await place.Slugs("q=double"), .. await place.Slugs("q=single"), .. await place.Slugs("q=entries&topic=money")]);
        Assert.Equal((1, 1), (place.Store.Count("search_words WHERE word = 'double' AND projects = 1"), place.Store.Count("search_words WHERE word = 'entries' AND projects = 1")));

        place.Change(context => context.Set<ProfileRow>().Single(row => row.Project == ledger).Description = null);
        Assert.Equal(1, await place.Index());
        Assert.Equal(2, place.Store.Count("search_entries WHERE sequence > 1"));
        Assert.Equal(1, place.Store.Count("search_entries WHERE sequence > 2"));
    }

    [Theory]
    [OnBothDatabases]
    public async Task Whatever_is_typed_is_answered(TestDatabase database)
    {
        using var place = new SearchedPlace(database);
        place.Add("ledger", row => row.Description = "accounts or entries");
        await place.Index();

        foreach (var typed in new[]
        {
            "!!! ... ---", "\"", "'", "'; DROP TABLE projects; --", "ledger\" OR \"x", "NEAR(ledger accounts)", "ledger*", "title:ledger", "^ledger", "ledger & !x", "ledger:*A", "a \\ b",
            "\u202Eregdel", "led\u200Bger", "\uFFFE\uD800", new string('x', 10_000), string.Join(' ', Enumerable.Range(0, 3000).Select(i => $"w{i}")), "\0",
        })
            await place.Find($"q={Uri.EscapeDataString(typed)}");
        Assert.Equal(["ledger"], await place.Slugs("q=led%E2%80%8Bger"));
        Assert.Equal(["ledger"], await place.Slugs("q=ledger*"));
        Assert.Equal(["ledger"], await place.Slugs("q=!!!"));
        Assert.Equal(["ledger"], await place.Slugs("page=99999999999&sort=banana"));
        Assert.Equal(1, (await place.Find("page=77")).PageFor(77));
        Assert.Empty(await place.Slugs("level=banana"));
    }
}
