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

        var commit = Assert.Single(History.Commits);

        Assert.Equal("Bob Okoro <bob@search.example>", History.Person(commit.Author));
        Assert.Equal("Ada Lind <ada@payments.example>", History.Person(commit.Committer));
        Assert.Equal(new CommitTime(1704231000, 120), commit.AuthoredAt);
        Assert.Equal(new CommitTime(1704281400, -210), commit.CommittedAt);
    }
}
