using System.Globalization;
using System.Text.Json;
using Guesthouse.Domain.Catalog.Readiness;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Guesthouse.Tests.Cli;
using Guesthouse.Tests.Git;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Tests.Samples;

/// <summary>What is in the fictional company. The tests share one, built small.</summary>
public sealed class TheSampleOrganization(TheSampleOrganization.Built built) : IClassFixture<TheSampleOrganization.Built>
{
    [Fact]
    public async Task has_changes_of_hosts_guests_agents_and_of_people_whom_nobody_knows()
    {
        var changes = (await built.Demo.FiguresJson()).GetProperty("totals");

        Assert.All(["host", "guest", "unknown", "agent"], author => Assert.NotEqual(0, changes.GetProperty(author).GetInt32()));
        Assert.True(changes.GetProperty("host").GetInt32() > changes.GetProperty("guest").GetInt32());
    }

    [Fact]
    public async Task has_guests_from_near_and_from_far()
    {
        var flows = (await built.Demo.FiguresJson()).GetProperty("flows").EnumerateArray();

        Assert.Equal([1, 2, 3], flows.Select(flow => flow.GetProperty("distance").GetInt32()).Where(distance => distance > 0).Distinct().Order());
    }

    [Theory]
    [InlineData("ada", true)]
    [InlineData("bob", false)]
    public async Task shows_the_restricted_house_to_its_host_team_alone(string person, bool isShown)
    {
        var answer = await GuesthouseCli.Run("project", "list", "--data", built.Demo.Folder(), "--by", person);

        Assert.Equal(isShown, answer.Output.Contains("card-vault", StringComparison.Ordinal));
        Assert.Contains("ledger-kit", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ends_in_the_fortnight_before_its_anchor_and_not_after_it()
    {
        var last = DateTimeOffset.Parse(Log("payments/ledger-kit", "-1", "--format=%cI"), CultureInfo.InvariantCulture);

        Assert.InRange(last, Built.Anchor.AddDays(-14), Built.Anchor);
    }

    [Fact]
    public void lets_the_retired_house_rest() =>
        Assert.True(DateTimeOffset.Parse(Log("notifications/old-courier", "-1", "--format=%cI"), CultureInfo.InvariantCulture) < Built.Anchor.AddDays(-400));

    [Fact]
    public void has_no_address_that_could_be_somebodys()
    {
        var addresses = Log("payments/ledger-kit", "--format=%ae%n%ce").Split('\n').Concat(Log("design-system/lantern-ui", "--format=%ae%n%ce").Split('\n')).Distinct();

        Assert.All(addresses, address => Assert.Matches(@"\.(example|local)$", address));
    }

    [Fact]
    public void merges_as_forges_do_and_marks_its_releases()
    {
        Assert.Contains("See merge request payments/ledger-kit!1", Log("payments/ledger-kit", "--merges", "--format=%b"), StringComparison.Ordinal);
        Assert.StartsWith("Merge pull request #", Log("design-system/lantern-ui", "--merges", "-1", "--format=%s"), StringComparison.Ordinal);
        Assert.NotEqual("", TestGit.Run(Repository("design-system/lantern-ui"), "tag"));
    }

    [Theory]
    [InlineData("ledger-kit", true)]
    [InlineData("route-loom", false)]
    public async Task has_a_house_whose_openness_rose_and_one_whose_openness_fell(string house, bool rose)
    {
        using var store = Store.Open(StoreLocation.Read(built.Demo.Folder(), null, _ => null).Value, TextWriter.Null, TimeProvider.System).Value;
        await using var context = store.Context();

        var levels = await context.Set<ReadinessRow>()
            .Where(row => row.Principle == Principle.Openness && context.Set<ProjectRow>().Any(project => project.Key == row.Project && project.Slug == house))
            .OrderBy(row => row.FromAt).Select(row => row.Level).ToListAsync(TestContext.Current.CancellationToken);

        Assert.True(levels.Count > 1, $"one level only: {string.Join(", ", levels)}");
        Assert.Equal(rose, levels[^1] > levels[0]);
    }

    [Fact]
    public async Task has_an_RFC_that_waits_for_signatures_an_accepted_and_a_rejected_one()
    {
        var read = await GuesthouseCli.Run("rfc", "list", "--data", built.Demo.Folder(), "--format", "json");
        var rfcs = JsonDocument.Parse(read.Output).RootElement.EnumerateArray().ToList();
        var log = await GuesthouseCli.Run("decision", "list", "--kind", "rfc", "--data", built.Demo.Folder(), "--format", "csv");

        Assert.Equal(["open", "rejected", "accepted"], rfcs.Select(rfc => rfc.GetProperty("state").GetString()!.ToLowerInvariant()));
        Assert.Equal(["signed", "waited for", "waited for"], rfcs[0].GetProperty("owners").EnumerateArray().Select(owner => owner.TryGetProperty("agrees", out var agrees) && agrees.ValueKind == JsonValueKind.True ? "signed" : "waited for"));
        Assert.All([",accepted,", ",rejected,"], outcome => Assert.Contains(outcome, log.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void has_the_same_branch_as_its_last_commit_and_nothing_left_over_from_playing() =>
        Assert.Equal("refs/heads/main", TestGit.Run(Repository("payments/ledger-kit"), "for-each-ref", "--format=%(refname)", "refs/heads", "refs/played").Trim());

    [Fact]
    public void is_a_repository_that_git_finds_nothing_wrong_with() =>
        Assert.Equal("", TestGit.Run(Repository("payments/ledger-kit"), "fsck", "--strict", "--no-dangling", "--no-progress"));

    private string Repository(string id) => Path.Combine(built.Demo.Folder(), "repositories", id + ".git");

    private string Log(string id, params string[] options) => TestGit.Run(Repository(id), ["log", .. options, "main"]);

    /// <summary>One that is built once.</summary>
    public sealed class Built : IAsyncLifetime
    {
        public static DateTimeOffset Anchor { get; } = new(2026, 11, 20, 10, 0, 0, TimeSpan.Zero);

        public BuiltDemo Demo { get; } = new();

        public async ValueTask InitializeAsync() => await Demo.Build();

        public ValueTask DisposeAsync()
        {
            Demo.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
