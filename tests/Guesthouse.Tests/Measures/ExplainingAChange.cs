using System.Text.Json;
using Guesthouse.Tests.Git;

namespace Guesthouse.Tests.Measures;

public sealed class Explaining_a_change : IDisposable
{
    private readonly Northmere northmere = new();

    public void Dispose() => northmere.Dispose();

    [Fact]
    public async Task Cites_the_line_of_every_step()
    {
        var answer = await northmere.Measure("--explain", "ledger#7");
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Contains("northmere/ledger#7 on 2024-03-04: guest", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Rule email", answer.Output, StringComparison.Ordinal);
        Assert.Contains($"That person is {northmere.Organization}:8.", answer.Output, StringComparison.Ordinal);
        Assert.Contains($"Team that day: search, until 2024-06-01 ({northmere.Organization}:15)", answer.Output, StringComparison.Ordinal);
        Assert.Contains($"payments, the repository's host team ({northmere.Organization}:18)", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Distance 1: search → northmere, which contains payments", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_no_person()
    {
        var answer = await northmere.Measure("--explain", "ledger#7");
        Assert.DoesNotContain("Bob", answer.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("bob@", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cites_the_role_that_made_a_host()
    {
        var path = new RepositoryBuilder()
            .Write("lib/OWNERS", "approvers:\n- bob\n")
            .Commit(Cast.Ada, "2024-01-01", "Begin", "a")
            .Commit(Cast.Bob, "2024-02-01", "As an approver", "lib/a", "other")
            .CreateIn(northmere.Temporary, "repositories/vault.git");
        var commits = Repositories.HistoryOf(path);
        var answer = await northmere.Measure("--map", "vault=payments", "--explain", commits.Commit("As an approver").Id.ToString()[..9]);
        Assert.Contains("Host by role: approver of lib", answer.Output, StringComparison.Ordinal);
        Assert.Contains($"git show {commits.Commit("Begin").Id}:lib/OWNERS, line 2", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_the_pull_request_when_its_merge_is_named()
    {
        var merge = Repositories.HistoryOf(northmere.Ledger).Commits.Single(commit => commit.IsMerge);
        var answer = await northmere.Measure("--explain", merge.Id.ToString());
        Assert.Contains("northmere/ledger#7", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_a_number_alone_when_only_one_repository_fits()
    {
        var answer = await northmere.Measure("--explain", "#7");
        Assert.Contains("northmere/ledger#7", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_the_candidates_when_several_fit()
    {
        new RepositoryBuilder().Commit(Cast.Ada, "2024-01-01", "Same number (#7)", "a").CreateIn(northmere.Temporary, "repositories/vault.git");
        var answer = await northmere.Measure("--explain", "#7");
        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("#7 could be northmere/ledger#7, vault#7.", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("abc", 2, "names no change")]
    [InlineData("abcdef0", 4, "No change here is called abcdef0")]
    [InlineData("ledger#8888", 4, "No change here is called ledger#8888")]
    [InlineData("", 2, "names no change")]
    public async Task Says_when_there_is_no_such_change(string change, int exitCode, string reason)
    {
        var answer = await northmere.Measure("--explain", change);
        Assert.Equal((exitCode, ""), (answer.ExitCode, answer.Output));
        Assert.Contains(reason, answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sends_nothing_to_the_terminal_that_could_command_it()
    {
        var path = new RepositoryBuilder().Commit(Cast.Ada, "2024-01-01", "Odd path", "a\u001b[2Jb\nc").CreateIn(northmere.Temporary, "repositories/vault.git");
        var answer = await northmere.Measure("--map", "vault=payments", "--explain", Repositories.HistoryOf(path).Commit("Odd path").Id.ToString());
        Assert.DoesNotContain('\u001b', answer.Output);
        Assert.Contains("Owner of a", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gives_the_same_as_JSON()
    {
        var answer = await northmere.Measure("--explain", "#7", "--format", "json");
        var owner = JsonDocument.Parse(answer.Output).RootElement.GetProperty("owners")[0];
        Assert.Equal(("guest", "search", 1), (owner.GetProperty("class").GetString(), owner.GetProperty("from").GetString(), owner.GetProperty("distance").GetInt32()));
    }
}
