namespace Guesthouse.Domain.Organization;

/// <summary>The teams and people that an organization's rows may refer to.</summary>
internal sealed class KnownNames(OrganizationDescription description)
{
    private readonly HashSet<TeamId> teams = [.. description.Teams.Select(team => team.Id)];
    private readonly HashSet<PersonId> people = [.. description.People.Select(person => person.Id)];

    // Looking for near names takes time for each; whoever wrote so many names wrong has another problem than spelling.
    private int hintsLeft = 20;

    /// <summary>The problem of a team that is not in the file; none when it is.</summary>
    public IEnumerable<Problem> Missing(TeamId team, string code, string what, SourceLine source) =>
        teams.Contains(team) ? [] : [Unknown("team", team.Value, teams.Select(known => known.Value), code, what, source)];

    /// <summary>The problem of a person who is not in the file; none when they are.</summary>
    public IEnumerable<Problem> Missing(PersonId person, string code, string what, SourceLine source) =>
        people.Contains(person) ? [] : [Unknown("person", person.Value, people.Select(known => known.Value), code, what, source)];

    private Problem Unknown(string kind, string name, IEnumerable<string> known, string code, string what, SourceLine source)
    {
        var hint = hintsLeft-- > 0 ? NearestName.Hint(name, known) : "";
        return new Problem(ProblemKind.Invalid, code, $"{what} names the {kind} '{name}', which the file does not describe.{hint}", source);
    }
}
