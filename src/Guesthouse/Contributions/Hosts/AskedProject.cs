namespace Guesthouse.Contributions.Hosts;

/// <summary>The project that something is asked of, as it is called today.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="HostTeam">The host team's id; <see langword="null"/>: none yet.</param>
public sealed record AskedProject(int Key, string Slug, string Name, string? HostTeam)
{
    /// <summary>Whether the viewer may see the project itself, and not only what they asked of it.</summary>
    public bool IsVisible { get; init; } = true;
}
