using Guesthouse.Domain.Access;

namespace Guesthouse.Storage.Rows;

/// <summary>A person of the organization.</summary>
public sealed class PersonRow : SourcedRow
{
    public required string Id { get; set; }

    /// <summary>Their full name, when known.</summary>
    public string? Name { get; set; }

    /// <summary>Their IANA time zone, when known.</summary>
    public string? TimeZone { get; set; }

    /// <summary>The languages they work in, as BCP 47 tags joined by commas.</summary>
    public string Languages { get; set; } = "";

    /// <summary>The first UTC day on which they are no longer of the organization, and may do nothing; <see langword="null"/>: they are.</summary>
    public DateOnly? LeftOn { get; set; }
}

/// <summary>An e-mail address of a person; of the rows in force no two have one address.</summary>
public sealed class PersonEmailRow : SourcedRow
{
    public long Key { get; set; }

    public required string Person { get; set; }

    /// <summary>The address, case folded.</summary>
    public required string Email { get; set; }
}

/// <summary>A person's login on a forge; of the rows in force no two have one login on one forge, whatever its case.</summary>
public sealed class PersonLoginRow : SourcedRow
{
    public long Key { get; set; }

    public required string Person { get; set; }

    public required string Forge { get; set; }

    /// <summary>The login as written.</summary>
    public required string Login { get; set; }
}

/// <summary>A person's stated manager.</summary>
public sealed class PersonManagerRow : SourcedSpanRow
{
    public required string Person { get; set; }

    public required string Manager { get; set; }
}

/// <summary>A team.</summary>
public sealed class TeamRow : SourcedRow
{
    public required string Id { get; set; }

    public required string Name { get; set; }

    public string? Mission { get; set; }

    public string? Channel { get; set; }
}

/// <summary>The team above a team.</summary>
public sealed class TeamParentRow : SourcedSpanRow
{
    public required string Team { get; set; }

    public required string Parent { get; set; }
}

/// <summary>Somebody who leads a team; several rows may hold on one day.</summary>
public sealed class TeamLeadRow : SourcedSpanRow
{
    public required string Team { get; set; }

    public required string Person { get; set; }
}

/// <summary>A team's name on a forge.</summary>
public sealed class TeamSlugRow : SourcedRow
{
    public long Key { get; set; }

    public required string Team { get; set; }

    public required string Forge { get; set; }

    public required string Slug { get; set; }
}

/// <summary>That a person belongs to a team.</summary>
public sealed class MembershipRow : SourcedSpanRow
{
    public required string Person { get; set; }

    public required string Team { get; set; }

    /// <summary>Whether it is marked as the person's home team.</summary>
    public bool Home { get; set; }
}

/// <summary>A repository as the organization file names it, whether or not its history was added.</summary>
public sealed class RepositoryEntryRow : SourcedRow
{
    public required string Id { get; set; }
}

/// <summary>The team that hosts a repository of the organization file.</summary>
public sealed class RepositoryHostRow : SourcedSpanRow
{
    /// <summary>The <see cref="RepositoryEntryRow"/>.</summary>
    public required string Entry { get; set; }

    public required string Team { get; set; }
}

/// <summary>A login, name or e-mail address of a bot or agent.</summary>
public sealed class BotRow : SourcedRow
{
    public long Key { get; set; }

    public required string Name { get; set; }
}

/// <summary>A role in the whole organization: program lead or administrator.</summary>
public sealed class OrganizationRoleRow
{
    public long Key { get; set; }

    public required string Person { get; set; }

    public Office Kind { get; set; }

    public DateOnly? FromDay { get; set; }

    public DateOnly? ToDay { get; set; }

    public DateTimeOffset At { get; set; }

    public required string ByWhom { get; set; }
}
