using Guesthouse.Web.Teams;

namespace Guesthouse.Web.Houses;

/// <summary>Host teams as a tree: a team counts the projects of the teams below it too.</summary>
internal static class TeamPicks
{
    /// <summary>The teams with projects and those above them, each below its parent, the most projects first; without those at the top that hold everything and host nothing.</summary>
    /// <param name="counted">The host teams themselves with the projects that they host.</param>
    /// <param name="teams">Today's teams.</param>
    public static IReadOnlyList<FacetPick> Of(List<FacetPick> counted, IReadOnlyDictionary<string, TeamLine> teams)
    {
        var own = counted.ToDictionary(pick => pick.Key, StringComparer.Ordinal);
        var totals = new Dictionary<string, int>(StringComparer.Ordinal);
        var roots = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pick in counted)
            Climb(pick, teams, totals, roots);
        var below = totals.Keys.ToLookup(team => teams.GetValueOrDefault(team)?.Parent ?? "", StringComparer.Ordinal);
        var picks = new List<FacetPick>();
        foreach (var root in InOrder(Tops()))
            Add(root, 0);
        return picks;

        // A team above everything chooses nothing: the tree begins below it.
        IEnumerable<string> Tops()
        {
            var tops = roots.ToList();
            while (tops is [var only] && !own.ContainsKey(only))
                tops = [.. below[only]];
            return tops;
        }

        IEnumerable<string> InOrder(IEnumerable<string> some) => some.OrderByDescending(team => totals[team]).ThenBy(team => team, StringComparer.Ordinal);

        void Add(string team, int depth)
        {
            picks.Add(new FacetPick(team, TeamDirectory.Label(teams, team).Name, totals[team], own.GetValueOrDefault(team)?.IsChosen ?? false, depth));
            foreach (var child in InOrder(below[team]))
                Add(child, depth + 1);
        }
    }

    /// <summary>Adds a team's projects to it and to every team above it.</summary>
    private static void Climb(FacetPick pick, IReadOnlyDictionary<string, TeamLine> teams, Dictionary<string, int> totals, HashSet<string> roots)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        string? team = pick.Key;
        while (team is not null && seen.Add(team))
        {
            totals[team] = totals.GetValueOrDefault(team) + pick.Count;
            var parent = teams.GetValueOrDefault(team)?.Parent;
            if (parent is null)
                roots.Add(team);
            team = parent;
        }
    }
}
