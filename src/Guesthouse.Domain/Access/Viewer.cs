using Guesthouse.Domain.Organization;

namespace Guesthouse.Domain.Access;

/// <summary>On whose behalf something is read. Every read takes one and begins at what is visible to it.</summary>
/// <remarks>
/// A project that is restricted to some teams is seen by today's members of those teams and of teams below them, by its product owners and
/// trusted committers (named or by the ladder), by people with a request or contribution there, by program leads and by administrators; never
/// by visitors.
/// </remarks>
public sealed class Viewer
{
    private static readonly IReadOnlySet<Office> noOffices = new HashSet<Office>();

    private Viewer(PersonId? person, IReadOnlySet<Office> offices, IReadOnlySet<TeamId> teamsAndAbove, string recordedAs)
    {
        Person = person;
        Offices = offices;
        TeamsAndAbove = teamsAndAbove;
        RecordedAs = recordedAs;
    }

    /// <summary>Somebody who has not signed in.</summary>
    public static Viewer Visitor { get; } = new(null, noOffices, new HashSet<TeamId>(), "visitor");

    /// <summary>Whoever works on the data folder or database itself, who can read it all anyway: may do what an administrator and a program lead may.</summary>
    public static Viewer Operator { get; } = new(null, Enum.GetValues<Office>().ToHashSet(), new HashSet<TeamId>(), "operator (system user)");

    /// <summary>The person; <see langword="null"/> for the visitor and the operator.</summary>
    public PersonId? Person { get; }

    /// <summary>Whether restrictions do not apply: the operator, program leads and administrators.</summary>
    public bool SeesEverything => Offices.Count > 0;

    /// <summary>What the viewer is for the whole organization; the operator holds every office.</summary>
    public IReadOnlySet<Office> Offices { get; }

    /// <summary>The person's teams of today and every team above them. A restricted project is seen when one of its teams is among them.</summary>
    public IReadOnlySet<TeamId> TeamsAndAbove { get; }

    /// <summary>Whether the viewer is somebody: a person, or the operator.</summary>
    public bool IsKnown => this != Visitor;

    /// <summary>How acts of this viewer are recorded.</summary>
    public string RecordedAs { get; }

    /// <summary>A person of the organization, as of today, acting through the command line with <c>--by</c>.</summary>
    /// <param name="person">Who.</param>
    /// <param name="chart">The organization.</param>
    /// <param name="today">The UTC day.</param>
    public static Viewer OnCommandLine(PersonId person, OrganizationChart chart, DateOnly today) => OnCommandLine(person, noOffices, chart, today);

    /// <summary>A person of the organization, as of today, acting through the command line with <c>--by</c> and with their offices.</summary>
    /// <param name="person">Who.</param>
    /// <param name="offices">Which offices they hold today.</param>
    /// <param name="chart">The organization.</param>
    /// <param name="today">The UTC day.</param>
    public static Viewer OnCommandLine(PersonId person, IReadOnlySet<Office> offices, OrganizationChart chart, DateOnly today) =>
        new(person, offices, TeamsAndAboveOf(person, chart, today), $"{person}, by command line");

    /// <summary>A person of the organization who has signed in, as of today.</summary>
    /// <param name="person">Who.</param>
    /// <param name="offices">Which offices they hold today.</param>
    /// <param name="chart">The organization.</param>
    /// <param name="today">The UTC day.</param>
    public static Viewer SignedIn(PersonId person, IReadOnlySet<Office> offices, OrganizationChart chart, DateOnly today) =>
        new(person, offices, TeamsAndAboveOf(person, chart, today), person.Value);

    /// <summary>Whether a project restricted to <paramref name="teams"/> is seen for its teams' sake; an empty list restricts to nobody.</summary>
    public bool BelongsToOneOf(IEnumerable<TeamId> teams) => SeesEverything || teams.Any(TeamsAndAbove.Contains);

    private static HashSet<TeamId> TeamsAndAboveOf(PersonId person, OrganizationChart chart, DateOnly today)
    {
        var found = new HashSet<TeamId>();
        foreach (var membership in chart.TeamsOf(person, today))
        {
            TeamId? team = membership.Team;
            while (team is { } at && found.Add(at))
                team = chart.ParentOf(at, today);
        }
        return found;
    }
}
