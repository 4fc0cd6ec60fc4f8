using Guesthouse.Domain.Organization;

namespace Guesthouse.Domain.Measures;

/// <summary>What one change is to one owner of the paths it touches.</summary>
/// <param name="Owner">The owning team; <see langword="null"/>: nobody owns these paths.</param>
/// <param name="Paths">How many of the change's paths that team owns; 0 only for a change without paths.</param>
/// <param name="Standing">The author's class and what follows from it.</param>
public sealed record ClassRow(TeamId? Owner, int Paths, Standing Standing);

/// <summary>The author's class towards an owner on a day.</summary>
/// <param name="Class">The class.</param>
/// <param name="Basis">Why.</param>
/// <param name="From">The author's team that counts in flows; <see langword="null"/> for unknown and agent, and for a host by role without a team.</param>
/// <param name="Distance">The contribution distance in levels: 0 for a host by team, at least 1 for a guest; <see langword="null"/> where <paramref name="From"/> is.</param>
/// <param name="HostSide">Levels up from the owner's team to the same meeting team.</param>
public sealed record Standing(AuthorClass Class, ClassBasis Basis, TeamId? From = null, int? Distance = null, int? HostSide = null)
{
    /// <summary>The larger of the two sides; <see langword="null"/> where there is no distance.</summary>
    public int? Max => Distance is { } distance && HostSide is { } hostSide ? Math.Max(distance, hostSide) : null;

    /// <summary>A bot's or agent's.</summary>
    public static Standing Agent { get; } = new(AuthorClass.Agent, ClassBasis.None);

    /// <summary>Nobody bears the identity.</summary>
    public static Standing UnknownIdentity { get; } = new(AuthorClass.Unknown, ClassBasis.Identity);

    /// <summary>No team is known, of the author on that day or as the owner.</summary>
    public static Standing UnknownTeam { get; } = new(AuthorClass.Unknown, ClassBasis.Team);
}
