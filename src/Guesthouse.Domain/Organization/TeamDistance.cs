namespace Guesthouse.Domain.Organization;

/// <summary>
/// How far apart two teams stand in the tree of one day, in levels. These are the raw numbers of the tree: that a guest is at least
/// 1 away is the rule of whoever classifies changes.
/// </summary>
/// <param name="Climb">Levels from the first team up to the lowest team that contains both; 0 exactly when the first team is or contains the second.</param>
/// <param name="HostSide">Levels from the second team, the host, up to that same team; 0 exactly when the host is or contains the first.</param>
public readonly record struct TeamDistance(int Climb, int HostSide)
{
    /// <summary>The longer of the two ways, in levels.</summary>
    public int Max => Math.Max(Climb, HostSide);
}
