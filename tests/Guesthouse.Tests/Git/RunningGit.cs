using Guesthouse.Git;

namespace Guesthouse.Tests.Git;

public sealed class RunningGit : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_missing_git_is_told_plainly()
    {
        var problem = Assert.Single(GitProgram.Find(folder["absent"]).Problems);

        Assert.Equal("git.missing", problem.Code);
        Assert.Contains(folder["absent"], problem.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("git version 2.34.9")]
    [InlineData("git version 1.9.rc1")]
    [InlineData("hello")]
    public void A_git_that_is_too_old_or_no_git_at_all_is_told_with_what_it_says(string says)
    {
        var problem = Assert.Single(GitProgram.Find(FakeGit($"echo '{says}'")).Problems);

        Assert.Equal("git.too-old", problem.Code);
        Assert.Contains(says, problem.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("git version 2.35.0")]
    [InlineData("git version 2.50.1 (Apple Git-155)")]
    [InlineData("git version 3.0")]
    public void A_newer_git_will_do(string says) => Assert.True(GitProgram.Find(FakeGit($"echo '{says}'")).IsOk);

    [Fact]
    public void What_a_hook_or_a_user_left_in_the_environment_decides_nothing()
    {
        var path = new RepositoryBuilder().Commit(Cast.Ada, "2024-01-01", "Begin", "a").CreateIn(folder);
        var leftovers = new Dictionary<string, string> { ["GIT_DIR"] = "/nonexistent", ["GIT_OBJECT_DIRECTORY"] = "/nonexistent", ["GIT_TRACE"] = folder["trace"], ["GIT_NAMESPACE"] = "x" };

        try
        {
            foreach (var (name, value) in leftovers)
                Environment.SetEnvironmentVariable(name, value);
            Assert.Single(Repositories.HistoryOf(path).Commits);
        }
        finally
        {
            foreach (var name in leftovers.Keys)
                Environment.SetEnvironmentVariable(name, null);
        }

        Assert.False(File.Exists(folder["trace"]), "git wrote a trace.");
    }

    [Fact]
    public void Cancelling_stops_the_reading()
    {
        var builder = new RepositoryBuilder();
        for (var day = 0; day < 3000; day++)
            builder.Commit(Cast.Ada, $"{1704067200 + (day * 86400)} +0000", "Daily");
        var repository = Repositories.At(builder.CreateIn(folder));
        using var source = new CancellationTokenSource();

        Assert.Throws<OperationCanceledException>(() =>
            new HistoryReader(Repositories.Git).Read(repository, onCommits: _ => source.Cancel(), cancellation: source.Token));
    }

    [Fact]
    public void A_git_that_does_not_heed_the_cancelling_is_ended()
    {
        var git = GitProgram.Find(FakeGit(EndlessLog)).Value;
        var repository = Repositories.At(new RepositoryBuilder().CreateIn(folder));
        using var source = new CancellationTokenSource();

        Assert.Throws<OperationCanceledException>(() => new HistoryReader(git).Read(repository, onCommits: _ => source.Cancel(), cancellation: source.Token));

        var process = int.Parse(File.ReadAllText(folder["process"]), System.Globalization.CultureInfo.InvariantCulture);
        Assert.False(Directory.Exists($"/proc/{process}"), "git is still running.");
    }

    [Fact]
    public void Output_that_breaks_off_is_never_taken_for_a_history()
    {
        var git = GitProgram.Find(FakeGit("""
            case "$*" in
            *version*) echo 'git version 2.39.5' ;;
            *for-each-ref*) echo '0123456789012345678901234567890123456789 refs/heads/main * ' ;;
            *) printf '0123456789012345678901234567890123456789\0\0Ada' ;;
            esac
            """)).Value;

        var problem = Assert.Single(new HistoryReader(git).Read(Repositories.At(new RepositoryBuilder().CreateIn(folder)), cancellation: TestContext.Current.CancellationToken).Problems);

        Assert.Equal("repository.unreadable", problem.Code);
        Assert.Contains("ends in the middle", problem.Detail, StringComparison.Ordinal);
    }

    /// <summary>A git that writes one commit after the other, and neither a broken pipe nor SIGTERM stops it.</summary>
    private string EndlessLog => $$"""
        trap '' TERM PIPE
        case "$*" in
        *version*) echo 'git version 2.39.5' ;;
        *for-each-ref*) echo '0123456789012345678901234567890123456789 refs/heads/main * ' ;;
        *)
            echo $$ > {{folder["process"]}}
            while :; do printf '0123456789012345678901234567890123456789\0\0Ada\na@b\0001 +0000\0Ada\na@b\0001 +0000\0Fix\0\0' 2> /dev/null; done ;;
        esac
        """;

    private string FakeGit(string body) => Script.Create(folder["git"], body);
}
