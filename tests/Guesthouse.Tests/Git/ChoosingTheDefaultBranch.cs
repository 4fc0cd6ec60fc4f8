namespace Guesthouse.Tests.Git;

public sealed class ChoosingTheDefaultBranch : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_branch_asked_for_comes_first() =>
        Assert.Equal("next", Chosen(With("main", "next"), "next"));

    [Fact]
    public void A_branch_of_origin_that_was_never_checked_out_may_be_asked_for()
    {
        var path = With("main");
        TestGit.Run(path, "update-ref", "refs/remotes/origin/release/1.0", "main");

        Assert.Equal("release/1.0", Chosen(path, "release/1.0"));
    }

    [Theory]
    [InlineData("absent")]
    [InlineData("mai*")]
    [InlineData("--all")]
    [InlineData("")]
    public void A_branch_that_is_not_there_is_told(string wanted) =>
        Assert.Equal("branch.unknown", Assert.Single(Repositories.Read(With("main"), wanted).Problems).Code);

    [Fact]
    public void HEAD_decides_when_it_names_a_branch() =>
        Assert.Equal("trunk", Chosen(With("main", "trunk"), head: "ref: refs/heads/trunk"));

    [Fact]
    public void A_HEAD_that_names_a_commit_is_read_as_it_is()
    {
        var path = With("main", "next");

        Assert.Equal("HEAD", Chosen(path, head: TestGit.Run(path, "rev-parse", "main")));
    }

    [Fact]
    public void The_head_of_origin_is_next()
    {
        var path = With("next", "main");
        TestGit.Run(path, "update-ref", "refs/remotes/origin/trunk", "main");
        TestGit.Run(path, "symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/trunk");

        Assert.Equal("trunk", Chosen(path, head: "ref: refs/heads/absent"));
    }

    [Theory]
    [InlineData("trunk", "trunk")]
    [InlineData("main", "next", "main")]
    [InlineData("main", "main", "master")]
    [InlineData("master", "master", "next")]
    public void The_only_branch_main_and_master_are_tried_when_no_head_says_anything(string chosen, params string[] branches) =>
        Assert.Equal(chosen, Chosen(With(branches), head: "ref: refs/heads/absent"));

    [Fact]
    public void Otherwise_the_answer_is_asked_for()
    {
        var path = With("one", "two");
        File.WriteAllText(Path.Combine(path, "HEAD"), "ref: refs/heads/absent\n");

        var problem = Assert.Single(Repositories.Read(path).Problems);

        Assert.Equal("branch.undecided", problem.Code);
        Assert.Contains("--branch", problem.Detail, StringComparison.Ordinal);
    }

    private string With(params string[] branches)
    {
        var builder = new RepositoryBuilder(branches[0]).Commit(Cast.Ada, "2024-01-01", "Begin", "a");
        foreach (var branch in branches)
            builder.On(branch);
        return builder.CreateIn(folder);
    }

    private static string Chosen(string path, string? wanted = null, string? head = null)
    {
        if (head is not null)
            File.WriteAllText(Path.Combine(path, "HEAD"), head + "\n");
        return Repositories.Read(path, wanted).Value.Branch;
    }
}
