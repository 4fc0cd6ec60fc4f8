using Guesthouse.Domain;
using Guesthouse.Domain.Facts;
using Guesthouse.Git;

namespace Guesthouse.Tests.Git;

public sealed class CountingLines : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Lines_are_counted_per_commit_over_all_its_files()
    {
        var path = new RepositoryBuilder()
            .Write("a", "1\n2\n3\n").Write("odd\nname", "1\n").Commit(Cast.Ada, "2024-01-01", "Begin")
            .Write("a", "1\n3\n4\n5\n").Commit(Cast.Bob, "2024-01-02", "Change")
            .Commit(Cast.Bob, "2024-01-03", "Nothing")
            .Write("picture", "\0\0").Commit(Cast.Ada, "2024-01-04", "Draw").CreateIn(folder);

        Assert.Equal(
            ["Draw +0 -0", "Nothing +0 -0", "Change +2 -1", "Begin +4 -0"],
            Told(path));
    }

    [Fact]
    public void A_merge_counts_what_it_brought()
    {
        var path = new RepositoryBuilder().Write("a", "1\n").Commit(Cast.Ada, "2024-01-01", "Begin")
            .On("bob/fix").Write("b", "1\n2\n").Commit(Cast.Bob, "2024-01-02", "Fix")
            .On("main").Write("c", "1\n").Commit(Cast.Ada, "2024-01-03", "Meanwhile")
            .Merge(Cast.Ada, "2024-01-04", "Merge", "bob/fix").CreateIn(folder);

        Assert.Equal(["Merge +2 -0", "Meanwhile +1 -0", "Fix +2 -0", "Begin +1 -0"], Told(path));
    }

    [Fact]
    public void Missing_contents_are_told_and_nothing_is_half_counted()
    {
        var path = new RepositoryBuilder().Write("a", "1\n").Commit(Cast.Ada, "2024-01-01", "Begin").Write("a", "2\n").Commit(Cast.Ada, "2024-01-02", "End").CreateIn(folder);
        var blob = TestGit.Run(path, "rev-parse", "main~1:a");
        File.Delete(Path.Combine(path, "objects", blob[..2], blob[2..]));

        var problem = Assert.Single(Count(path).Problems);

        Assert.Equal("lines.missing", problem.Code);
        Assert.Contains(path, problem.Detail, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Told(string path)
    {
        var counts = Count(path).Value;
        return Repositories.HistoryOf(path).Commits.Select(commit => $"{commit.Subject} +{counts[commit.Id].Added} -{counts[commit.Id].Deleted}");
    }

    private static Result<IReadOnlyDictionary<ObjectId, LineCount>> Count(string path) =>
        new LineCounter(Repositories.Git).Count(Repositories.At(path), Repositories.HistoryOf(path).Tip, TestContext.Current.CancellationToken);
}
