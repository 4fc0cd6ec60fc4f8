namespace Guesthouse.Domain.Organization;

/// <summary>Finds the team that a forge's <c>@org/slug</c> means.</summary>
internal sealed class TeamNames
{
    private readonly UnambiguousNames<TeamId> ids = new();
    private readonly UnambiguousNames<TeamId> slugs = new();

    public TeamNames(IReadOnlyList<TeamEntry> teams)
    {
        foreach (var team in teams)
        {
            ids.Add(team.Id.Value, team.Id);
            foreach (var slug in team.Slugs.Values)
            {
                slugs.Add(slug, team.Id);
                slugs.Add(LastSegment(slug), team.Id);
            }
        }
    }

    /// <summary>The team meant: what is written in full goes before its last segment, and an id before a slug.</summary>
    public TeamId? Find(string slug) => FindExactly(slug) ?? FindExactly(LastSegment(slug));

    private TeamId? FindExactly(string name) => ids.Find(name) ?? slugs.Find(name);

    private static string LastSegment(string slug) => slug[(slug.LastIndexOf('/') + 1)..];
}
