using Guesthouse.Domain;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Organization;

/// <summary>Reads the CSV form of an organization file: a row says that a person belongs to a team; the teams are flat.</summary>
internal sealed class OrganizationCsv
{
    /// <summary>The forge of a login of a CSV file, which does not say of which forge it is.</summary>
    private const string AnyForge = "any";

    private static readonly string[] columns = ["person", "name", "email", "login", "team", "from", "to"];

    private readonly InputProblems problems;
    private readonly OrderedDictionary<PersonId, CsvPerson> people = [];
    private readonly OrderedDictionary<TeamId, TeamEntry> teams = [];
    private readonly OrderedDictionary<(PersonId Person, TeamId Team, DaySpan Span), MembershipEntry> memberships = [];

    private OrganizationCsv(InputProblems problems) => this.problems = problems;

    /// <summary>What the text says; or every problem with its line and column.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="path">The file's path as the user gave it.</param>
    public static Result<OrganizationDescription> Read(string text, string path)
    {
        var file = new OrganizationCsv(new InputProblems(path));
        foreach (var row in CsvTable.Rows(text, columns, required: "person", file.problems))
            file.Take(row);
        return file.problems.Unless(file.Description());
    }

    private void Take(CsvFields row)
    {
        if (row.Word("person") is not { } id)
        {
            problems.Add(row.Line, "field.missing", "person is missing.");
            return;
        }
        var person = new PersonId(id);
        if (!people.TryGetValue(person, out var known))
            people.Add(person, known = new CsvPerson(person, row.Line));
        known.Take(row, problems);
        TakeMembership(person, row);
    }

    private void TakeMembership(PersonId person, CsvFields row)
    {
        var span = new DaySpan(row.Day("from"), row.Day("to"));
        if (row.Word("team") is { } name)
        {
            var team = new TeamId(name);
            teams.TryAdd(team, new TeamEntry(team, name, [], [], Mission: null, Channel: null, new Dictionary<string, string>(StringComparer.Ordinal), problems.At(row.Line)));
            // A person's second address needs a second row, which says the same membership again.
            memberships.TryAdd((person, team, span), new MembershipEntry(person, team, span, Home: false, problems.At(row.Line)));
        }
        else if (span != DaySpan.Always)
            problems.Add(row.Line, "field.missing", "team is missing: from and to are the days of a membership.");
    }

    private OrganizationDescription Description() => new()
    {
        Teams = [.. teams.Values],
        People = [.. people.Values.Select(person => person.Entry(problems))],
        Memberships = [.. memberships.Values],
    };

    /// <summary>One person, gathered from all their rows.</summary>
    private sealed class CsvPerson(PersonId id, int line)
    {
        private readonly List<string> emails = [];
        private string? name;
        private string? login;

        public void Take(CsvFields row, InputProblems problems)
        {
            name = Agreed(name, row, "name", problems);
            login = Agreed(login, row, "login", problems);
            if (row.Email("email") is { } email && !emails.Contains(email, StringComparer.Ordinal))
                emails.Add(email);
        }

        public PersonEntry Entry(InputProblems problems)
        {
            var logins = new Dictionary<string, string>(StringComparer.Ordinal);
            if (login is not null)
                logins.Add(AnyForge, login);
            return new PersonEntry(id, name, emails, logins, [], TimeZone: null, [], problems.At(line));
        }

        private string? Agreed(string? earlier, CsvFields row, string column, InputProblems problems)
        {
            var now = row.Word(column);
            if (earlier is not null && now is not null && now != earlier)
                problems.Add(row.Line, "person.contradiction", $"{column} is '{now}' here and was '{earlier}' in an earlier row of '{id}'.");
            return earlier ?? now;
        }
    }
}
