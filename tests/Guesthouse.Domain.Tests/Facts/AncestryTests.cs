using FsCheck;
using FsCheck.Fluent;
using Guesthouse.Domain.Facts;

namespace Guesthouse.Domain.Tests.Facts;

public sealed class What_a_merge_brought
{
    [Fact]
    public void Is_what_its_second_parent_reaches_and_its_first_does_not()
    {
        var builder = new InMemoryHistory()
            .Commit("a").Commit("b", "a").Commit("c", "a").Commit("d", "c").Commit("m", "b d").Commit("e", "m");
        Assert.Equal("dc", builder.Letters(new Ancestry(builder.Build()).BroughtBy(builder.Position("m"))));
    }

    [Fact]
    public void Leaves_merges_out()
    {
        var builder = new InMemoryHistory()
            .Commit("a").Commit("b", "a").Commit("c", "a").Commit("n", "c b").Commit("d", "n").Commit("m", "a d");
        Assert.Equal("dcb", builder.Letters(new Ancestry(builder.Build()).BroughtBy(builder.Position("m"))));
    }

    [Fact]
    public void Is_nothing_for_a_commit_that_is_no_merge()
    {
        var builder = new InMemoryHistory().Commit("a").Commit("b", "a");
        Assert.Empty(new Ancestry(builder.Build()).BroughtBy(builder.Position("b")));
    }

    [Fact]
    public void Is_the_difference_of_two_sets_in_any_history() =>
        Prop.ForAll(Histories().ToArbitrary(), shape =>
        {
            var builder = new InMemoryHistory();
            for (var i = 0; i < shape.Length; i++)
                builder.Commit(Name(i), string.Join(' ', shape[i].Where(parent => parent < i).Distinct().Select(Name)));
            var history = builder.Build();
            var ancestry = new Ancestry(history);
            for (var merge = 0; merge < history.Commits.Count; merge++)
                Assert.Equal(Naively(history, merge), ancestry.BroughtBy(merge));
        }).QuickCheckThrowOnFailure();

    private static string Name(int number) => $"c{number}";

    /// <summary>Histories of up to 25 commits; each names up to three earlier ones as its parents.</summary>
    private static Gen<int[][]> Histories() =>
        Gen.Choose(1, 25).SelectMany(size =>
            Gen.CollectToArray(Enumerable.Range(0, size), i => Gen.Choose(0, Math.Max(0, i - 1)).ArrayOf().Select(parents => parents.Take(3).ToArray())));

    private static IEnumerable<int> Naively(History history, int merge)
    {
        var parents = history.Commits[merge].Parents.Select(history.PositionOf).ToArray();
        if (parents.Length < 2)
            return [];
        var first = Reached(history, parents[0]);
        // A merge of the line brings what any further parent reaches; inside branches only two parents are asked about.
        var line = FirstParentLine.Of(history).Any(commit => commit.Position == merge);
        var others = (line ? parents.Skip(1) : parents.Skip(1).Take(1)).SelectMany(parent => Reached(history, parent));
        return others.Where(position => !first.Contains(position) && !history.Commits[position].IsMerge).Distinct().Order();
    }

    private static HashSet<int> Reached(History history, int from)
    {
        var reached = new HashSet<int>();
        var open = new Stack<int>([from]);
        while (open.TryPop(out var at))
            if (reached.Add(at))
                foreach (var parent in history.Commits[at].Parents)
                    open.Push(history.PositionOf(parent));
        return reached;
    }
}

public sealed class The_first_parent_line
{
    [Fact]
    public void Never_takes_effect_backwards_when_clocks_do()
    {
        var builder = new InMemoryHistory()
            .Commit("a", at: 1_700_000_000).Commit("b", "a", at: 1_700_000_000 - (3 * 86_400)).Commit("c", "b", at: 1_700_000_000 + (2 * 86_400));
        var days = FirstParentLine.Of(builder.Build()).Select(commit => commit.Day);
        Assert.Equal([new(2023, 11, 14), new(2023, 11, 14), new(2023, 11, 16)], days);
    }
}
