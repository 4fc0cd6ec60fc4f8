namespace Guesthouse.Tests.Git;

/// <summary>A repository's own configuration comes from whoever made the copy: it may neither run a program nor bend what is read.</summary>
public sealed class ReadingUnderAHostileConfiguration : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("[diff]\n\trenames = copies\n")]
    [InlineData("[log]\n\tfollow = true\n")]
    [InlineData("[core]\n\tquotePath = true\n")]
    [InlineData("[diff]\n\torderFile = {folder}/order\n")]
    [InlineData("[log]\n\tmailmap = false\n")]
    [InlineData("[log]\n\tdiffMerges = off\n")]
    [InlineData("[log]\n\tshowRoot = false\n")]
    [InlineData("[log]\n\tdate = relative\n\tabbrevCommit = true\n\tdecorate = full\n")]
    [InlineData("[format]\n\tpretty = oneline\n\tnotes = true\n")]
    [InlineData("[color]\n\tui = always\n\tdiff = always\n")]
    [InlineData("[diff]\n\trelative = true\n\tnoprefix = true\n\tignoreSubmodules = all\n\tsubmodule = log\n")]
    [InlineData("[core]\n\tabbrev = 7\n[i18n]\n\tlogOutputEncoding = UTF-16\n\tcommitEncoding = ISO-8859-1\n")]
    [InlineData("[core]\n\tworktree = /nonexistent\n")]
    public void No_setting_bends_the_history(string lines)
    {
        File.WriteAllText(folder["order"], "z*\nb*\n");
        var plain = Story().CreateIn(folder, "plain.git");
        var bent = Story().Config(lines.Replace("{folder}", folder.Path, StringComparison.Ordinal)).CreateIn(folder, "bent.git");

        Assert.Equal(Told(plain), Told(bent));
    }

    [Theory]
    [InlineData("[core]\n\tfsmonitor = {trap}\n")]
    [InlineData("[core]\n\tpager = {trap}\n[pager]\n\tlog = {trap}\n")]
    [InlineData("[core]\n\tsshCommand = {trap}\n\teditor = {trap}\n\taskPass = {trap}\n\tgitProxy = {trap}\n")]
    [InlineData("[core]\n\thooksPath = {folder}\n")]
    [InlineData("[diff]\n\texternal = {trap}\n[diff \"all\"]\n\ttextconv = {trap}\n\tcommand = {trap}\n[core]\n\tattributesFile = {folder}/attributes\n")]
    [InlineData("[log]\n\tshowSignature = true\n[gpg]\n\tprogram = {trap}\n")]
    [InlineData("[alias]\n\tlog = !{trap}\n\tfor-each-ref = !{trap}\n\tcat-file = !{trap}\n")]
    [InlineData("[filter \"all\"]\n\tsmudge = {trap}\n\tclean = {trap}\n\tprocess = {trap}\n")]
    public void No_program_that_it_names_is_run(string lines)
    {
        var trap = Trap();
        File.WriteAllText(folder["attributes"], "* diff=all filter=all\n");
        var path = Story().Config(lines.Replace("{trap}", trap, StringComparison.Ordinal).Replace("{folder}", folder.Path, StringComparison.Ordinal)).CreateIn(folder);

        Assert.Equal(6, Repositories.HistoryOf(path).Commits.Count);
        Assert.False(File.Exists(folder["sprung"]), "A program of the repository's was run.");
    }

    [Fact]
    public void Replaced_commits_and_grafts_do_not_count()
    {
        var path = Story().CreateIn(folder);
        var told = Told(path);
        TestGit.Run(path, "replace", "main", "main~1");
        Directory.CreateDirectory(Path.Combine(path, "info"));
        File.WriteAllText(Path.Combine(path, "info", "grafts"), TestGit.Run(path, "rev-parse", "main~1") + "\n");

        var read = Repositories.Read(path).Value;

        Assert.Equal(told, Told(path));
        Assert.Empty(read.Notes);
    }

    [Fact]
    public void Nothing_in_the_repository_is_written()
    {
        var path = Story().CreateIn(folder);
        var before = Files(path);

        Repositories.HistoryOf(path);

        Assert.Equal(before, Files(path));
    }

    private static List<(string, DateTime)> Files(string path) =>
        [.. Directory.EnumerateFileSystemEntries(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(entry => (entry, File.GetLastWriteTimeUtc(entry)))];

    /// <summary>A program that leaves a mark when it is run.</summary>
    private string Trap() => Script.Create(folder["post-checkout"], $"touch {folder["sprung"]}");

    private static RepositoryBuilder Story() =>
        new RepositoryBuilder()
            .Write("old", "the same\n").Commit(Cast.Ada, "2024-01-01", "Begin", "a", "b", "größe", "z")
            .Delete("old").Write("new", "the same\n").Commit(Cast.Bob, "2024-01-02T23:30:00-08:00", "Rename")
            .Submodule("lib", "0123456789012345678901234567890123456789").Commit(Cast.Bob, "2024-01-03", "Größe")
            .On("bob/fix").Commit(Cast.Bob, "2024-01-04", "Fix", "a")
            .On("main").MergePullRequest(7, "bob/fix", Cast.Ada, "2024-01-05")
            .Write(".mailmap", "Robert Okoro <bob@search.example>\n").Commit(Cast.Ada, "2024-01-06", "Name people", "b", "z");

    /// <summary>Everything that is read, in words.</summary>
    private static List<string> Told(string path)
    {
        var history = Repositories.HistoryOf(path);
        return [.. history.Commits.Select(commit =>
            $"{commit.Id} {history.Person(commit.Author)} {commit.AuthoredAt} {commit.Subject}: {string.Join(", ", history.PathsOf(commit))}")];
    }
}
