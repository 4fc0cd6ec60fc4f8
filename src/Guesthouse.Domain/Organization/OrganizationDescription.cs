namespace Guesthouse.Domain.Organization;

/// <summary>What an organization file says, row by row and not yet checked against each other. <see cref="OrganizationChart.Build"/> checks it.</summary>
public sealed record OrganizationDescription
{
    /// <summary>The organization's name, when the file tells one.</summary>
    public string? Name { get; init; }

    /// <summary>Teams in the order of the file.</summary>
    public IReadOnlyList<TeamEntry> Teams { get; init; } = [];

    /// <summary>People in the order of the file.</summary>
    public IReadOnlyList<PersonEntry> People { get; init; } = [];

    /// <summary>Memberships in the order of the file, which breaks ties between home teams.</summary>
    public IReadOnlyList<MembershipEntry> Memberships { get; init; } = [];

    /// <summary>Which team hosts which repository, in the order of the file.</summary>
    public IReadOnlyList<RepositoryEntry> Repositories { get; init; } = [];

    /// <summary>Logins, names or e-mail addresses of bots and agents, beside those that the rules know.</summary>
    public IReadOnlyList<string> Bots { get; init; } = [];
}

/// <summary>A team as a file states it.</summary>
/// <param name="Id">Its id, unique in the file.</param>
/// <param name="Name">What people call it; the id when the file does not say.</param>
/// <param name="Parents">The team above it, by span; empty for a root.</param>
/// <param name="Leads">Who leads it, by span. Leads are neither members nor role holders by being leads.</param>
/// <param name="Mission">What it is for.</param>
/// <param name="Channel">Where to reach it.</param>
/// <param name="Slugs">Its name on each forge, for <c>@org/slug</c> in CODEOWNERS.</param>
/// <param name="Source">The line it begins on.</param>
public sealed record TeamEntry(
    TeamId Id,
    string Name,
    IReadOnlyList<Dated<TeamId>> Parents,
    IReadOnlyList<Dated<IReadOnlyList<PersonId>>> Leads,
    string? Mission,
    string? Channel,
    IReadOnlyDictionary<string, string> Slugs,
    SourceLine Source);

/// <summary>A person as a file states it.</summary>
/// <param name="Id">Their id, unique in the file.</param>
/// <param name="Name">Their full name, when the file tells it.</param>
/// <param name="Emails">Their addresses, case folded.</param>
/// <param name="Logins">Their login on each forge (forge name to login), as written; logins are compared without case.</param>
/// <param name="Managers">Their stated manager, by span.</param>
/// <param name="TimeZone">Their IANA time zone.</param>
/// <param name="Languages">The languages they work in, as BCP 47 tags.</param>
/// <param name="Source">The line they begin on.</param>
public sealed record PersonEntry(
    PersonId Id,
    string? Name,
    IReadOnlyList<string> Emails,
    IReadOnlyDictionary<string, string> Logins,
    IReadOnlyList<Dated<PersonId>> Managers,
    string? TimeZone,
    IReadOnlyList<string> Languages,
    SourceLine Source)
{
    /// <summary>The first UTC day on which they are no longer of the organization; <see langword="null"/>: they are. No file says it itself: it follows from what files no longer say.</summary>
    public DateOnly? LeftOn { get; init; }
}

/// <summary>That a person belongs to a team during a span. A person may belong to several teams at once.</summary>
/// <param name="Person">Who.</param>
/// <param name="Team">Which team.</param>
/// <param name="Span">When.</param>
/// <param name="Home">Whether the file marks it as the person's home team.</param>
/// <param name="Source">The line it begins on.</param>
public sealed record MembershipEntry(PersonId Person, TeamId Team, DaySpan Span, bool Home, SourceLine Source);

/// <summary>Which team hosts a repository.</summary>
/// <param name="Id">The repository as the forge names it.</param>
/// <param name="Teams">The host team, by span; empty: no host team yet.</param>
/// <param name="Source">The line it begins on.</param>
public sealed record RepositoryEntry(RepositoryId Id, IReadOnlyList<Dated<TeamId>> Teams, SourceLine Source);
