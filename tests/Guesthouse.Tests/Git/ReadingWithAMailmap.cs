namespace Guesthouse.Tests.Git;

public sealed class ReadingWithAMailmap : IDisposable
{
    private const string Mailmap = "Bob Okoro <bob@search.example> <bobby@home.example>\n";
    private static readonly Author bobby = new("bobby", "bobby@home.example");
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void People_are_named_as_the_mailmap_at_the_tip_says()
    {
        var path = new RepositoryBuilder().Commit(bobby, "2024-01-01", "Begin", "a").Write(".mailmap", Mailmap).Commit(Cast.Ada, "2024-01-02", "Name people").CreateIn(folder);

        Assert.Equal("Bob Okoro <bob@search.example>", AuthorOf(path, "Begin"));
    }

    [Fact]
    public void A_mailmap_that_is_gone_at_the_tip_says_nothing()
    {
        var path = new RepositoryBuilder().Write(".mailmap", Mailmap).Commit(bobby, "2024-01-01", "Begin").Delete(".mailmap").Commit(Cast.Ada, "2024-01-02", "End").CreateIn(folder);

        Assert.Equal("bobby <bobby@home.example>", AuthorOf(path, "Begin"));
    }

    [Fact]
    public void The_branch_that_is_read_decides_and_not_the_one_of_HEAD()
    {
        var path = new RepositoryBuilder().Commit(bobby, "2024-01-01", "Begin", "a")
            .On("next").Write(".mailmap", Mailmap).Commit(Cast.Ada, "2024-01-02", "Name people").CreateIn(folder);

        Assert.Equal("bobby <bobby@home.example>", AuthorOf(path, "Begin"));
        Assert.Equal("Bob Okoro <bob@search.example>", AuthorOf(path, "Begin", "next"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[core]\n\tworktree = ../\n")]
    public void What_lies_in_a_work_tree_says_nothing(string configuration)
    {
        new RepositoryBuilder().Commit(bobby, "2024-01-01", "Begin", "a").Config("[core]\n\tbare = false\n" + configuration).CreateIn(folder, "work/.git");
        File.WriteAllText(folder["work/.mailmap"], Mailmap);
        File.WriteAllText(folder["work/.git/.mailmap"], Mailmap);

        Assert.Equal("bobby <bobby@home.example>", AuthorOf(folder["work"], "Begin"));
    }

    [Fact]
    public void A_mailmap_that_the_configuration_names_says_nothing()
    {
        File.WriteAllText(folder["theirs"], Mailmap);
        var path = new RepositoryBuilder().Commit(bobby, "2024-01-01", "Begin", "mailmap")
            .Config($"[mailmap]\n\tfile = {folder["theirs"]}\n\tblob = main:mailmap\n").CreateIn(folder);

        Assert.Equal("bobby <bobby@home.example>", AuthorOf(path, "Begin"));
    }

    [Fact]
    public void A_mailmap_whose_content_is_missing_is_told_and_the_history_read_without_it()
    {
        var path = new RepositoryBuilder().Write(".mailmap", Mailmap).Commit(bobby, "2024-01-01", "Begin").CreateIn(folder);
        var blob = TestGit.Run(path, "rev-parse", "main:.mailmap");
        File.Delete(Path.Combine(path, "objects", blob[..2], blob[2..]));

        var read = Repositories.Read(path).Value;

        Assert.Equal("bobby <bobby@home.example>", read.History.Person(read.History.Commits[0].Author));
        Assert.Equal("repository.mailmap", Assert.Single(read.Notes).Code);
    }

    private static string AuthorOf(string path, string subject, string? branch = null)
    {
        var history = Repositories.HistoryOf(path, branch);
        return history.Person(history.Commit(subject).Author);
    }
}
