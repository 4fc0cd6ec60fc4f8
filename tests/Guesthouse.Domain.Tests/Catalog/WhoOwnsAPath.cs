using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Guesthouse.Domain;
using Guesthouse.Domain.Catalog.Ownership;
using Guesthouse.Domain.Facts;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Tests.Catalog;

public sealed class WhoOwnsAPath
{
    private static readonly DateOnly day = new(2024, 6, 1);
    private readonly List<PathOwner> told = [];
    private string? codeOwners;
    private RepositoryEntry? entry = Hosted(DaySpan.Always);

    [Fact]
    public void The_host_team_of_the_day_owns_what_nothing_else_speaks_of()
    {
        entry = Hosted(new DaySpan(new DateOnly(2024, 1, 1), day));

        Assert.Equal("HostTeam: host (org.yaml:7)", Owner("src/a", day.AddDays(-1)));
        Assert.Equal("None:  ()", Owner("src/a"));
    }

    [Fact]
    public void A_repository_without_an_entry_has_no_owner()
    {
        entry = null;
        Assert.Equal("None:  ()", Owner("src/a"));
    }

    [Fact]
    public void Manual_rules_come_before_scopes_and_scopes_before_CODEOWNERS_and_that_before_the_host_team()
    {
        codeOwners = "/src/ @acme/coders\n";
        Scope("src/lib", "scope");
        Manual("src/lib/core", "manual");

        Assert.Equal("Manual: manual (rules:1)", Owner("src/lib/core/a"));
        Assert.Equal("ProjectScope: scope (rules:1)", Owner("src/lib/a"));
        Assert.Equal("CodeOwners: coders (CODEOWNERS:1)", Owner("src/a"));
        Assert.Equal("HostTeam: host (org.yaml:7)", Owner("a"));
    }

    [Fact]
    public void A_short_manual_rule_comes_before_a_long_scope()
    {
        Scope("src/lib/core", "scope");
        Manual("src", "manual");

        Assert.StartsWith("Manual", Owner("src/lib/core/a"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_rules_for_one_prefix_the_first_told_decides()
    {
        Manual("lib", "first");
        Manual("lib/", "second");

        Assert.Equal("Manual: first (rules:1)", Owner("lib/a"));
    }

    [Fact]
    public void Rules_hold_on_their_days_only()
    {
        told.Add(PathOwner.Manual(PathPrefix.Parse("lib"), new TeamId("manual"), new DaySpan(day, day.AddDays(1)), new SourceLine("rules", 1)));

        Assert.StartsWith("HostTeam", Owner("lib/a", day.AddDays(-1)), StringComparison.Ordinal);
        Assert.StartsWith("Manual", Owner("lib/a"), StringComparison.Ordinal);
        Assert.StartsWith("HostTeam", Owner("lib/a", day.AddDays(1)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_scope_of_a_whole_repository_says_nothing_about_its_paths()
    {
        Scope("", "scope");

        Assert.StartsWith("HostTeam", Owner("lib/a"), StringComparison.Ordinal);
        Assert.True(Ownership().IsUniform(day));
    }

    [Fact]
    public void A_change_without_paths_belongs_to_the_host_team_or_the_manual_rule_for_everything()
    {
        Manual("lib", "lib");
        Assert.Equal("host", $"{Ownership().OwnerOfNoPath(day).Team}");
        Manual("", "all");
        Assert.Equal("all", $"{Ownership().OwnerOfNoPath(day).Team}");
    }

    [Theory]
    [InlineData("", "", "", true)]
    [InlineData("", "", "* @ada\n/lib/ @elsewhere/core\n", true)]
    [InlineData("", "", "/lib/ @acme/coders\n", false)]
    [InlineData("", "lib", "", false)]
    [InlineData("lib", "", "", false)]
    [InlineData("/", "lib", "/lib/ @acme/coders\n", true)]
    [InlineData("/,lib", "", "", false)]
    public void One_answer_holds_for_all_paths_exactly_when_no_rule_can_tell_them_apart(string manual, string scope, string lines, bool uniform)
    {
        codeOwners = lines;
        foreach (var prefix in manual.Split(',', StringSplitOptions.RemoveEmptyEntries))
            Manual(prefix, $"manual{prefix}");
        Scope(scope, "scope");

        Assert.Equal(uniform, Ownership().IsUniform(day));
    }

    [Fact]
    public void The_longest_prefix_wins_in_whatever_order_rules_are_told() =>
        Prop.ForAll(Paths.Generator.ListOf().ToArbitrary(), Paths.Arbitrary, (prefixes, path) =>
        {
            var rules = prefixes.Distinct().Select(p => PathOwner.Manual(PathPrefix.Parse(p), new TeamId(p), DaySpan.Always, new SourceLine("rules", 1))).ToList();
            var longest = prefixes.Where(p => path == p || path.StartsWith(p + "/", StringComparison.Ordinal)).MaxBy(p => p.Length) ?? "host";

            Assert.Equal(longest, OwnerBy(rules, path));
            rules.Reverse();
            Assert.Equal(longest, OwnerBy(rules, path));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Where_every_path_has_one_owner_it_is_that_of_no_path() =>
        Prop.ForAll(Paths.Generator.ListOf().ToArbitrary(), Paths.Arbitrary, (prefixes, path) =>
        {
            var rules = prefixes.Select(p => PathOwner.Scope(PathPrefix.Parse(p), new TeamId(p), DaySpan.Always, new SourceLine("rules", 1))).ToList();
            var ownership = new RepositoryOwnership(Files(null), Hosted(DaySpan.Always), rules, Names);
            if (ownership.IsUniform(day))
                Assert.Equal(ownership.OwnerOfNoPath(day), ownership.OwnerOf(Encoding.UTF8.GetBytes(path), day));
        }).QuickCheckThrowOnFailure();

    private static RoleNames Names { get; } = RoleNames.Unknown with
    {
        TeamBySlug = slug => slug.StartsWith("acme/", StringComparison.Ordinal) ? new TeamId(slug[5..]) : null,
    };

    private static string OwnerBy(List<PathOwner> rules, string path) =>
        $"{new RepositoryOwnership(Files(null), Hosted(DaySpan.Always), rules, Names).OwnerOf(Encoding.UTF8.GetBytes(path), day).Team}";

    private static RepositoryEntry Hosted(DaySpan span) => new(
        new RepositoryId("acme/project"), [new Dated<TeamId>(new TeamId("host"), span, new SourceLine("org.yaml", 7))], new SourceLine("org.yaml", 6));

    private static RoleHistory Files(string? codeOwners) => new([], [], codeOwners is null ? [] :
    [
        new DatedCodeOwners(CodeOwnersText.Parse(Encoding.UTF8.GetBytes(codeOwners)), RoleFile.At("CODEOWNERS"u8)!, default(ObjectId), new DaySpan(new DateOnly(2020, 1, 1), null)),
    ], []);

    private void Manual(string prefix, string team) => told.Add(PathOwner.Manual(PathPrefix.Parse(prefix), new TeamId(team), DaySpan.Always, new SourceLine("rules", 1)));

    private void Scope(string prefix, string team) => told.Add(PathOwner.Scope(PathPrefix.Parse(prefix), new TeamId(team), DaySpan.Always, new SourceLine("rules", 1)));

    private RepositoryOwnership Ownership() => new(Files(codeOwners), entry, told, Names);

    private string Owner(string path, DateOnly? on = null)
    {
        var answer = Ownership().OwnerOf(Encoding.UTF8.GetBytes(path), on ?? day);
        return $"{answer.Rule}: {answer.Team} ({answer.Source})";
    }
}
