using Guesthouse.Domain.Facts;

namespace Guesthouse.Tests.Git;

public sealed class ReadingAnOrdinaryHistory : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly RepositoryBuilder repository = new();

    private History History => Repositories.HistoryOf(repository.CreateIn(folder));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_commit_tells_who_wrote_it_and_who_committed_it_and_when()
    {
        repository.CommittedBy(Cast.Ada, "2024-01-03T08:00:00-03:30").Commit(Cast.Bob, "2024-01-02T23:30:00+02:00", "Fix rounding", "src/pay.cs");
        var history = History;

        var commit = Assert.Single(history.Commits);

        Assert.Equal("Bob Okoro <bob@search.example>", history.Person(commit.Author));
        Assert.Equal("Ada Lind <ada@payments.example>", history.Person(commit.Committer));
        Assert.Equal(new CommitTime(1704231000, 120), commit.AuthoredAt);
        Assert.Equal(new CommitTime(1704281400, -210), commit.CommittedAt);
    }

    [Fact]
    public void A_root_commit_adds_all_its_paths()
    {
        repository.Commit(Cast.Ada, "2024-01-01", "Begin", "src/pay.cs", "README.md");

        Assert.Equal(["A README.md", "A src/pay.cs"], PathsOf("Begin"));
    }

    [Fact]
    public void Paths_are_added_modified_deleted_or_become_another_kind_of_thing()
    {
        repository.Commit(Cast.Ada, "2024-01-01", "Begin", "changed", "gone", "linked")
            .Delete("gone").Link("linked", "changed").Commit(Cast.Ada, "2024-01-02", "Tidy", "changed", "new");

        Assert.Equal(["M changed", "D gone", "T linked", "A new"], PathsOf("Tidy"));
    }

    [Fact]
    public void A_rename_is_a_deletion_and_an_addition()
    {
        repository.Write("old", "the same").Commit(Cast.Ada, "2024-01-01", "Begin")
            .Delete("old").Write("new", "the same").Commit(Cast.Ada, "2024-01-02", "Rename");

        Assert.Equal(["A new", "D old"], PathsOf("Rename"));
    }

    [Fact]
    public void A_merge_touches_what_differs_from_its_first_parent()
    {
        repository.Commit(Cast.Ada, "2024-01-01", "Begin", "base")
            .On("bob/fix").Commit(Cast.Bob, "2024-01-02", "Fix", "theirs")
            .On("main").Commit(Cast.Ada, "2024-01-02", "Meanwhile", "ours")
            .MergePullRequest(7, "bob/fix", Cast.Ada, "2024-01-03");
        var history = History;

        var merge = history.Commit("Merge pull request #7 from bob/fix");

        Assert.True(merge.IsMerge);
        Assert.Equal([history.Commit("Meanwhile").Id, history.Commit("Fix").Id], merge.Parents);
        Assert.Equal(["A theirs"], history.PathsOf(merge));
    }

    [Fact]
    public void A_merge_of_three_branches_names_all_its_parents()
    {
        repository.Commit(Cast.Ada, "2024-01-01", "Begin", "base");
        foreach (var branch in new[] { "one", "two", "three" })
            repository.On("main").On(branch).Commit(Cast.Bob, "2024-01-02", branch, branch);
        repository.On("main").Merge(Cast.Ada, "2024-01-03", "Octopus", "one", "two", "three");
        var history = History;

        var octopus = history.Commit("Octopus");

        Assert.Equal(["Begin", "one", "two", "three"], octopus.Parents.Select(parent => history.Commits[history.PositionOf(parent)].Subject));
        Assert.Equal(["A one", "A three", "A two"], history.PathsOf(octopus));
    }

    [Fact]
    public void A_commit_without_changes_touches_nothing()
    {
        repository.Commit(Cast.Ada, "2024-01-01", "Begin");

        Assert.Empty(PathsOf("Begin"));
    }

    [Fact]
    public void The_tip_comes_first_and_each_person_is_known_once()
    {
        repository.Commit(Cast.Ada, "2024-01-01", "First").Commit(Cast.Bob, "2024-01-02", "Second").Commit(Cast.Ada, "2024-01-03", "Third");
        var history = History;

        Assert.Equal(["Third", "Second", "First"], history.Commits.Select(commit => commit.Subject));
        Assert.Equal(history.Tip, history.Commits[0].Id);
        Assert.Equal(2, history.Signatures.Count);
    }

    [Fact]
    public void Governance_files_are_told_with_their_new_content()
    {
        repository.Write("api/OWNERS", "approvers: [ada]").Write("src/pay.cs", "x").Commit(Cast.Ada, "2024-01-01", "Begin")
            .Delete("api/OWNERS").Link("README", "docs/intro").Commit(Cast.Ada, "2024-01-02", "Tidy");
        var history = History;

        var begun = Assert.Single(history.Commit("Begin").Governance);
        var tidied = history.Commit("Tidy").Governance;

        Assert.Equal("api/OWNERS", history.Paths.Text(begun.Path));
        Assert.False(begun.Blob.IsZero);
        Assert.Equal(2, tidied.Count);
        Assert.All(tidied, touch => Assert.True(touch.Blob.IsZero));
    }

    [Fact]
    public void Progress_adds_up_to_the_number_of_commits()
    {
        for (var day = 0; day < 1200; day++)
            repository.Commit(Cast.Ada, $"{1704067200 + (day * 86400)} +0000", "Daily");
        var told = new List<int>();

        new Guesthouse.Git.HistoryReader(Repositories.Git).Read(Repositories.At(repository.CreateIn(folder)), onCommits: told.Add, cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(1200, told.Sum());
        Assert.True(told.Count > 1, "Progress was told only at the end.");
    }

    private IEnumerable<string> PathsOf(string subject)
    {
        var history = History;
        return history.PathsOf(history.Commit(subject));
    }
}
