using Guesthouse.Access;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Corrections.Calendars;

/// <summary>Whose working hours: a team's or a person's.</summary>
/// <param name="Team">The team; <see langword="null"/>: a person's.</param>
/// <param name="Person">The person; <see langword="null"/>: a team's.</param>
public sealed record CalendarOwner(string? Team, string? Person)
{
    private static readonly Rule keepsTeams = Rule.Needs(Permission.KeepTeams), keepsPeople = Rule.Needs(Permission.KeepPeople);

    /// <summary>Why the viewer may not change it, or why there is no such owner; <see langword="null"/> when they may. Everybody keeps their own hours.</summary>
    public Problem? RefusalTo(Installation installation)
    {
        if (Team is { } team)
            return keepsTeams.RefusalOf(installation.Standing)
                ?? (installation.Chart.Team(new TeamId(team)) is null ? new Problem(ProblemKind.NotFound, "team.unknown", $"The organization has no team '{team}'.") : null);
        if (installation.Viewer.Person?.Value != Person && keepsPeople.RefusalOf(installation.Standing) is { } refusal)
            return refusal;
        return installation.Chart.Person(new PersonId(Person!)) is null ? new Problem(ProblemKind.NotFound, "person.unknown", $"The organization has no person with the id '{Person}'.") : null;
    }

    /// <summary>Its id.</summary>
    public override string ToString() => Team ?? Person!;
}
