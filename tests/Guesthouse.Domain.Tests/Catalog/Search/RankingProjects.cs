using Guesthouse.Domain.Catalog.Search;

namespace Guesthouse.Tests.Catalog.Search;

public sealed class RankingProjects
{
    private readonly List<(string Title, SearchText Text)> projects = [];

    [Fact]
    public void The_heavier_the_field_the_earlier_the_project()
    {
        Add("one", (SearchField.Readme, "ledger"));
        Add("two", (SearchField.Wanted, "ledger"));
        Add("three", (SearchField.Purpose, "ledger"));
        Add("four", (SearchField.Keywords, "ledger"));
        Add("ledger");

        Assert.Equal(["ledger", "four", "three", "two", "one"], Found("ledger"));
    }

    [Fact]
    public void A_whole_name_is_found_before_longer_names_that_hold_it()
    {
        Add("gateway-api-extension", (SearchField.Purpose, "gateway gateway"));
        Add("gateway");
        Add("gateway-api");

        Assert.Equal(["gateway", "gateway-api", "gateway-api-extension"], Found("gateway"));
        Assert.Equal(["gateway-api", "gateway-api-extension"], Found("gateway-api"));
    }

    [Fact]
    public void A_whole_word_is_found_before_words_that_begin_so()
    {
        Add("payments");
        Add("pay");

        Assert.Equal(["pay", "payments"], Found("pay"));
    }

    [Fact]
    public void Every_word_is_needed_but_common_ones()
    {
        Add("job-queue");
        Add("queue", (SearchField.Readme, "for the people"));
        Add("job");

        Assert.Equal(["job-queue"], Found("a queue for the job"));
    }

    [Fact]
    public void Where_no_project_has_every_word_some_are_enough()
    {
        Add("queue");
        Add("cache");

        Assert.Equal(["queue"], Found("queue zeppelin"));
    }

    [Fact]
    public void The_rarer_word_weighs_more()
    {
        Add("one", (SearchField.Purpose, "rare"));
        foreach (var name in new[] { "two", "three", "four", "five" })
            Add(name, (SearchField.Purpose, "frequent"));

        Assert.Equal("one", Found("frequent rare")[0]);
    }

    [Fact]
    public void What_a_project_says_of_itself_comes_before_a_name_with_a_word_that_nearly_all_have()
    {
        Add("cluster-cloud", (SearchField.Purpose, "machines of a cloud"), (SearchField.Readme, "local"));
        Add("anvil", (SearchField.Purpose, "runs local clusters"), (SearchField.Readme, "a cluster on one machine"));
        for (var i = 0; i < 15; i++)
            Add($"other{i}", (SearchField.Readme, $"cluster{(i < 4 ? " local" : "")}"));

        Assert.Equal(["anvil", "cluster-cloud"], Found("local cluster").Take(2));
    }

    [Fact]
    public void What_is_equally_relevant_stands_by_name()
    {
        Add("zinc", (SearchField.Purpose, "metal"));
        Add("iron", (SearchField.Purpose, "metal"));

        Assert.Equal(["iron", "zinc"], Found("metal"));
    }

    private void Add(string title, params (SearchField Field, string Text)[] texts) => projects.Add((title, SearchText.Of(title, [], texts, [])));

    /// <summary>Finds by looking at every word of every project, as the databases do by their indexes.</summary>
    private List<string> Found(string query)
    {
        var index = CatalogIndex.Empty.With([.. projects.Select((project, i) => new CatalogEntry(i, FoldedText.Of(project.Title), (byte)project.Text.TitleWords, null, 0, null, []))]);
        var words = SearchWords.Of(query);
        var matches = words.Words.Select(word => new WordMatches(word, index.AllBut([]))).ToList();
        foreach (var match in matches)
            for (var place = 0; place < projects.Count; place++)
                foreach (var field in SearchFields.All)
                    foreach (var found in projects[place].Text.WordsOf(field))
                        if (found == match.Word)
                            match.Add(place, field, WordMatch.Whole);
                        else if (SearchWords.IsBeginning(match.Word) && found.StartsWith(match.Word, StringComparison.Ordinal))
                            match.Add(place, field, WordMatch.Beginning);
        var hits = WordHits.Of(words, matches, new Relevance(index, matches, projects.Count));
        return [.. new CatalogSearch(index, index.AllBut([]), CatalogChoice.None).Run(hits, ProjectOrder.Relevance).Projects.Select(project => projects[project].Title)];
    }
}
