using FsCheck;
using FsCheck.Fluent;
using Guesthouse.Domain.Catalog.Search;

namespace Guesthouse.Tests.Catalog.Search;

public sealed class ChoosingAmongProjects
{
    private static readonly FacetValue go = new(Facet.Language, "Go");
    private static readonly FacetValue rust = new(Facet.Language, "Rust");
    private static readonly FacetValue queue = new(Facet.Topic, "queue");
    private static readonly FacetValue cache = new(Facet.Topic, "cache");

    private static readonly CatalogIndex index = CatalogIndex.Empty.With(
    [
        Entry(1, "anvil", activity: 10, values: [go, queue]),
        Entry(2, "bellows", activity: null, values: [rust, queue]),
        Entry(3, "chisel", activity: 30, values: [go, cache]),
        Entry(4, "drill", activity: 10, values: [go, queue, cache]),
        Entry(5, "emery", activity: 99, values: [rust]),
    ]);

    [Fact]
    public void Choices_within_a_facet_are_alternatives_and_facets_must_all_fit()
    {
        Assert.Equal([1, 2, 3, 4, 5], Found(ProjectOrder.Name).Projects);
        Assert.Equal([1, 3, 4], Found(ProjectOrder.Name, go).Projects);
        Assert.Equal([1, 2, 3, 4, 5], Found(ProjectOrder.Name, go, rust).Projects);
        Assert.Equal([1, 4], Found(ProjectOrder.Name, go, queue).Projects);
        Assert.Empty(Found(ProjectOrder.Name, go, new FacetValue(Facet.Topic, "nobody's")).Projects);
    }

    [Fact]
    public void A_count_tells_what_choosing_one_more_of_its_facet_would_add()
    {
        var counts = Found(ProjectOrder.Name, go, queue).Counts;

        Assert.Equal((2, 1), (counts[go], counts[rust]));
        Assert.Equal((2, 2), (counts[queue], counts[cache]));
    }

    [Fact]
    public void Case_does_not_matter() => Assert.Equal([1, 3, 4], Found(ProjectOrder.Name, new FacetValue(Facet.Language, "go")).Projects);

    [Fact]
    public void Unknown_scores_come_last_and_equal_ones_by_name() => Assert.Equal([5, 3, 1, 4, 2], Found(ProjectOrder.Activity).Projects);

    [Fact]
    public void What_is_not_visible_is_neither_found_nor_counted()
    {
        var found = new CatalogSearch(index, index.AllBut([1, 2]), CatalogChoice.None).Run(null, ProjectOrder.Name);

        Assert.Equal([3, 4, 5], found.Projects);
        Assert.Equal(1, found.Counts[queue]);
    }

    [Fact]
    public void A_changed_project_keeps_its_place_and_others_are_added()
    {
        var next = index.With([Entry(1, "zither", null, [cache]), Entry(9, "yarn", null, [queue])]);

        Assert.Equal([2, 3, 4, 5, 9, 1], new CatalogSearch(next, next.AllBut([]), CatalogChoice.None).Run(null, ProjectOrder.Name).Projects);
        Assert.Equal([1, 2, 3, 4, 5], Found(ProjectOrder.Name).Projects);
    }

    [Fact]
    public void Every_order_follows_change_after_change()
    {
        var random = new Random(20261121);
        CatalogEntry Drawn(int project) => Entry(project, $"p{random.Next(40)}", random.Next(3) == 0 ? null : random.Next(20), []) with { LastChange = random.Next(9), Ready = random.Next(5) };
        var entries = Enumerable.Range(1, 100).ToDictionary(project => project, Drawn);
        var step = CatalogIndex.Empty.With(entries.Values);
        for (var change = 0; change < 50; change++)
        {
            var changed = Enumerable.Range(0, 1 + (change % 7)).Select(_ => random.Next(1, 130)).Distinct().Select(Drawn).ToList();
            changed.ForEach(entry => entries[entry.Project] = entry);
            step = step.With(changed);
            var anew = CatalogIndex.Empty.With(entries.Values);
            foreach (var order in Enum.GetValues<ProjectOrder>())
                Assert.Equal(All(anew, order), All(step, order));
        }

        static IReadOnlyList<int> All(CatalogIndex of, ProjectOrder order) => new CatalogSearch(of, of.Everywhere, CatalogChoice.None).Run(null, order).Projects;
    }

    [Fact]
    public void Any_choice_finds_and_counts_what_looking_at_each_project_would()
    {
        var value = Gen.Choose(0, 2).SelectMany(facet => Gen.Choose(0, 3).Select(key => new FacetValue((Facet)facet, $"v{key}")));
        var values = Gen.ListOf(value).Select(list => list.Distinct().Take(5).ToArray());
        var drawn = Gen.ListOf(values).SelectMany(all => values.Select(chosen => (All: all.ToArray(), Chosen: chosen)));
        Prop.ForAll(Arb.From(drawn), on =>
        {
            var entries = on.All.Select((own, i) => Entry(i + 1, $"p{i:D3}", null, own)).ToList();
            var made = CatalogIndex.Empty.With(entries);
            var found = new CatalogSearch(made, made.AllBut([]), Chosen(on.Chosen)).Run(null, ProjectOrder.Name);
            bool Fits(CatalogEntry entry, Facet? but) => on.Chosen.GroupBy(one => one.Facet).All(facet => facet.Key == but || entry.Values.Any(facet.Contains));
            return found.Projects.SequenceEqual(entries.Where(entry => Fits(entry, null)).Select(entry => entry.Project))
                && on.All.SelectMany(own => own).Distinct().All(one => found.Counts.GetValueOrDefault(one) == entries.Count(entry => entry.Values.Contains(one) && Fits(entry, one.Facet)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    private static FoundProjects Found(ProjectOrder order, params FacetValue[] chosen) => new CatalogSearch(index, index.AllBut([]), Chosen(chosen)).Run(null, order);

    private static CatalogChoice Chosen(IEnumerable<FacetValue> chosen) => new(chosen.GroupBy(value => value.Facet)
        .ToDictionary(facet => facet.Key, facet => (IReadOnlySet<string>)facet.Select(value => value.Key).ToHashSet()));

    private static CatalogEntry Entry(int project, string name, int? activity, IReadOnlyList<FacetValue> values) => new(project, name, 1, activity, 0, null, values);
}
