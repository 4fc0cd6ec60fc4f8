namespace Guesthouse.Samples.Company;

/// <summary>How the organization's file knows somebody.</summary>
internal enum SampleStanding
{
    /// <summary>By their address at work.</summary>
    Employee,

    /// <summary>By a private address.</summary>
    Contractor,

    /// <summary>As a person of whom no team is known.</summary>
    WithoutTeam,

    /// <summary>Not at all: an address that nobody claimed.</summary>
    Stranger,

    /// <summary>As a bot or an agent, or by its name alone.</summary>
    Agent,
}

/// <summary>Somebody who works on the sample organization's software.</summary>
/// <param name="Id">Their id.</param>
/// <param name="Name">Their full name.</param>
/// <param name="Login">Their login on the forge.</param>
/// <param name="Office">Where they work.</param>
internal sealed record SamplePerson(string Id, string Name, string Login, Office Office)
{
    /// <summary>The address that they commit with.</summary>
    public required string Email { get; init; }

    /// <summary>An address that they commit with now and then.</summary>
    public string? OtherEmail { get; init; }

    /// <summary>How the organization's file knows them.</summary>
    public SampleStanding Standing { get; init; }

    /// <summary>Which languages they write, as BCP 47 tags.</summary>
    public IReadOnlyList<string> Languages { get; init; } = ["en"];

    /// <summary>Where they belonged when, in order of time.</summary>
    public required IReadOnlyList<SampleMembership> Memberships { get; init; }

    /// <summary>How much they do beside others; 1 is usual.</summary>
    public double Diligence { get; init; } = 1;

    /// <summary>The team on a day so many days before the anchor.</summary>
    public string? TeamOn(int daysAgo) => Memberships.FirstOrDefault(membership => membership.Holds(daysAgo))?.Team;
}

/// <summary>That somebody belonged to a team.</summary>
/// <param name="Team">Which.</param>
/// <param name="From">The first day, in days before the anchor; <see langword="null"/>: since ever.</param>
/// <param name="To">The first day that no longer counts; <see langword="null"/>: until further notice.</param>
internal sealed record SampleMembership(string Team, int? From = null, int? To = null)
{
    /// <summary>Whether it held on a day so many days before the anchor.</summary>
    public bool Holds(int daysAgo) => (From is null || From >= daysAgo) && (To is null || To < daysAgo);
}
