namespace Guesthouse.Samples.Company;

/// <summary>A team of the sample organization.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What people call it today.</param>
/// <param name="Parent">The team above it.</param>
/// <param name="Size">About how many people it has today.</param>
/// <param name="Offices">Where they sit: the first is where most do.</param>
/// <param name="Mission">What it is for.</param>
internal sealed record SampleTeam(string Id, string Name, string? Parent, int Size, IReadOnlyList<Office> Offices, string Mission)
{
    /// <summary>Who leads it.</summary>
    public string? Lead { get; init; }

    /// <summary>What it was called until so many days ago.</summary>
    public (string Name, int Until)? FormerName { get; init; }

    /// <summary>Under which team it stood until so many days ago.</summary>
    public (string Parent, int Until)? FormerParent { get; init; }
}
