using System.Text;

namespace Guesthouse.Tests.Git;

public sealed class ReadingAnOddHistory : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void An_empty_repository_has_an_empty_history_and_a_note()
    {
        var read = Repositories.Read(new RepositoryBuilder().CreateIn(folder)).Value;

        Assert.Empty(read.History.Commits);
        Assert.True(read.History.Tip.IsZero);
        Assert.Equal("repository.empty", Assert.Single(read.Notes).Code);
    }

    [Fact]
    public void A_shallow_clone_is_read_as_far_as_it_goes_and_says_so()
    {
        var whole = new RepositoryBuilder().Commit(Cast.Ada, "2024-01-01", "First", "a").Commit(Cast.Bob, "2024-01-02", "Second", "b").CreateIn(folder);
        TestGit.Run(folder.Path, "clone", "--quiet", "--bare", "--depth=1", $"file://{whole}", "shallow.git");

        var read = Repositories.Read(folder["shallow.git"]).Value;

        Assert.Equal(["Second"], read.History.Commits.Select(commit => commit.Subject));
        Assert.True(read.History.IsShallow);
        Assert.Equal("repository.shallow", Assert.Single(read.Notes).Code);
    }

    [Fact]
    public void Text_that_is_not_utf_8_keeps_its_readable_letters()
    {
        var path = new RepositoryBuilder(text: Encoding.Latin1)
            .Commit(new Author("Zoë", "zoë@search.example"), "2024-01-01", "Größe", "straße")
            .CreateIn(folder);
        var history = Repositories.HistoryOf(path);

        var commit = Assert.Single(history.Commits);

        Assert.Equal("Zo\uFFFD <zo\uFFFD@search.example>", history.Person(commit.Author));
        Assert.Equal("Gr\uFFFD\uFFFDe", commit.Subject);
        Assert.Equal(["A stra\uFFFDe"], history.PathsOf(commit));
        Assert.Equal(Encoding.Latin1.GetBytes("straße"), history.Paths.Bytes(0).ToArray());
    }

    [Fact]
    public void A_message_in_a_stated_encoding_is_read_in_it()
    {
        var path = new RepositoryBuilder().Commit(Cast.Ada, "2024-01-01", "Begin").CreateIn(folder);
        AddCommit(path, Encoding.Latin1.GetBytes(Header(path, encoding: "ISO-8859-1") + "\n\nGröße\n"));

        Assert.Equal("Größe", Repositories.HistoryOf(path).Commits[0].Subject);
    }

    [Theory]
    [InlineData("line\nbreak")]
    [InlineData(":100644 100644")]
    [InlineData("with \"quotes\" and \\backslashes")]
    [InlineData("tab\tand space ")]
    [InlineData("unité/💶")]
    public void Any_path_is_read_as_it_is(string odd)
    {
        var path = new RepositoryBuilder().Commit(Cast.Ada, "2024-01-01", "Begin", odd, "z").Commit(Cast.Ada, "2024-01-02", "Again", odd).CreateIn(folder);
        var history = Repositories.HistoryOf(path);

        Assert.Equal([$"M {odd}"], history.PathsOf(history.Commits[0]));
        Assert.Equal([$"A {odd}", "A z"], history.PathsOf(history.Commits[1]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(":000000 100644 0000000000000000000000000000000000000000 61780798228d17af2d34fce4cfbdf35556832472 A")]
    [InlineData("Fix\n\n:000000 100644 0000000000000000000000000000000000000000 61780798228d17af2d34fce4cfbdf35556832472 A")]
    [InlineData("\n:")]
    [InlineData("6178079822850d17af2d34fce4cfbdf355568324")]
    public void A_message_that_looks_like_output_is_a_message(string message)
    {
        var path = new RepositoryBuilder().Commit(Cast.Ada, "2024-01-01", "Begin", "a").Commit(Cast.Bob, "2024-01-02", message).Commit(Cast.Ada, "2024-01-03", "End", "b").CreateIn(folder);
        var history = Repositories.HistoryOf(path);

        Assert.Equal(3, history.Commits.Count);
        Assert.Equal(message.Trim().Split('\n')[0], history.Commits[1].Subject);
        Assert.Empty(history.PathsOf(history.Commits[1]));
    }

    [Fact]
    public void A_message_with_a_nul_ends_there()
    {
        var path = new RepositoryBuilder().Commit(Cast.Ada, "2024-01-01", "Begin", "a").CreateIn(folder);
        AddCommit(path, Encoding.UTF8.GetBytes(Header(path) + "\n\nSeen\0hidden\n"));

        var history = Repositories.HistoryOf(path);

        Assert.Equal(["Seen", "Begin"], history.Commits.Select(commit => commit.Subject));
    }

    [Fact]
    public void A_commit_whose_author_line_cannot_be_read_has_nobody_and_no_day()
    {
        var path = new RepositoryBuilder().Commit(Cast.Ada, "2024-01-01", "Begin", "a").CreateIn(folder);
        AddCommit(path, Encoding.UTF8.GetBytes(Header(path).Replace($"author {Cast.Ada}", "author nobody at all\nX:", StringComparison.Ordinal) + "\n\nOdd\n"));

        var read = Repositories.Read(path).Value;

        Assert.Equal(" <>", read.History.Person(read.History.Commit("Odd").Author));
        Assert.Equal(new DateOnly(1970, 1, 1), read.History.Commit("Odd").AuthoredAt.Day);
        Assert.Equal("repository.undated", Assert.Single(read.Notes).Code);
    }

    [Fact]
    public void A_hundred_thousand_files_in_one_commit_are_all_touched()
    {
        var path = new RepositoryBuilder()
            .Commit(Cast.Ada, "2024-01-01", "Import", Enumerable.Range(0, 100_000).Select(number => $"vendor/{number % 100}/a-file-with-a-long-name-{number}.cs"))
            .CreateIn(folder);

        Assert.Equal(100_000, Repositories.HistoryOf(path).Commits.Single().Paths.Length);
    }

    [Fact]
    public void A_message_of_some_megabytes_is_read()
    {
        var path = new RepositoryBuilder()
            .Commit(Cast.Ada, "2024-01-01", "Begin\n\n" + new string('x', 3_000_000) + "\n\nReviewed-by: Bob Okoro <bob@search.example>", "a").CreateIn(folder);

        Assert.Single(Repositories.HistoryOf(path).Commits.Single().ReviewedBy);
    }

    [Fact]
    public void Objects_named_by_sha_256_are_read()
    {
        var path = new RepositoryBuilder(sha256: true)
            .Write("OWNERS", "approvers: [ada]").Commit(Cast.Ada, "2024-01-01", "Begin").Commit(Cast.Bob, "2024-01-02", "Fix", "src/pay.cs").CreateIn(folder);

        var history = Repositories.HistoryOf(path);

        Assert.Equal(64, history.Tip.ToString().Length);
        Assert.Equal(history.Commits[1].Id, Assert.Single(history.Commits[0].Parents));
        Assert.Equal(64, Assert.Single(history.Commits[1].Governance).Blob.ToString().Length);
    }

    /// <summary>The header of a commit by Ada on top of <c>main</c>.</summary>
    private static string Header(string path, string encoding = "UTF-8")
    {
        var tree = TestGit.Run(path, "rev-parse", "main^{tree}");
        var parent = TestGit.Run(path, "rev-parse", "main");
        return $"tree {tree}\nparent {parent}\nauthor {Cast.Ada} 1704240000 +0000\ncommitter {Cast.Ada} 1704240000 +0000\nencoding {encoding}";
    }

    private static void AddCommit(string path, byte[] commit) =>
        TestGit.Run(path, "update-ref", "refs/heads/main", TestGit.Feed(path, commit, "hash-object", "-t", "commit", "-w", "--stdin", "--literally"));
}
