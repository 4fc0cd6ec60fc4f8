using Guesthouse.Domain;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Tests.Organization;

/// <summary>Draws organizations row by row, as a file would; each row stands on a line of its own, counted from 1.</summary>
internal sealed class ChartBuilder
{
    private readonly List<TeamEntry> teams = [];
    private readonly List<PersonEntry> people = [];
    private readonly List<MembershipEntry> memberships = [];
    private readonly List<RepositoryEntry> repositories = [];
    private int line;

    public ChartBuilder Team(string id, string? parent = null, string[]? leads = null, params (string Forge, string Slug)[] slugs)
    {
        var at = NextLine();
        return Team(new TeamEntry(
            new TeamId(id),
            id,
            parent is null ? [] : [new Dated<TeamId>(new TeamId(parent), DaySpan.Always, at)],
            leads is null ? [] : [new Dated<IReadOnlyList<PersonId>>([.. leads.Select(lead => new PersonId(lead))], DaySpan.Always, at)],
            Mission: null,
            Channel: null,
            slugs.ToDictionary(slug => slug.Forge, slug => slug.Slug),
            at));
    }

    public ChartBuilder TeamUnder(string id, params (string Parent, string? From, string? To)[] parents)
    {
        var at = NextLine();
        return Team(new TeamEntry(
            new TeamId(id),
            id,
            [.. parents.Select(parent => new Dated<TeamId>(new TeamId(parent.Parent), Span(parent.From, parent.To), at))],
            [],
            Mission: null,
            Channel: null,
            new Dictionary<string, string>(),
            at));
    }

    public ChartBuilder Person(string id, string? email = null, string? manager = null, params (string Forge, string Login)[] logins)
    {
        var at = NextLine();
        people.Add(new PersonEntry(
            new PersonId(id),
            Name: null,
            email is null ? [] : [email],
            logins.ToDictionary(login => login.Forge, login => login.Login),
            manager is null ? [] : [new Dated<PersonId>(new PersonId(manager), DaySpan.Always, at)],
            TimeZone: null,
            [],
            at));
        return this;
    }

    public ChartBuilder Member(string person, string team, string? from = null, string? to = null, bool home = false)
    {
        memberships.Add(new MembershipEntry(new PersonId(person), new TeamId(team), Span(from, to), home, NextLine()));
        return this;
    }

    public ChartBuilder Repository(string id, params (string Team, string? From, string? To)[] teams)
    {
        var at = NextLine();
        repositories.Add(new RepositoryEntry(
            new RepositoryId(id), [.. teams.Select(team => new Dated<TeamId>(new TeamId(team.Team), Span(team.From, team.To), at))], at));
        return this;
    }

    public OrganizationChart Build() => Try().Value;

    public IReadOnlyList<Problem> Problems() => Try().Problems;

    public OrganizationDescription Description() => new() { Teams = teams, People = people, Memberships = memberships, Repositories = repositories };

    private ChartBuilder Team(TeamEntry team)
    {
        teams.Add(team);
        return this;
    }

    private Result<OrganizationChart> Try() => OrganizationChart.Build(Description());

    private SourceLine NextLine() => new("org.yaml", ++line);

    private static DaySpan Span(string? from, string? to) => new(Days.On(from), Days.On(to));
}
