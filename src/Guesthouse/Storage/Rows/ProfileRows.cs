using Guesthouse.Domain.Catalog.Profiles;

namespace Guesthouse.Storage.Rows;

/// <summary>One value stated of a project that still stands, whether in force or not.</summary>
public sealed class ProfileStatementRow
{
    public long Key { get; set; }

    public int Project { get; set; }

    public ProfileField Field { get; set; }

    /// <summary>Its place among the values that one source states of the field, from 0.</summary>
    public int Position { get; set; }

    /// <summary>Empty, from a person only: that there is none.</summary>
    public required string Value { get; set; }

    public double? Weight { get; set; }

    public ProfileSource Source { get; set; }

    /// <summary>The repository whose file or history states it.</summary>
    public int? Repository { get; set; }

    public string? Path { get; set; }

    public int? Line { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>Who stated it, as acts are recorded; <see langword="null"/> for files.</summary>
    public string? ByWhom { get; set; }
}

/// <summary>What is in force of a project's fields with one value; <see langword="null"/>: nobody said.</summary>
public sealed class ProfileRow
{
    public int Project { get; set; }

    public string? Title { get; set; }

    public string? Motivation { get; set; }

    public string? Description { get; set; }

    /// <summary>A path of one of its repositories.</summary>
    public string? Logo { get; set; }

    public string? Documents { get; set; }

    /// <summary>The team that a file names as host.</summary>
    public string? Owner { get; set; }

    public GovernanceLevel? GovernanceLevel { get; set; }

    public Lifecycle? Lifecycle { get; set; }

    /// <summary>Working hours.</summary>
    public int? FirstResponseHours { get; set; }

    /// <summary>Working hours.</summary>
    public int? ReviewHours { get; set; }

    public string? Setup { get; set; }

    public string? Conventions { get; set; }

    public string? DefinitionOfDone { get; set; }

    public int? WarrantyDays { get; set; }

    /// <summary>The README as plain text, at most 64 KiB.</summary>
    public string? Readme { get; set; }

    public DateTimeOffset? LastChangeAt { get; set; }

    public DateTimeOffset? CreatedHistoryAt { get; set; }

    public DateTimeOffset? ConfirmedAt { get; set; }

    public string? ConfirmedBy { get; set; }

    /// <summary>Counts the changes that people made; a write that read an older one is refused.</summary>
    public int Version { get; set; }
}

/// <summary>What is in force of a project's fields with several values.</summary>
public sealed class ProfileValueRow
{
    public int Project { get; set; }

    public ProfileField Field { get; set; }

    /// <summary>Its place in the field, from 0.</summary>
    public int Position { get; set; }

    public required string Value { get; set; }

    /// <summary>Of languages: the share of the changes.</summary>
    public double? Weight { get; set; }

    public ProfileSource Source { get; set; }

    public int? Repository { get; set; }

    public string? Path { get; set; }

    public int? Line { get; set; }
}
