using System.Text;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Tests.Organization;

public class ReadingYamlFiles
{
    private const string Complete = """
        organization: Northmere
        teams:
        - id: northmere
          name: Northmere
        - id: payments
          name: Payments
          parent: northmere
          leads: [carol]
          mission: |
            Takes money.
            Gives it back.
          channel: "#payments"
          slugs: {github: northmere/payments-crew, gitlab: payments}
        - id: search
          parent:
          - {value: northmere, to: 2024-01-01}
          - {value: payments, from: 2024-01-01}
          leads:
          - ada
          - {value: bob, from: 2024-03-01}
        people:
        - id: ada
          name: Ada Lindqvist
          emails: [Ada@Northmere.example, ada@home.example, ADA@northmere.example]
          logins: {github: adal, gitlab: ada.l}
          manager: carol
          timeZone: Europe/Stockholm
          languages: [en, sv]
        - id: bob
          emails: bob@northmere.example
          manager:
          - {value: ada, from: '2024-01-01', to: '2024-02-01'}
        - {id: carol}
        memberships:
        - {person: ada, team: payments, from: 2023-05-01, to: 2024-05-01, home: true}
        - {person: bob, team: search}
        repositories:
        - {id: northmere/ledger, team: payments}
        - id: northmere/index
          team:
          - {value: payments, to: 2024-01-01}
          - {value: search, from: 2024-01-01}
        - id: northmere/nobodys
        bots: [release-train, ci@northmere.example]
        """;

    [Fact]
    public void Everything_that_the_format_can_say_is_read()
    {
        var file = WrittenFile.Yaml(Complete);

        Assert.Equal("Northmere", file.Name);
        Assert.Equal(["northmere", "payments", "search"], file.Teams.Select(team => team.Id.Value));
        Assert.Equal(["ada", "bob", "carol"], file.People.Select(person => person.Id.Value));
        Assert.Equal(["release-train", "ci@northmere.example"], file.Bots);
        Assert.True(OrganizationChart.Build(file).IsOk);
    }

    [Fact]
    public void A_team_has_its_words_and_its_names_on_forges()
    {
        var payments = WrittenFile.Yaml(Complete).Teams[1];

        Assert.Equal(("Payments", "Takes money.\nGives it back.\n", "#payments"), (payments.Name, payments.Mission, payments.Channel));
        Assert.Equal("northmere/payments-crew", payments.Slugs["github"]);
        Assert.Equal("payments", payments.Slugs["gitlab"]);
    }

    [Fact]
    public void A_team_without_a_name_is_called_by_its_id() => Assert.Equal("search", WrittenFile.Yaml(Complete).Teams[2].Name);

    [Fact]
    public void One_value_holds_since_ever_and_a_list_says_from_when_to_when()
    {
        var file = WrittenFile.Yaml(Complete);

        Assert.Equal(["northmere always"], file.Teams[1].Parents.Select(Told));
        Assert.Equal(["northmere until 2024-01-01", "payments from 2024-01-01"], file.Teams[2].Parents.Select(Told));
        Assert.Equal(["ada from 2024-01-01 until 2024-02-01"], file.People[1].Managers.Select(Told));
        Assert.Equal(["payments until 2024-01-01", "search from 2024-01-01"], file.Repositories[1].Teams.Select(Told));
        Assert.Empty(file.Repositories[2].Teams);
    }

    [Fact]
    public void Leads_may_be_dated_one_by_one() =>
        Assert.Equal(
            ["ada always", "bob from 2024-03-01"],
            WrittenFile.Yaml(Complete).Teams[2].Leads.Select(leads => $"{Assert.Single(leads.Value)} {leads.Span}"));

    [Fact]
    public void Addresses_are_kept_once_and_without_case() =>
        Assert.Equal(["ada@northmere.example", "ada@home.example"], WrittenFile.Yaml(Complete).People[0].Emails);

    [Fact]
    public void A_person_has_logins_a_time_zone_and_languages()
    {
        var ada = WrittenFile.Yaml(Complete).People[0];

        Assert.Equal(("Ada Lindqvist", "Europe/Stockholm"), (ada.Name, ada.TimeZone));
        Assert.Equal(["en", "sv"], ada.Languages);
        Assert.Equal("adal", ada.Logins["github"]);
    }

    [Fact]
    public void A_membership_has_its_days_and_its_mark()
    {
        var memberships = WrittenFile.Yaml(Complete).Memberships;

        Assert.Equal(("ada", "payments", true, "from 2023-05-01 until 2024-05-01"), Told(memberships[0]));
        Assert.Equal(("bob", "search", false, "always"), Told(memberships[1]));
    }

    [Fact]
    public void Every_row_and_every_dated_value_knows_its_line()
    {
        var file = WrittenFile.Yaml(Complete);

        Assert.Equal([3, 5, 14], file.Teams.Select(team => team.Source.Line));
        Assert.Equal([16, 17], file.Teams[2].Parents.Select(parent => parent.Source.Line));
        Assert.Equal([19, 20], file.Teams[2].Leads.Select(leads => leads.Source.Line));
        Assert.Equal([35, 36], file.Memberships.Select(membership => membership.Source.Line));
        Assert.EndsWith("org.yaml:38", file.Repositories[0].Source.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Line_ends_of_Windows_and_a_byte_order_mark_change_nothing()
    {
        byte[] windows = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Complete.Replace("\n", "\r\n", StringComparison.Ordinal))];
        var file = WrittenFile.Read("org.yml", windows).Value;

        Assert.Equal([3, 5, 14], file.Teams.Select(team => team.Source.Line));
        Assert.Equal("Northmere", file.Name);
    }

    [Fact]
    public void A_key_without_a_value_says_nothing()
    {
        var file = WrittenFile.Yaml("teams:\n- id: a\n  parent:\n  name: ~\n  leads: null\npeople:\nbots: []\n");

        Assert.Equal("a", file.Teams[0].Name);
        Assert.Empty(file.Teams[0].Parents);
        Assert.Empty(file.Teams[0].Leads);
        Assert.Empty(file.People);
    }

    [Fact]
    public void Words_that_YAML_might_take_for_something_else_stay_words() =>
        Assert.Equal(
            ["no", "2024", "1e3", "null"],
            WrittenFile.Yaml("people:\n- id: no\n- id: 2024\n- id: 1e3\n- id: 'null'\n").People.Select(person => person.Id.Value));

    [Fact]
    public void An_alias_stands_for_what_its_anchor_marks() =>
        Assert.Equal(
            ["x until 2024-01-01", "x until 2024-01-01"],
            WrittenFile.Yaml("teams:\n- id: x\n- id: a\n  parent: &above [{value: x, to: 2024-01-01}]\n- id: b\n  parent: *above\n").Teams
                .SelectMany(team => team.Parents.Select(Told)));

    private static string Told<T>(Dated<T> dated) => $"{dated.Value} {dated.Span}";

    private static (string Person, string Team, bool Home, string Span) Told(MembershipEntry membership) =>
        (membership.Person.Value, membership.Team.Value, membership.Home, membership.Span.ToString());
}
