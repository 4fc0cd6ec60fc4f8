using Guesthouse.Domain;

namespace Guesthouse.Tests.Organization;

public sealed class RowsThatContradictEachOther
{
    [Fact]
    public void All_problems_are_told_at_once_in_the_order_of_the_file()
    {
        var problems = new ChartBuilder()
            .Repository("ledger", ("circus", null, null))
            .Team("search", parent: "company", leads: ["eve"])
            .Member("bob", "search", from: "2024-01-01", to: "2024-01-01")
            .Person("ada", manager: "eve")
            .Problems();

        Assert.Equal(
            [(1, "repository.unknown-team"), (2, "team.unknown-parent"), (2, "team.unknown-lead"), (3, "membership.unknown-person"), (3, "span.empty"), (4, "person.unknown-manager")],
            problems.Select(problem => (problem.Source!.Value.Line, problem.Code)));
        Assert.All(problems, problem => Assert.Equal(ProblemKind.Invalid, problem.Kind));
    }

    [Fact]
    public void An_unknown_name_is_told_with_the_nearest_known_one() =>
        AssertOnly(
            new ChartBuilder().Team("search").Team("index", parent: "serach"),
            "team.unknown-parent",
            "org.yaml:2: teams.parent of 'index' names the team 'serach', which the file does not describe. Did you mean 'search'?");

    [Fact]
    public void A_membership_of_no_known_team() =>
        AssertOnly(
            new ChartBuilder().Person("bob").Member("bob", "circus"),
            "membership.unknown-team",
            "org.yaml:2: memberships.team names the team 'circus', which the file does not describe.");

    [Fact]
    public void A_team_id_used_twice() =>
        AssertOnly(new ChartBuilder().Team("search").Team("search"), "team.duplicate-id", "org.yaml:2: The id 'search' is taken already on line 1.");

    [Fact]
    public void A_person_id_used_twice() =>
        AssertOnly(new ChartBuilder().Person("bob").Person("bob"), "person.duplicate-id", "org.yaml:2: The id 'bob' is taken already on line 1.");

    [Fact]
    public void A_repository_listed_twice_in_different_case() =>
        AssertOnly(
            new ChartBuilder().Repository("example/ledger").Repository("Example/Ledger"),
            "repository.duplicate-id",
            "org.yaml:2: The id 'Example/Ledger' is taken already on line 1.");

    [Fact]
    public void Two_people_claiming_one_address_in_different_case() =>
        AssertOnly(
            new ChartBuilder().Person("ada", email: "team@example.org").Person("bob", email: "Team@example.org"),
            "person.shared-email",
            "org.yaml:2: people.emails: 'Team@example.org' is claimed by 'ada' (line 1) and by 'bob'.");

    [Fact]
    public void Two_people_with_one_login_on_one_forge() =>
        AssertOnly(
            new ChartBuilder().Person("ada", null, null, ("github", "captain")).Person("bob", null, null, ("github", "Captain")),
            "person.shared-login",
            "org.yaml:2: people.logins: 'Captain' on github is the login of 'ada' (line 1) and of 'bob'.");

    [Fact]
    public void Two_teams_with_one_slug_on_one_forge() =>
        AssertOnly(
            new ChartBuilder().Team("search", null, null, ("github", "core")).Team("payments", null, null, ("github", "core")),
            "team.shared-slug",
            "org.yaml:2: teams.slugs: 'core' on github is the slug of 'search' (line 1) and of 'payments'.");

    [Fact]
    public void A_person_who_manages_themselves() =>
        AssertOnly(new ChartBuilder().Person("bob", manager: "bob"), "person.own-manager", "org.yaml:1: people.manager of 'bob' is the same person.");

    [Fact]
    public void A_span_that_ends_before_it_begins() =>
        AssertOnly(
            new ChartBuilder().Team("search").Person("bob").Member("bob", "search", from: "2024-02-01", to: "2024-01-01"),
            "span.empty",
            "org.yaml:3: memberships: 'to' 2024-01-01 is not after 'from' 2024-02-01; 'to' is the first day out, so no day is left.");

    [Fact]
    public void Two_parents_on_one_day() =>
        AssertOnly(
            new ChartBuilder().Team("a").Team("b").TeamUnder("c", ("a", null, "2024-02-01"), ("b", "2024-01-01", null)),
            "team.overlapping-parents",
            "org.yaml:3: teams.parent of 'c': 'b' (from 2024-01-01) and 'a' (until 2024-02-01, line 3) hold at once; only one may.");

    [Fact]
    public void Two_hosts_on_one_day() =>
        AssertOnly(
            new ChartBuilder().Team("a").Team("b").Repository("ledger", ("a", null, null), ("b", "2024-01-01", "2024-02-01")),
            "repository.overlapping-hosts",
            "org.yaml:3: repositories.team of 'ledger': 'b' (from 2024-01-01 until 2024-02-01) and 'a' (always, line 3) hold at once; only one may.");

    [Fact]
    public void Two_homes_on_one_day() =>
        AssertOnly(
            new ChartBuilder().Team("a").Team("b").Person("bob").Member("bob", "a", home: true).Member("bob", "b", home: true),
            "membership.several-homes",
            "org.yaml:5: memberships.home: 'b' (always) and 'a' (always, line 4) hold at once; only one may.");

    [Fact]
    public void Spans_that_only_touch_do_not_contradict() =>
        Assert.Empty(new ChartBuilder().Team("a").Team("b").TeamUnder("c", ("a", null, "2024-02-01"), ("b", "2024-02-01", null)).Problems());

    [Fact]
    public void A_team_above_itself() =>
        AssertOnly(
            new ChartBuilder().Team("a", parent: "a"),
            "team.cycle",
            "org.yaml:1: teams.parent: these teams stand above each other in a circle: a → a.");

    [Fact]
    public void A_circle_of_teams_is_told_once_with_its_teams() =>
        AssertOnly(
            new ChartBuilder().Team("a", parent: "b").Team("b", parent: "c").Team("c", parent: "a").Team("d", parent: "a"),
            "team.cycle",
            "org.yaml:1: teams.parent: these teams stand above each other in a circle: a → b → c → a.");

    [Fact]
    public void A_circle_that_stood_only_for_some_days() =>
        AssertOnly(
            new ChartBuilder()
                .TeamUnder("a", ("b", "2020-01-01", "2024-01-01"))
                .TeamUnder("b", ("c", null, "2023-01-01"), ("a", "2023-12-31", null))
                .Team("c"),
            "team.cycle",
            "org.yaml:2: teams.parent: these teams stand above each other in a circle on 2023-12-31: b → a → b.");

    [Fact]
    public void Teams_that_change_places_on_one_day_make_no_circle() =>
        Assert.Empty(new ChartBuilder().TeamUnder("a", ("b", null, "2024-01-01")).TeamUnder("b", ("a", "2024-01-01", null)).Problems());

    private static void AssertOnly(ChartBuilder rows, string code, string told)
    {
        var problem = Assert.Single(rows.Problems());
        Assert.Equal(code, problem.Code);
        Assert.Equal(told, problem.ToString());
    }
}
