namespace Guesthouse.Tests.Organization;

public class RefusedYamlFiles
{
    [Theory]
    [InlineData("teems: []", "1: field.unknown: teems is not known; did you mean 'teams'?")]
    [InlineData("teams:\n- id: a\n  zzz: 1", "3: field.unknown: teams.zzz is not known; known are id, name, parent, leads, mission, channel, slugs.")]
    [InlineData("repositories:\n- id: r\n  team:\n  - {value: a, untill: 2024-01-01}", "4: field.unknown: repositories.team.untill is not known; known are value, from, to.")]
    [InlineData("teams:\n- id: a\n  id: b", "3: field.repeated: teams.id is written twice.")]
    [InlineData("people:\n- id: a\n  logins: {github: x, github: y}", "3: field.repeated: people.logins.github is written twice.")]
    [InlineData("teams:\n- name: a", "2: field.missing: teams.id is missing.")]
    [InlineData("teams:\n- id:", "2: field.missing: teams.id is missing.")]
    [InlineData("teams:\n- id: ''", "2: field.not-a-word: teams.id is empty.")]
    [InlineData("teams:\n- id: \"a\\nb\"", "2: field.not-a-word: teams.id must stand in one line, without control characters.")]
    [InlineData("memberships:\n- {person: a}", "2: field.missing: memberships.team is missing.")]
    [InlineData("repositories:\n- id: r\n  team:\n  - {from: 2024-01-01}", "4: field.missing: repositories.team.value is missing.")]
    [InlineData("teams: payments", "1: field.wrong-type: teams must be a list.")]
    [InlineData("teams:\n- payments", "2: field.wrong-type: teams must be a list of entries with the fields id, name, parent, leads, mission, channel, slugs.")]
    [InlineData("teams:\n- id: [a]", "2: field.wrong-type: teams.id must be a text here, not a list or a mapping.")]
    [InlineData("people:\n- id: a\n  languages: [en, ~]", "3: field.wrong-type: people.languages must be a text here, not empty.")]
    [InlineData("people:\n- id: a\n  logins: adal", "3: field.wrong-type: people.logins must be pairs of the form 'forge: name'.")]
    [InlineData("memberships:\n- {person: a, team: b, home: yes}", "2: field.wrong-type: memberships.home must be true or false, not 'yes'.")]
    [InlineData("memberships:\n- {person: a, team: b, from: 2024-02-30}", "2: field.not-a-day: memberships.from must be a day such as 2024-05-01, not '2024-02-30'.")]
    [InlineData("memberships:\n- {person: a, team: b, to: 01.05.2024}", "2: field.not-a-day: memberships.to must be a day such as 2024-05-01, not '01.05.2024'.")]
    [InlineData("people:\n- id: a\n  emails:\n  - a@b.example\n  - nobody", "5: field.not-an-email: people.emails must be an e-mail address, not 'nobody'.")]
    [InlineData("people:\n- id: a\n  timeZone: Europe/Stokholm", "3: field.not-a-time-zone: people.timeZone must be a time zone such as Europe/Stockholm, not 'Europe/Stokholm'. Did you mean 'Europe/Stockholm'?")]
    [InlineData("people:\n- id: a\n  timeZone: Stockholm", "3: field.not-a-time-zone: people.timeZone must be a time zone such as Europe/Stockholm, not 'Stockholm'.")]
    [InlineData("people:\n- id: a\n  languages: [en, 'fr, es']", "3: field.not-a-language: people.languages must be a language tag such as en or pt-BR, not 'fr, es'.")]
    [InlineData("- teams\n- people", "1: field.wrong-type: The file must hold keys such as teams, people and memberships.")]
    [InlineData("just words", "1: field.wrong-type: The file must hold keys such as teams, people and memberships.")]
    public void A_wrong_field_is_told_with_its_line_and_its_name(string yaml, string told) => Assert.Equal(told, WrittenFile.Refusal("org.yaml", yaml));

    [Fact]
    public void Every_wrong_field_is_told_at_once_in_the_order_of_the_file() =>
        Assert.Equal(
            "1: field.unknown: peple is not known; did you mean 'people'?\n"
            + "3: field.not-a-day: memberships.from must be a day such as 2024-05-01, not 'May'.\n"
            + "4: field.missing: memberships.person is missing.\n"
            + "6: field.missing: teams.id is missing.",
            WrittenFile.Refusal("org.yaml", "peple: []\nmemberships:\n- {person: a, team: b, from: May}\n- {team: b}\nteams:\n- {name: b}\n"));

    [Theory]
    [InlineData("teams:\n- id: [a\n- id: b\n", "yaml.syntax")]
    [InlineData("teams:\n\t- id: a\n", "yaml.syntax")]
    [InlineData("teams:\n- id: 'a\n", "yaml.syntax")]
    [InlineData("teams:\n- {id: a}: b\n", "yaml.syntax")]
    [InlineData("teams: []\n---\npeople: []\n", "yaml.several-documents")]
    [InlineData("teams:\n- !team {id: a}\n", "yaml.tag")]
    [InlineData("teams:\n- id: !!python/object:os.system a\n", "yaml.tag")]
    [InlineData("teams:\n- id: !![ a\n", "yaml.syntax")]
    [InlineData("teams:\n- *nothing\n", "yaml.unknown-alias")]
    [InlineData("teams: &all\n- *all\n", "yaml.unknown-alias")]
    [InlineData("teams:\n- <<: {id: a}\n  id: b\n", "field.unknown")]
    public void What_no_plain_data_needs_is_refused_with_its_line(string yaml, string code)
    {
        var problem = Assert.Single(WrittenFile.Read("org.yaml", yaml).Problems);

        Assert.Equal(code, problem.Code);
        Assert.InRange(problem.Source!.Value.Line, 1, 3);
    }

    [Fact]
    public void Aliases_that_stand_for_billions_of_values_are_refused_before_they_are_written_out()
    {
        var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
        for (var level = 1; level <= 10; level++)
            yaml += $"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 10))}]\n";

        var problem = Assert.Single(WrittenFile.Read("org.yaml", yaml).Problems);

        Assert.Equal("yaml.too-many-values", problem.Code);
        Assert.Equal(7, problem.Source!.Value.Line);
    }

    [Fact]
    public void Nesting_without_end_is_refused_at_its_first_line()
    {
        var problem = Assert.Single(WrittenFile.Read("org.yaml", "teams:\n" + new string('[', 1_000_000)).Problems);

        Assert.Equal(("yaml.too-deep", 2), (problem.Code, problem.Source!.Value.Line));
    }
}
