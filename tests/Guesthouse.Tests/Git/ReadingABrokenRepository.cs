using Guesthouse.Domain;

namespace Guesthouse.Tests.Git;

public sealed class ReadingABrokenRepository : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string path;

    public ReadingABrokenRepository() =>
        path = new RepositoryBuilder()
            .Commit(Cast.Ada, "2024-01-01", "First", "a").Commit(Cast.Bob, "2024-01-02", "Second", "src/b").Commit(Cast.Ada, "2024-01-03", "Third", "c")
            .CreateIn(folder);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("main~2")]
    [InlineData("main~1")]
    [InlineData("main")]
    [InlineData("main~2^{tree}")]
    [InlineData("main~1:src")]
    public void A_history_with_a_missing_object_is_refused_whole_and_named(string missing)
    {
        Lose(missing);

        var problem = Assert.Single(Repositories.Read(path).Problems);

        Assert.Equal(("repository.unreadable", ProblemKind.Invalid), (problem.Code, problem.Kind));
        Assert.Contains(path, problem.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void A_history_needs_no_contents()
    {
        Lose("main:a");

        Assert.Equal(3, Repositories.HistoryOf(path).Commits.Count);
    }

    [Fact]
    public void A_configuration_that_git_cannot_read_is_told_and_the_folder_names_the_repository()
    {
        File.AppendAllText(Path.Combine(path, "config"), "[nonsense\n");

        Assert.Equal("project", Repositories.At(path).Id.Value);
        Assert.Equal("repository.unreadable", Assert.Single(Repositories.Read(path).Problems).Code);
    }

    [Fact]
    public void A_branch_that_holds_nonsense_is_told()
    {
        File.WriteAllText(Path.Combine(path, "refs", "heads", "main"), "0123456789012345678901234567890123456789\n");

        Assert.Equal("repository.unreadable", Assert.Single(Repositories.Read(path).Problems).Code);
    }

    /// <summary>Takes one object away; repositories as small as these keep each in a file of its own.</summary>
    private void Lose(string name)
    {
        var id = TestGit.Run(path, "rev-parse", name);
        File.Delete(Path.Combine(path, "objects", id[..2], id[2..]));
    }
}
