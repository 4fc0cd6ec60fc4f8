using Guesthouse.Domain;
using Guesthouse.Domain.Facts;
using Guesthouse.Git;
using Guesthouse.Git.Clones;
using Guesthouse.Tests.Git;

namespace Guesthouse.Tests.Mining;

public sealed class WhenARepositoryIsCloned : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly OwnClones clones;

    public WhenARepositoryIsCloned() => clones = new OwnClones(Repositories.Git, folder["clones"], TimeProvider.System);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_history_comes_without_contents_and_the_governance_files_in_one_more_call()
    {
        Payments().Config("[uploadpack]\n\tallowFilter = true\n").CreateIn(folder, "payments.git");
        await using var server = await GitHttpServer.Over(folder.Path);
        var address = CloneAddress.Parse(server.AddressOf("payments.git")).Value;

        var clone = clones.Update(7, address, branch: null, Cancellation).Value;
        var history = new HistoryReader(Repositories.Git).Read(clone.Repository, cancellation: Cancellation).Value.History;
        var wanted = GovernanceOf(history);
        var beforeContents = server.Requests.Count;
        var contents = clones.FetchContents(7, address, branch: null, wanted, Cancellation).Value;

        Assert.Equal(3, history.Commits.Count);
        Assert.Equal(30, wanted.Count);
        // A look at what the server speaks and one pack, however many contents there are.
        Assert.Equal(["GET /payments.git/info/refs", "POST /payments.git/git-upload-pack"], server.Requests.Skip(beforeContents));
        Assert.Equal(0, new BlobReader(Repositories.Git).Read(contents.Repository, wanted, 1000, Cancellation).Value.Missing);
        Assert.Equal(30, CountBlobs(contents.Repository));
        Assert.Empty(clone.Notes);
        Assert.Empty(contents.Notes);
    }

    [Fact]
    public async Task Tags_on_the_branch_come_with_it_and_later_ones_without_it()
    {
        var bare = Payments().On("other").Commit(Cast.Ada, "2024-02-01", "Elsewhere", "src/pay.cs").Config("[uploadpack]\n\tallowFilter = true\n").CreateIn(folder, "payments.git");
        TestGit.Run(bare, "tag", "--annotate", "--message", "First", "v1", "main");
        TestGit.Run(bare, "tag", "v9", "other");
        await using var server = await GitHttpServer.Over(folder.Path);
        var address = CloneAddress.Parse(server.AddressOf("payments.git")).Value;

        Assert.Equal("v1", TagsOf(clones.Update(7, address, branch: null, Cancellation).Value.Repository));
        TestGit.Run(bare, "tag", "v2", "main");
        Assert.Equal("v1 v2", TagsOf(clones.Update(7, address, branch: null, Cancellation).Value.Repository));
        TestGit.Run(bare, "tag", "--delete", "v1");
        TestGit.Run(bare, "tag", "--force", "v2", "main~1");
        var third = clones.Update(7, address, branch: null, Cancellation).Value.Repository;
        Assert.Equal("v2", TagsOf(third));
        Assert.Equal(TestGit.Run(bare, "rev-parse", "main~1"), TestGit.Run(third.GitDirectory, "rev-parse", "v2"));
        server.Requests.Clear();
        clones.Update(7, address, branch: null, Cancellation);
        Assert.Equal(2, server.Requests.Count);
    }

    private static string TagsOf(LocalRepository repository) => TestGit.Run(repository.GitDirectory, "tag", "--list").Replace('\n', ' ');

    [Fact]
    public async Task Nothing_is_fetched_again_while_the_branch_stands_still()
    {
        Payments().Config("[uploadpack]\n\tallowFilter = true\n").CreateIn(folder, "payments.git");
        await using var server = await GitHttpServer.Over(folder.Path);
        var address = CloneAddress.Parse(server.AddressOf("payments.git")).Value;
        var first = clones.Update(7, address, branch: null, Cancellation).Value;
        var wanted = GovernanceOf(new HistoryReader(Repositories.Git).Read(first.Repository, cancellation: Cancellation).Value.History);
        clones.FetchContents(7, address, branch: null, wanted, Cancellation);
        server.Requests.Clear();

        Assert.True(clones.Update(7, address, branch: null, Cancellation).IsOk);
        Assert.True(clones.FetchContents(7, address, branch: null, wanted, Cancellation).IsOk);

        Assert.Equal(["GET /payments.git/info/refs", "POST /payments.git/git-upload-pack"], server.Requests);
    }

    [Fact]
    public async Task A_server_that_cannot_leave_contents_out_gives_them_all_and_that_is_said()
    {
        Payments().Config("[uploadpack]\n\tallowFilter = false\n").CreateIn(folder, "payments.git");
        await using var server = await GitHttpServer.Over(folder.Path);

        var clone = clones.Update(7, CloneAddress.Parse(server.AddressOf("payments.git")).Value, branch: null, Cancellation).Value;

        Assert.Equal("clone.full", Assert.Single(clone.Notes).Code);
        Assert.Equal(33, CountBlobs(clone.Repository));
    }

    [Fact]
    public async Task A_server_that_gives_no_content_by_name_is_asked_for_everything_and_that_is_said()
    {
        Payments().Config("[uploadpack]\n\tallowFilter = true\n").CreateIn(folder, "payments.git");
        await using var server = await GitHttpServer.Over(folder.Path, isOld: true);
        var address = CloneAddress.Parse(server.AddressOf("payments.git")).Value;
        var clone = clones.Update(7, address, branch: null, Cancellation).Value;
        var wanted = GovernanceOf(new HistoryReader(Repositories.Git).Read(clone.Repository, cancellation: Cancellation).Value.History);

        var whole = clones.FetchContents(7, address, branch: null, wanted, Cancellation).Value;

        Assert.Equal("clone.full", Assert.Single(whole.Notes).Code);
        Assert.Equal(33, CountBlobs(whole.Repository));
    }

    [Fact]
    public void A_clone_from_this_machine_is_whole()
    {
        var path = Payments().CreateIn(folder, "payments.git");

        var clone = clones.Update(7, CloneAddress.Parse($"file://{path}").Value, branch: null, Cancellation).Value;

        Assert.Equal(33, CountBlobs(clone.Repository));
        Assert.Empty(clone.Notes);
        Assert.Equal("payments", clone.Repository.Id.Value);
    }

    [Fact]
    public void The_clone_follows_its_server_through_a_rewritten_branch_and_keeps_a_commit_graph()
    {
        var path = Payments().CreateIn(folder, "payments.git");
        var address = CloneAddress.Parse($"file://{path}").Value;
        clones.Update(7, address, branch: null, Cancellation);
        TestGit.Run(path, "update-ref", "refs/heads/main", "main~1");

        var clone = clones.Update(7, address, branch: null, Cancellation).Value;

        Assert.Equal(TestGit.Run(path, "rev-parse", "main"), TestGit.Run(clone.Repository.GitDirectory, "rev-parse", "main"));
        Assert.True(File.Exists(Path.Combine(clone.Repository.GitDirectory, "objects", "info", "commit-graph")));
    }

    [Fact]
    public void A_lock_that_a_stopped_machine_left_is_in_nobodys_way()
    {
        var path = Payments().CreateIn(folder, "payments.git");
        var address = CloneAddress.Parse($"file://{path}").Value;
        var clone = clones.Update(7, address, branch: null, Cancellation).Value;
        TestGit.Run(path, "update-ref", "refs/heads/main", "main~1");
        var left = Path.Combine(clone.Repository.GitDirectory, "refs", "heads", "main.lock");
        File.WriteAllText(left, "");
        File.SetLastWriteTimeUtc(left, new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        Assert.True(clones.Update(7, address, branch: null, Cancellation).IsOk);
    }

    [Fact]
    public void A_branch_that_the_server_does_not_have_is_named()
    {
        var path = Payments().CreateIn(folder, "payments.git");

        var problem = Assert.Single(clones.Update(7, CloneAddress.Parse($"file://{path}").Value, "release", Cancellation).Problems);

        Assert.Equal((ProblemKind.NotFound, "branch.unknown"), (problem.Kind, problem.Code));
    }

    [Fact]
    public void A_server_that_is_not_there_is_told_of()
    {
        var problem = Assert.Single(clones.Update(7, CloneAddress.Parse($"file://{folder["nowhere.git"]}").Value, null, Cancellation).Problems);

        Assert.Equal("clone.unreachable", problem.Code);
    }

    [Fact]
    public void An_empty_repository_is_an_empty_clone()
    {
        var path = new RepositoryBuilder().CreateIn(folder, "payments.git");

        var clone = clones.Update(7, CloneAddress.Parse($"file://{path}").Value, branch: null, Cancellation).Value;

        Assert.Empty(new HistoryReader(Repositories.Git).Read(clone.Repository, cancellation: Cancellation).Value.History.Commits);
    }

    [Theory]
    [InlineData("ext::sh -c evil", "address.unreadable")]
    [InlineData("ext::sh%20-c%20evil", "address.scheme")]
    [InlineData("ftp://forge.example/pay.git", "address.scheme")]
    [InlineData("https://ada:open-sesame@forge.example/pay.git", "address.secret")]
    [InlineData("https://token@forge.example/pay.git", "address.secret")]
    [InlineData("ssh://-oProxyCommand=evil/pay.git", "address.unreadable")]
    [InlineData("https://forge.example", "address.unreadable")]
    public void An_address_that_could_run_a_program_or_leak_a_secret_is_refused(string address, string code)
    {
        var problem = Assert.Single(CloneAddress.Parse(address).Problems);

        Assert.Equal(code, problem.Code);
        Assert.DoesNotContain("sesame", problem.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://forge.example/payments/ledger.git", "payments/ledger")]
    [InlineData("ssh://git@forge.example:2222/payments/ledger", "payments/ledger")]
    [InlineData("git@forge.example:payments/ledger.git", "payments/ledger")]
    [InlineData("git://forge.example/payments/core/ledger.git", "payments/core/ledger")]
    [InlineData("file:///srv/git/ledger.git", "ledger")]
    public void An_address_names_its_repository(string address, string id) => Assert.Equal(id, CloneAddress.Parse(address).Value.Id.Value);

    /// <summary>Three commits, three other files, thirty versions of governance files.</summary>
    private static RepositoryBuilder Payments()
    {
        var builder = new RepositoryBuilder();
        for (var commit = 1; commit <= 3; commit++)
        {
            for (var file = 0; file < 10; file++)
                builder.Write($"part{file}/OWNERS", $"approvers: [ada{commit}{file}]\n");
            builder.Commit(Cast.Ada, $"2024-01-0{commit}", $"Step {commit}", "src/pay.cs");
        }
        return builder;
    }

    private static List<ObjectId> GovernanceOf(History history) =>
        [.. history.Commits.SelectMany(commit => commit.Governance).Select(touch => touch.Blob).Where(blob => !blob.IsZero).Distinct()];

    private static int CountBlobs(LocalRepository repository) =>
        TestGit.Run(repository.GitDirectory, "cat-file", "--batch-all-objects", "--batch-check=%(objecttype)").Split('\n').Count(type => type == "blob");
}
