using Guesthouse.Cli;
using Guesthouse.Storage;
using Guesthouse.Tests.Git;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Mining;

public class WhenRepositoriesAreMined
{
    [Theory, OnBothDatabases]
    public async Task The_figures_are_those_of_the_repositories_whatever_was_mined_when(TestDatabase database)
    {
        string[][] orders = [["ledger", "finder"], ["finder", "ledger"], []];
        foreach (var order in orders)
        {
            using var place = MinedPlace.With(database);
            var (ledger, finder) = (Ledger().CreateIn(place.Repositories, "ledger.git"), Finder().CreateIn(place.Repositories, "finder.git"));
            var (ledgerTip, finderTip) = (TestGit.Run(ledger, "rev-parse", "main"), TestGit.Run(finder, "rev-parse", "main"));
            await place.Do("repo", "add", place.Repositories.Path);
            foreach (var portion in new[] { "main~2", "main~1", "main" })
            {
                TestGit.Run(ledger, "update-ref", "refs/heads/main", TestGit.Run(ledger, "rev-parse", portion.Replace("main", ledgerTip, StringComparison.Ordinal)));
                TestGit.Run(finder, "update-ref", "refs/heads/main", TestGit.Run(finder, "rev-parse", portion.Replace("main", finderTip, StringComparison.Ordinal)));
                if (order.Length == 0)
                    await place.Do("mine");
                foreach (var repository in order)
                    await place.Do("mine", repository);
            }

            Assert.Equal(await place.MeasuredFromGit("commit"), await place.MeasuredFromStore("commit"));
            Assert.Equal(await place.MeasuredFromGit("pull-request"), await place.MeasuredFromStore("pull-request"));
        }
    }

    [Theory, OnBothDatabases]
    public async Task Nothing_is_read_or_rewritten_where_nothing_is_new(TestDatabase database)
    {
        using var place = MinedPlace.With(database);
        Ledger().CreateIn(place.Repositories, "ledger.git");
        await place.Do("repo", "add", place.Repositories.Path);
        Assert.StartsWith("1 of 1 repositories had something new: 5 commits added, 0 removed", await place.Do("mine"), StringComparison.Ordinal);

        Assert.Equal("0 of 1 repositories had something new: 0 commits added, 0 removed; 0 classes rewritten\n", await place.Do("mine"));
    }

    [Theory, OnBothDatabases]
    public async Task A_rewritten_branch_loses_the_commits_that_are_gone(TestDatabase database)
    {
        using var place = MinedPlace.With(database);
        var ledger = Ledger().CreateIn(place.Repositories, "ledger.git");
        await place.Do("repo", "add", ledger);
        await place.Do("mine");
        TestGit.Run(ledger, "update-ref", "refs/heads/main", "main~1");

        Assert.Contains("0 commits added, 1 removed", await place.Do("mine"), StringComparison.Ordinal);

        Assert.Equal(await place.MeasuredFromGit("commit"), await place.MeasuredFromStore("commit"));
    }

    [Theory, OnBothDatabases]
    public async Task A_new_mailmap_changes_who_wrote_what_long_ago(TestDatabase database)
    {
        using var place = MinedPlace.With(database);
        var ledger = Ledger().On("mapped").Write(".mailmap", "Bob Okoro <bob@search.example> <ada@payments.example>\n").Commit(Cast.Ada, "2024-03-01", "Map names").CreateIn(place.Repositories, "ledger.git");
        await place.Do("repo", "add", ledger);
        await place.Do("mine");
        TestGit.Run(ledger, "update-ref", "refs/heads/main", "mapped");

        await place.Do("mine");

        Assert.Equal(await place.MeasuredFromGit("commit"), await place.MeasuredFromStore("commit"));
    }

    [Theory, OnBothDatabases]
    public async Task A_host_that_a_person_states_changes_the_classes_at_once(TestDatabase database)
    {
        using var place = MinedPlace.With(database);
        Ledger().CreateIn(place.Repositories, "ledger.git");
        await place.Do("repo", "add", place.Repositories.Path);
        await place.Do("mine");
        var before = await place.MeasuredFromStore("commit");

        await place.Do("project", "set", "ledger", "--host", "search");

        Assert.NotEqual(before, await place.MeasuredFromStore("commit"));
        await place.Do("project", "set", "ledger", "--host", "none");
        Assert.Equal(before, await place.MeasuredFromStore("commit"));
    }

    [Theory, OnBothDatabases]
    public async Task A_restricted_project_is_counted_for_those_who_may_know_of_it_only(TestDatabase database)
    {
        using var place = MinedPlace.With(database);
        Ledger().CreateIn(place.Repositories, "ledger.git");
        Finder().CreateIn(place.Repositories, "finder.git");
        await place.Do("repo", "add", place.Repositories.Path);
        await place.Do("mine");

        await place.Do("project", "set", "ledger", "--visible-to", "payments");

        foreach (var command in new[] { "repo list", "project list", "measure --format json" })
        {
            Assert.DoesNotContain("ledger", await place.Do([.. command.Split(' '), "--by", "bob"]), StringComparison.Ordinal);
            Assert.Contains("ledger", await place.Do([.. command.Split(' '), "--by", "ada"]), StringComparison.Ordinal);
            Assert.Contains("finder", await place.Do([.. command.Split(' '), "--by", "bob"]), StringComparison.Ordinal);
        }
        Assert.Equal(ExitCode.NotFoundOrForbidden, (await place.Try("project", "set", "ledger", "--name", "Mine", "--by", "bob")).ExitCode);
    }

    [Fact]
    public async Task Slugs_are_never_given_twice_and_old_ones_keep_leading_there()
    {
        using var place = MinedPlace.With(TestDatabase.Sqlite);
        var ledger = Ledger().CreateIn(place.Repositories, "ledger.git");
        await place.Do("repo", "add", ledger);
        await place.Do("project", "set", "ledger", "--slug", "books");
        Assert.Equal("changed books\n", await place.Do("project", "set", "ledger", "--name", "The books"));

        await place.Do("repo", "remove", "ledger");
        await place.Do("repo", "add", ledger);

        Assert.Contains("ledger-2", await place.Do("project", "list"), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task A_removed_repository_leaves_none_of_its_facts_and_can_be_added_again(TestDatabase database)
    {
        using var place = MinedPlace.With(database);
        var ledger = Ledger().CreateIn(place.Repositories, "ledger.git");
        await place.Do("repo", "add", ledger);
        await place.Do("mine");

        await place.Do("repo", "remove", "ledger");

        using (var connection = place.Open().Connect())
            foreach (var table in new[] { "signatures", "signature_merges", "paths", "commits", "pull_requests", "governance_blobs", "class_rows", "cells", "folder_knowledge" })
                Assert.Empty(connection.Query($"SELECT 1 FROM {table}", row => row.GetInt32(0)));
        Assert.Equal("added northmere/ledger\n", await place.Do("repo", "add", ledger));
        Assert.Contains("5 commits added", await place.Do("mine"), StringComparison.Ordinal);
        Assert.Equal(await place.MeasuredFromGit("commit"), await place.MeasuredFromStore("commit"));
    }

    [Fact]
    public async Task A_repository_of_an_address_gives_the_figures_of_one_on_the_disk()
    {
        using var place = MinedPlace.With(TestDatabase.Sqlite);
        Ledger().Config("[uploadpack]\n\tallowFilter = true\n").CreateIn(place.Repositories, "ledger.git");
        await using var server = await GitHttpServer.Over(place.Repositories.Path);
        Assert.Equal("added northmere/ledger\n", await place.Do("repo", "add", server.AddressOf("ledger.git")));
        Assert.Empty(server.Requests);

        await place.Do("mine");

        Assert.Equal(await place.MeasuredFromGit("commit"), await place.MeasuredFromStore("commit"));
        Assert.Equal(await place.MeasuredFromGit("pull-request"), await place.MeasuredFromStore("pull-request"));
        Assert.StartsWith("0 of 1", await place.Do("mine"), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task What_stopped_a_reading_is_told_until_it_is_read_again_even_if_nothing_is_new(TestDatabase database)
    {
        using var place = MinedPlace.With(database);
        var ledger = new RepositoryBuilder().Commit(Cast.Ada, "2024-01-01", "Begin", "src/a").CreateIn(place.Repositories, "ledger.git");
        await place.Do("repo", "add", ledger);
        await place.Do("mine");
        var before = await place.MeasuredFromStore("commit");

        Directory.Move(ledger, ledger + ".away");
        Assert.Equal(ExitCode.Findings, (await place.Try("mine")).ExitCode);
        Assert.Contains("\"kind\": \"repository.path\"", await place.MeasuredFromStore("commit"), StringComparison.Ordinal);
        Directory.Move(ledger + ".away", ledger);
        await place.Do("mine");

        Assert.Equal(before, await place.MeasuredFromStore("commit"));
    }

    [Theory, OnBothDatabases]
    public async Task A_change_is_explained_from_the_store_and_names_nobody(TestDatabase database)
    {
        using var place = MinedPlace.With(database);
        Ledger().CreateIn(place.Repositories, "ledger.git");
        await place.Do("repo", "add", place.Repositories.Path);
        await place.Do("mine");

        var told = await place.Do("measure", "--explain", "ledger#7");

        Assert.Contains("northmere/ledger#7 on 2024-01-03: guest", told, StringComparison.Ordinal);
        Assert.Contains("Distance 1: search → northmere, which contains payments", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Bob", told, StringComparison.Ordinal);
        Assert.DoesNotContain("bob@", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_repository_is_told_of_and_does_not_stop_the_others()
    {
        using var place = MinedPlace.With(TestDatabase.Sqlite);
        var ledger = Ledger().CreateIn(place.Repositories, "ledger.git");
        Finder().CreateIn(place.Repositories, "finder.git");
        await place.Do("repo", "add", place.Repositories.Path);
        Directory.Delete(Path.Combine(ledger, "objects"), recursive: true);

        var answer = await place.Try("mine");

        Assert.Equal(ExitCode.Findings, answer.ExitCode);
        Assert.StartsWith("guesthouse: northmere/ledger: ", answer.Error, StringComparison.Ordinal);
        Assert.StartsWith("1 of 2 repositories had something new", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bundle_is_refused_with_the_command_that_makes_a_repository_of_it()
    {
        using var place = MinedPlace.With(TestDatabase.Sqlite);
        TestGit.Run(Ledger().CreateIn(place.Repositories, "ledger.git"), "bundle", "create", place.Repositories["ledger.bundle"], "main");

        var answer = await place.Try("repo", "add", place.Repositories["ledger.bundle"]);

        Assert.Equal(ExitCode.RefusedInput, answer.ExitCode);
        Assert.Contains("git clone --bare", answer.Error, StringComparison.Ordinal);
    }

    /// <summary>Ada hosts; Bob comes with a pull request; Ada is trusted committer by file.</summary>
    private static RepositoryBuilder Ledger() => new RepositoryBuilder()
        .Origin("https://forge.example/northmere/ledger.git")
        .Write("OWNERS", "approvers: [ada]\n")
        .Commit(Cast.Ada, "2024-01-01", "Begin", "src/pay.cs")
        .On("bob/fix").Commit(Cast.Bob, "2024-01-02", "Fix rounding", "src/pay.cs")
        .On("main").MergePullRequest(7, "bob/fix", Cast.Ada, "2024-01-03")
        .Commit(Cast.Carol, "2024-01-04", "Tidy up", "src/tax.cs")
        .Commit(Cast.Bob, "2024-01-05", "Round up (#8)", "src/pay.cs");

    /// <summary>Bob hosts; Ada is the guest.</summary>
    private static RepositoryBuilder Finder() => new RepositoryBuilder()
        .Origin("https://forge.example/northmere/finder.git")
        .Commit(Cast.Bob, "2024-02-01", "Begin", "find.cs")
        .Commit(Cast.Ada, "2024-02-02", "Find faster (#3)", "find.cs")
        .Commit(Cast.Dan, "2024-02-03", "Describe", "README.md");
}
