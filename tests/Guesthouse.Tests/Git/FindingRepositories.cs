using Guesthouse.Git;

namespace Guesthouse.Tests.Git;

public sealed class FindingRepositories : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("https://forge.example/payments/pay.git", "payments/pay")]
    [InlineData("https://ada:secret@forge.example:8443/payments/pay/", "payments/pay")]
    [InlineData("HTTP://forge.example/group/sub/name", "group/sub/name")]
    [InlineData("ssh://git@forge.example:2222/payments/pay.git", "payments/pay")]
    [InlineData("git@forge.example:payments/pay.git", "payments/pay")]
    [InlineData("forge.example:payments/pay", "payments/pay")]
    [InlineData("git://forge.example/payments/pay.git", "payments/pay")]
    [InlineData("/srv/git/payments/other.git", "project")]
    [InlineData("../other.git", "project")]
    [InlineData("./a:b/other.git", "project")]
    [InlineData("file:///srv/git/other.git", "project")]
    [InlineData("../data/other.bundle", "project")]
    [InlineData("ext::sh -c touch", "project")]
    [InlineData("https://forge.example", "project")]
    [InlineData("https://forge.example/.git", "project")]
    public void Its_id_is_what_the_forge_calls_it_else_the_name_of_its_folder(string origin, string id)
    {
        var path = new RepositoryBuilder().Origin(origin).CreateIn(folder);

        Assert.Equal(id, Repositories.At(path).Id.Value);
    }

    [Theory]
    [InlineData("project", "project")]
    [InlineData("project.git", "project")]
    [InlineData("work/.git", "work")]
    [InlineData("with\nbreak", "with\uFFFDbreak")]
    public void Without_an_origin_the_folder_names_it(string name, string id)
    {
        var path = new RepositoryBuilder().CreateIn(folder, name);

        Assert.Equal(id, Repositories.At(path).Id.Value);
    }

    [Fact]
    public void A_work_tree_a_linked_work_tree_and_a_path_with_a_slash_behind_lead_to_a_repository()
    {
        new RepositoryBuilder().Commit(Cast.Ada, "2024-01-01", "Begin", "a").Config("[core]\n\tbare = false\n").CreateIn(folder, "work/.git");
        TestGit.Run(folder["work"], "worktree", "add", "--quiet", "-b", "next", folder["linked"]);

        Assert.Equal(folder["work/.git"], Repositories.At(folder["work"] + "/").GitDirectory);
        Assert.Equal(folder["work/.git/worktrees/linked"], Repositories.At(folder["linked"]).GitDirectory);
        Assert.Single(Repositories.HistoryOf(folder["linked"]).Commits);
    }

    [Fact]
    public void A_folder_of_repositories_is_looked_through_by_name_three_deep_and_never_inside_one()
    {
        foreach (var name in new[] { "b.git", "a", ".github", "group/sub/deep.git", "one/two/three/four.git", "a/vendored" })
            new RepositoryBuilder().CreateIn(folder, name);

        var found = Find(folder.Path);

        Assert.Equal([".github", "a", "b", "deep"], found.Repositories.Select(repository => repository.Id.Value));
        Assert.Equal(folder["b.git"], found.Repositories[2].ShownPath);
        Assert.Empty(found.Problems);
    }

    [Fact]
    public void A_repository_named_twice_is_read_once()
    {
        var path = new RepositoryBuilder().CreateIn(folder);

        var found = Find(path, folder.Path, path + "/");

        Assert.Single(found.Repositories);
        Assert.Empty(found.Problems);
    }

    [Fact]
    public void A_second_repository_of_one_id_is_told_and_left_out()
    {
        new RepositoryBuilder().Origin("https://forge.example/payments/pay").CreateIn(folder, "a.git");
        new RepositoryBuilder().Origin("git@forge.example:payments/pay.git").CreateIn(folder, "b.git");

        var found = Find(folder.Path);

        Assert.Equal(folder["a.git"], Assert.Single(found.Repositories).ShownPath);
        Assert.Equal($"{folder["b.git"]} is left out: {folder["a.git"]} is 'payments/pay' too.", Assert.Single(found.Problems).Detail);
    }

    [Fact]
    public void A_bundle_is_refused_with_the_command_that_makes_it_a_repository()
    {
        var path = new RepositoryBuilder().Commit(Cast.Ada, "2024-01-01", "Begin", "a").CreateIn(folder);
        Directory.CreateDirectory(folder["bundles"]);
        var bundle = folder["bundles/pay.bundle"];
        TestGit.Run(path, "bundle", "create", "--quiet", bundle, "main");

        Assert.EndsWith($"git clone --bare {bundle}", ProblemAt(bundle, "repository.bundle"), StringComparison.Ordinal);
        Assert.EndsWith($"git clone --bare {bundle}", ProblemAt(folder["bundles"], "repository.none"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_leads_to_no_repository_says_so()
    {
        File.WriteAllText(folder["file"], "hello");
        Directory.CreateDirectory(folder["empty/HEAD"]);
        File.WriteAllText(folder["empty/.git"], "gitdir: nowhere\n");

        Assert.Contains("is a file", ProblemAt(folder["file"], "repository.file"), StringComparison.Ordinal);
        Assert.Contains("no repository in", ProblemAt(folder["empty"], "repository.none"), StringComparison.Ordinal);
        Assert.Contains("no folder", ProblemAt(folder["absent"], "repository.path"), StringComparison.Ordinal);
    }

    private static FoundRepositories Find(params string[] paths) => new RepositoryFinder(Repositories.Git).Find(paths, TestContext.Current.CancellationToken);

    private static string ProblemAt(string path, string code)
    {
        var found = Find(path);
        Assert.Empty(found.Repositories);
        var problem = Assert.Single(found.Problems);
        Assert.Equal(code, problem.Code);
        return problem.Detail;
    }
}
