namespace Guesthouse.Domain.Organization;

/// <summary>Finds teams that stood above themselves on some day.</summary>
internal static class TeamCycles
{
    /// <summary>One problem for every cycle of every day, naming its teams and the first day on which it stood.</summary>
    public static IEnumerable<Problem> In(IReadOnlyList<TeamEntry> teams)
    {
        var byId = teams.DistinctBy(team => team.Id).ToDictionary(team => team.Id);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var team in byId.Values)
            foreach (var parent in team.Parents)
            {
                // A cycle begins on the day on which the last of its links begins, so walking up from each link on its own first day finds all.
                var day = parent.Span.From ?? DateOnly.MinValue;
                if (CycleThrough(team, byId, day) is { } cycle && told.Add(string.Join('\n', cycle.Order(StringComparer.Ordinal))))
                    yield return Problem(cycle, day, parent.Source);
            }
    }

    /// <summary>The teams from <paramref name="start"/> up to the one below itself; <see langword="null"/> when the way up ends or turns elsewhere.</summary>
    private static List<string>? CycleThrough(TeamEntry start, Dictionary<TeamId, TeamEntry> teams, DateOnly day)
    {
        var seen = new HashSet<TeamId>();
        var way = new List<string>();
        for (var at = start; seen.Add(at.Id);)
        {
            way.Add(at.Id.Value);
            if (at.Parents.FirstOrDefault(parent => parent.Span.Contains(day)) is not { } above || !teams.TryGetValue(above.Value, out at!))
                return null;
            if (at == start)
                return way;
        }
        return null;
    }

    private static Problem Problem(List<string> cycle, DateOnly day, SourceLine source)
    {
        var since = day == DateOnly.MinValue ? "" : $" on {day:yyyy-MM-dd}";
        return new Problem(
            ProblemKind.Invalid,
            "team.cycle",
            $"teams.parent: these teams stand above each other in a circle{since}: {string.Join(" → ", cycle)} → {cycle[0]}.",
            source);
    }
}
