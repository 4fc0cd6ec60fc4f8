using Guesthouse.Domain.Facts;
using Guesthouse.Domain.Organization.Identities;

namespace Guesthouse.Domain.Tests.Facts;

public sealed class The_pull_requests_of_a_history
{
    [Fact]
    public void Are_authored_by_whoever_wrote_most_of_what_the_merge_brought_and_never_by_the_merger()
    {
        var found = Find(new InMemoryHistory()
            .Commit("a")
            .Commit("b", "a", "Bob")
            .Commit("c", "b", "Eve")
            .Commit("d", "c", "Bob")
            .Commit("m", "a d", "Ada", "Merge pull request #3 from bob/fix"));
        Assert.Equal((3, "Bob"), Assert.Single(found));
    }

    [Fact]
    public void Prefer_humans_to_agents_however_many_commits_the_agent_made()
    {
        var found = Find(new InMemoryHistory()
            .Commit("a")
            .Commit("b", "a", "format[bot]")
            .Commit("c", "b", "format[bot]")
            .Commit("d", "c", "Bob")
            .Commit("m", "a d", "Ada", "Merge pull request #3 from bob/fix"));
        Assert.Equal((3, "Bob"), Assert.Single(found));
    }

    [Fact]
    public void Go_to_the_earliest_author_among_equals()
    {
        var found = Find(new InMemoryHistory()
            .Commit("a")
            .Commit("b", "a", "Eve")
            .Commit("c", "b", "Bob")
            .Commit("m", "a c", "Ada", "Merge pull request #3 from bob/fix"));
        Assert.Equal((3, "Eve"), Assert.Single(found));
    }

    [Fact]
    public void Count_two_names_of_one_address_as_one_author()
    {
        var found = Find(new InMemoryHistory()
            .Commit("a")
            .Commit("b", "a", "Eve")
            .Commit("c", "b", "Eve")
            .Commit("d", "c", "Bob <bob@example.com>")
            .Commit("e", "d", "B. Guest <bob@example.com>")
            .Commit("f", "e", "bob <Bob@Example.com>")
            .Commit("m", "a f", "Ada", "Merge pull request #3 from bob/fix"));
        Assert.Equal((3, "Bob"), Assert.Single(found));
    }

    [Fact]
    public void Are_told_by_squashed_subjects_on_the_first_parent_line_only()
    {
        var found = Find(new InMemoryHistory()
            .Commit("a")
            .Commit("s", "a", "Bob", "Round half up (#4)")
            .Commit("p", "s", "Eve", "Picked from elsewhere (#999)")
            .Commit("m", "s p", "Ada", "Merge pull request #5 from eve/pick"));
        Assert.Equal([(4, "Bob"), (5, "Eve")], found);
    }

    [Fact]
    public void Keep_the_earlier_commit_of_the_line_when_two_tell_one_number_whatever_the_clocks_say()
    {
        var found = Find(new InMemoryHistory()
            .Commit("a", at: 1_700_000_000)
            .Commit("s", "a", "Bob", "Round half up (#4)", at: 1_700_009_000)
            .Commit("t", "s", "Eve", "Round half up again (#4)", at: 1_600_000_000));
        Assert.Equal((4, "Bob"), Assert.Single(found));
    }

    [Fact]
    public void Include_merges_inside_branches_unless_the_line_tells_the_same_number()
    {
        var history = new InMemoryHistory()
            .Commit("a")
            .Commit("b", "a", "Bob")
            .Commit("n", "a b", "Ada", "Merge pull request #1 from bob/x")
            .Commit("c", "n", "Eve")
            .Commit("o", "n c", "Ada", "Merge pull request #2 from eve/y")
            .Commit("z", "a", "Ada", "Straight on the line (#1)")
            .Commit("m", "z o", "Ada", "Merge branch 'feature'");
        Assert.Equal([(1, "Ada"), (2, "Eve")], Find(history));
    }

    [Fact]
    public void Carry_the_paths_of_the_merge_itself()
    {
        var builder = new InMemoryHistory()
            .Commit("a")
            .Commit("b", "a", "Bob", touched: ["one", "two"])
            .Commit("m", "a b", "Ada", "Merge pull request #3 from bob/fix", touched: ["one"]);
        var history = builder.Build();
        var pullRequest = Assert.Single(All(history));
        Assert.Equal("one", history.Paths.Text(Assert.Single(pullRequest.Paths.ToArray()).Path));
    }

    private static IReadOnlyList<PullRequestFact> All(History history)
    {
        var register = new IdentityRegister();
        var identityOf = HistoryIdentities.AddTo(register, history, []);
        var agents = new AgentRules([]);
        var evidence = register.Evidence();
        return PullRequests.Of(history, new Ancestry(history), identityOf, identity => agents.IsAgent(evidence[identity].Key, evidence[identity].Names));
    }

    private static List<(int Number, string Author)> Find(InMemoryHistory builder)
    {
        var history = builder.Build();
        return [.. All(history).Select(pullRequest => (pullRequest.Number, history.Signatures[pullRequest.Author].Name))];
    }
}
