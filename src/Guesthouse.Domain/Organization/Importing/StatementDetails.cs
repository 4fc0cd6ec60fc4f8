namespace Guesthouse.Domain.Organization.Importing;

/// <summary>What is said of a thing beside its id. Each kind of statement uses its own part of it.</summary>
public sealed record StatementDetails
{
    /// <summary>Nothing else is said.</summary>
    public static StatementDetails None { get; } = new();

    /// <summary>What a team or person is called.</summary>
    public string? Name { get; init; }

    /// <summary>What a team is for.</summary>
    public string? Mission { get; init; }

    /// <summary>Where to reach a team.</summary>
    public string? Channel { get; init; }

    /// <summary>A person's IANA time zone.</summary>
    public string? TimeZone { get; init; }

    /// <summary>A person's languages as BCP 47 tags, joined by commas.</summary>
    public string Languages { get; init; } = "";

    /// <summary>Whether a membership is marked as that of the home team.</summary>
    public bool Home { get; init; }

    /// <summary>The first UTC day on which a person is no longer of the organization; <see langword="null"/>: they are.</summary>
    public DateOnly? LeftOn { get; init; }
}

/// <summary>What a statement is about, in the form in which statements are compared: names of forges, repositories and addresses without case.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Subject">What it is said of.</param>
/// <param name="Value">What is said.</param>
/// <param name="Forge">On which forge.</param>
public readonly record struct Matter(StatementKind Kind, string Subject, string Value, string Forge)
{
    /// <summary>The matter without its value: everything that is said of one thing in one respect.</summary>
    public (StatementKind Kind, string Subject) Respect => (Kind, Subject);
}
