using Guesthouse.Domain.Facts;
using Guesthouse.Storage;
using Guesthouse.Storage.Facts;
using Guesthouse.Storage.Rows;
using Guesthouse.Tests.Git;

namespace Guesthouse.Tests.Storage;

public sealed class StoredPullRequests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory, OnBothDatabases]
    public void Are_what_git_tells_and_only_those_that_differ_are_written_again(TestDatabase database)
    {
        using var place = TestPlace.New(database);
        var store = place.Open();
        var (repository, history, requests) = Stored(store);
        Assert.Equal(2, PullRequestWriter.Write(store, repository, history, requests));
        Assert.Equal(0, PullRequestWriter.Write(store, repository, history, requests));
        Assert.Equal(1, PullRequestWriter.Write(store, repository, history, requests.Where(request => request.Number == 7)));

        using var context = store.Context();
        var row = context.Set<PullRequestRow>().Single();
        Assert.Equal((7, MergeKind.GitHub, "bob"), (row.Number, row.Kind, row.Login));
        var author = context.Set<SignatureRow>().Single(signature => signature.Number == row.Author);
        Assert.Equal("Bob Okoro", author.Name);
        Assert.Equal("Merge pull request #7 from bob/fix", context.Set<CommitRow>().Single(commit => commit.Id == row.MergedBy).Subject);
    }

    [Theory, OnBothDatabases]
    public void Of_which_a_forge_told_more_are_left_alone(TestDatabase database)
    {
        using var place = TestPlace.New(database);
        var store = place.Open();
        var (repository, history, requests) = Stored(store);
        PullRequestWriter.Write(store, repository, history, requests.Where(request => request.Number == 7));
        store.Change<PullRequestRow>(row => (row.Login, row.FieldSources) = ("robert", """{"login":"github"}"""));
        Assert.Equal(1, PullRequestWriter.Write(store, repository, history, requests));
        Assert.Equal(1, store.Count("pull_requests WHERE login = 'robert'"));
    }

    private (int Repository, StoredHistory History, IReadOnlyList<PullRequestFact> Requests) Stored(Store store)
    {
        var path = new RepositoryBuilder()
            .Commit(Cast.Ada, "2024-01-01", "Begin", "src/pay.cs")
            .On("bob/fix").Commit(Cast.Bob, "2024-01-02", "Fix rounding", "src/pay.cs")
            .On("main").MergePullRequest(7, "bob/fix", Cast.Ada, "2024-01-03")
            .Commit(Cast.Bob, "2024-01-04", "Round half to even (#8)", "src/pay.cs")
            .CreateIn(folder);
        var repository = store.NewRepository();
        new FactWriter(store, TimeProvider.System).Append(repository, Repositories.HistoryOf(path), cancellation: TestContext.Current.CancellationToken);
        var stored = FactReader.Read(store, repository);
        var requests = PullRequests.Of(stored.History, new Ancestry(stored.History), [.. Enumerable.Range(0, stored.History.Signatures.Count)], _ => false);
        return (repository, stored, requests);
    }
}
