namespace Guesthouse.Domain.Organization;

/// <summary>
/// The organization through time: who belonged where on which day, and how far apart teams were. Immutable and checked:
/// every reference resolves, no tree of any day has a cycle, no two people claim one e-mail address.
/// </summary>
/// <remarks>Days are UTC days. Questions about a team that the chart does not hold are refused with <see cref="ArgumentException"/>; ask <see cref="Team"/> first.</remarks>
public sealed class OrganizationChart
{
    private readonly TeamForest forest;
    private readonly PeopleIndex people;
    private readonly TeamNames teamNames;
    private readonly RepositoryNames repositories;

    private OrganizationChart(OrganizationDescription description)
    {
        Description = description;
        forest = new TeamForest(description.Teams);
        people = new PeopleIndex(description);
        teamNames = new TeamNames(description.Teams);
        repositories = new RepositoryNames(description.Repositories);
    }

    /// <summary>An organization of which nothing is known.</summary>
    public static OrganizationChart Empty { get; } = new(new OrganizationDescription());

    /// <summary>The rows this chart was built from.</summary>
    public OrganizationDescription Description { get; }

    /// <summary>Checks the rows against each other.</summary>
    /// <returns>The chart, or every problem found, each with its line, in the order of the file.</returns>
    public static Result<OrganizationChart> Build(OrganizationDescription description)
    {
        var problems = OrganizationCheck.ProblemsOf(description);
        return problems.Count > 0 ? Result.Failure<OrganizationChart>(problems) : new OrganizationChart(description);
    }

    /// <summary>The team of that id; <see langword="null"/> when there is none.</summary>
    public TeamEntry? Team(TeamId team) => forest.Entry(team);

    /// <summary>The person of that id; <see langword="null"/> when there is none.</summary>
    public PersonEntry? Person(PersonId person) => people.Entry(person);

    /// <summary>Whether there is such a person, and they have not left by that day. Whoever left can do nothing, and what they did stays theirs.</summary>
    public bool IsThere(PersonId person, DateOnly day) => Person(person) is { } entry && !(entry.LeftOn <= day);

    /// <summary>Every membership the person ever had, in the order of the file.</summary>
    public IReadOnlyList<MembershipEntry> MembershipsOf(PersonId person) => people.MembershipsOf(person);

    /// <summary>The memberships in force on that day, in the order of the file.</summary>
    public IReadOnlyList<MembershipEntry> TeamsOf(PersonId person, DateOnly day)
    {
        var all = people.MembershipsOf(person);
        return all.Count == 0 ? all : [.. all.Where(membership => membership.Span.Contains(day))];
    }

    /// <summary>
    /// The membership of the person's home team: of those in force that day the one marked, else the longest running (since ever is
    /// longest), else the first in the file; <see langword="null"/> when none is in force.
    /// </summary>
    public MembershipEntry? HomeMembershipOf(PersonId person, DateOnly day) => HomeTeamRule.HomeOn(people.MembershipsOf(person), day);

    /// <summary>The team of <see cref="HomeMembershipOf"/>.</summary>
    public TeamId? HomeTeamOf(PersonId person, DateOnly day) => HomeMembershipOf(person, day)?.Team;

    /// <summary>The people any one of whom acts as the person's manager on that day, in the order of the file.</summary>
    /// <returns>
    /// The manager stated for that day; else the leads of the home team other than the person; else those of the next team up that has
    /// any. Empty: the program lead acts.
    /// </returns>
    public IReadOnlyList<PersonId> ManagersOf(PersonId person, DateOnly day)
    {
        var stated = Person(person)?.Managers.On(day) ?? [];
        for (var team = HomeTeamOf(person, day); stated.Count == 0 && team is { } at; team = ParentOf(at, day))
            stated = [.. LeadsOf(at, day).Where(lead => lead != person)];
        return stated;
    }

    /// <summary>Who leads the team on that day, each once, in the order of the file. Leads are not members by being leads.</summary>
    public IReadOnlyList<PersonId> LeadsOf(TeamId team, DateOnly day) =>
        [.. (Team(team)?.Leads.On(day) ?? []).SelectMany(leads => leads).Distinct()];

    /// <summary>The team directly above on that day; <see langword="null"/> for a root.</summary>
    public TeamId? ParentOf(TeamId team, DateOnly day) => forest.ParentOf(team, day);

    /// <summary>Whether <paramref name="team"/> is <paramref name="above"/> or stands somewhere below it on that day.</summary>
    public bool IsWithin(TeamId team, TeamId above, DateOnly day) => forest.IsWithin(team, above, day);

    /// <summary>How far <paramref name="from"/> is from <paramref name="host"/> on that day. Teams of separate trees meet one level above their roots.</summary>
    public TeamDistance DistanceBetween(TeamId from, TeamId host, DateOnly day) => forest.Between(from, host, day);

    /// <summary>The person of that e-mail address, whatever its case; <see langword="null"/> when no one claims it.</summary>
    public PersonId? PersonByEmail(string caseFoldedEmail) => people.ByEmail(caseFoldedEmail);

    /// <summary>The person of that login on any forge, whatever its case; <see langword="null"/> when no one has it, or different people on different forges.</summary>
    public PersonId? PersonByLogin(string login) => people.ByLogin(login);

    /// <summary>The team that <c>slug</c> or <c>org/slug</c> (without <c>@</c>) means: its id, else its slug on a forge, whatever the case.</summary>
    /// <returns>The team; <see langword="null"/> when none is meant, or several could be.</returns>
    public TeamId? TeamBySlug(string slug) => teamNames.Find(slug);

    /// <summary>The file's entry for a repository that was found: by the full id, whatever its case, else by the last segment when exactly one entry has it.</summary>
    public RepositoryEntry? EntryFor(RepositoryId found) => repositories.EntryFor(found);

    /// <summary>The repository's host team on that day; <see langword="null"/> when it has none.</summary>
    public static TeamId? HostTeamOf(RepositoryEntry repository, DateOnly day) => HostSpanOf(repository, day)?.Value;

    /// <summary>The repository's host team on that day with the span and line that say so; <see langword="null"/> when it has none.</summary>
    public static Dated<TeamId>? HostSpanOf(RepositoryEntry repository, DateOnly day)
    {
        for (var i = 0; i < repository.Teams.Count; i++)
            if (repository.Teams[i].Span.Contains(day))
                return repository.Teams[i];
        return null;
    }
}
