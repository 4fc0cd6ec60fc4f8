namespace Guesthouse.Domain.Organization;

/// <summary>
/// The team trees of every day. The roots of a day stand one level below the organization itself, so that any two teams meet somewhere.
/// Its teams have no cycle on any day; <see cref="TeamCycles"/> sees to that before.
/// </summary>
internal sealed class TeamForest
{
    /// <summary>The organization above all roots, which is no team.</summary>
    private const int Organization = -1;

    private readonly IReadOnlyList<TeamEntry> teams;
    private readonly Dictionary<TeamId, int> numbers;
    private readonly ParentSpan[][] parents;

    /// <param name="teams">Checked teams: ids once, parents known.</param>
    public TeamForest(IReadOnlyList<TeamEntry> teams)
    {
        this.teams = teams;
        numbers = new Dictionary<TeamId, int>(teams.Count);
        for (var team = 0; team < teams.Count; team++)
            numbers.Add(teams[team].Id, team);
        parents = [.. teams.Select(team => team.Parents.Select(parent => new ParentSpan(parent.Span, numbers[parent.Value])).ToArray())];
    }

    public TeamEntry? Entry(TeamId team) => numbers.TryGetValue(team, out var number) ? teams[number] : null;

    public TeamId? ParentOf(TeamId team, DateOnly day) =>
        Above(Number(team), day) is >= 0 and var parent ? teams[parent].Id : null;

    public bool IsWithin(TeamId team, TeamId above, DateOnly day) => LevelsUp(Number(team), Number(above), day) >= 0;

    public TeamDistance Between(TeamId from, TeamId host, DateOnly day)
    {
        var climb = 0;
        var hostNumber = Number(host);
        for (var meeting = Number(from); ; meeting = Above(meeting, day), climb++)
        {
            var hostSide = LevelsUp(hostNumber, meeting, day);
            if (hostSide >= 0)
                return new TeamDistance(climb, hostSide);
        }
    }

    /// <summary>Levels from <paramref name="team"/> up to <paramref name="above"/>; -1 when that is not above it.</summary>
    private int LevelsUp(int team, int above, DateOnly day)
    {
        var levels = 0;
        for (var at = team; at != above; at = Above(at, day), levels++)
            if (at == Organization)
                return -1;
        return levels;
    }

    private int Above(int team, DateOnly day)
    {
        foreach (var parent in parents[team])
            if (parent.Span.Contains(day))
                return parent.Team;
        return Organization;
    }

    private int Number(TeamId team) =>
        numbers.TryGetValue(team, out var number) ? number : throw new ArgumentException($"The chart has no team '{team}'.", nameof(team));

    private readonly record struct ParentSpan(DaySpan Span, int Team);
}
