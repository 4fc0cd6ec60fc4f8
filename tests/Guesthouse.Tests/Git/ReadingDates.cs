using System.Text;
using Guesthouse.Domain.Facts;

namespace Guesthouse.Tests.Git;

public sealed class ReadingDates : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("1704153600 +0200", 1704153600, 120, "2024-01-02")]
    [InlineData("1704153599 -0330", 1704153599, -210, "2024-01-01")]
    [InlineData("-1 +0000", -1, 0, "1969-12-31")]
    [InlineData("-86400 +0100", -86400, 60, "1969-12-31")]
    [InlineData("-62135596801 +0000", -62135596801, 0, "0001-01-01")]
    [InlineData("0 +0000", 0, 0, "1970-01-01")]
    [InlineData("4102444800 +0000", 4102444800, 0, "2100-01-01")]
    [InlineData("253402300800 +0000", 253402300800, 0, "9999-12-31")]
    [InlineData("18446744073709551614 +0000", long.MaxValue, 0, "9999-12-31")]
    [InlineData("99999999999999999999999 +0000", long.MaxValue, 0, "9999-12-31")]
    [InlineData("-99999999999999999999999 +0000", long.MinValue, 0, "0001-01-01")]
    [InlineData("1704153600 +9999", 1704153600, 6039, "2024-01-02")]
    [InlineData("1704153600 +123456789", 1704153600, short.MaxValue, "2024-01-02")]
    [InlineData("1704153600", 1704153600, 0, "2024-01-02")]
    public void A_date_is_read_whatever_git_thinks_of_it(string written, long seconds, short offset, string day)
    {
        var read = Repositories.Read(RepositoryWith(written)).Value;

        var commit = Assert.Single(read.History.Commits);

        Assert.Equal(new CommitTime(seconds, offset), commit.AuthoredAt);
        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), commit.AuthoredAt.Day);
        Assert.Equal(new CommitTime(1704240000, 0), commit.CommittedAt);
        Assert.Equal("Ada Lind <ada@payments.example>", read.History.Person(commit.Author));
        Assert.Empty(read.Notes);
    }

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("--5 +0000")]
    public void A_commit_without_a_date_stands_at_the_beginning_of_time_and_is_counted_in_a_note(string written)
    {
        var read = Repositories.Read(RepositoryWith(written)).Value;

        Assert.Equal(new DateOnly(1970, 1, 1), read.History.Commits.Single().AuthoredAt.Day);
        Assert.Contains("1 commits without a readable date", Assert.Single(read.Notes).Detail, StringComparison.Ordinal);
    }

    private string RepositoryWith(string authored)
    {
        var path = new RepositoryBuilder().CreateIn(folder);
        var tree = TestGit.Feed(path, [], "mktree");
        var commit = Encoding.UTF8.GetBytes($"tree {tree}\nauthor {Cast.Ada} {authored}\ncommitter {Cast.Ada} 1704240000 +0000\n\nOdd\n");
        TestGit.Run(path, "update-ref", "refs/heads/main", TestGit.Feed(path, commit, "hash-object", "-t", "commit", "-w", "--stdin", "--literally"));
        return path;
    }
}
