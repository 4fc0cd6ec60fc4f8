namespace Guesthouse.Domain.Catalog.Profiles;

/// <summary>What is in force of all that is stated of a project. <see langword="null"/> and empty lists: nobody said.</summary>
public sealed record ProjectProfile
{
    /// <summary>What people call it.</summary>
    public string? Title { get; init; }

    /// <summary>Why it is there and why somebody would join.</summary>
    public string? Motivation { get; init; }

    /// <summary>What it is: a person's or a file's words, else the README's first paragraph.</summary>
    public string? Description { get; init; }

    /// <summary>The path of its picture in the repository.</summary>
    public string? Logo { get; init; }

    /// <summary>The web address of its documents.</summary>
    public string? Documents { get; init; }

    /// <summary>The id of the team that a file names as owner; a person's choice stands at the project itself.</summary>
    public string? Owner { get; init; }

    /// <summary>What guests may do.</summary>
    public GovernanceLevel? GovernanceLevel { get; init; }

    /// <summary>Where it stands in its life.</summary>
    public Lifecycle? Lifecycle { get; init; }

    /// <summary>How quickly it promises to answer.</summary>
    public ResponsePromise? Promise { get; init; }

    /// <summary>How to contribute, as data.</summary>
    public HouseRules HouseRules { get; init; } = new();

    /// <summary>The README as plain text, at most 64 KiB.</summary>
    public string? Readme { get; init; }

    /// <summary>The last change of its history.</summary>
    public DateTimeOffset? LastChangeAt { get; init; }

    /// <summary>The first change of its history.</summary>
    public DateTimeOffset? CreatedHistoryAt { get; init; }

    /// <summary>When a person last said that all this holds; <see langword="null"/>: never.</summary>
    public DateTimeOffset? ConfirmedAt { get; init; }

    /// <summary>Who said so, as acts are recorded.</summary>
    public string? ConfirmedBy { get; init; }

    /// <summary>What is in force of the fields with several values, in order; languages by share.</summary>
    public IReadOnlyList<ProfileStatement> Values { get; init; } = [];

    /// <summary>What is in force of every field, with its source, in order of the fields.</summary>
    public IReadOnlyList<ProfileStatement> Statements { get; init; } = [];

    /// <summary>The values of a field with several.</summary>
    public IReadOnlyList<string> Of(ProfileField field) => [.. Values.Where(value => value.Field == field).Select(value => value.Value)];

    /// <summary>Who states the field's value; <see langword="null"/>: nobody.</summary>
    public StatementOrigin? OriginOf(ProfileField field) => Statements.FirstOrDefault(statement => statement.Field == field)?.Origin;
}

/// <summary>How to contribute, as data.</summary>
public sealed record HouseRules
{
    /// <summary>The days of the warranty where nobody said otherwise.</summary>
    public const int UsualWarrantyDays = 30;

    /// <summary>How to get it running.</summary>
    public string? Setup { get; init; }

    /// <summary>How things are written here.</summary>
    public string? Conventions { get; init; }

    /// <summary>When a contribution is done.</summary>
    public string? DefinitionOfDone { get; init; }

    /// <summary>Days after production in which guests mend what their contribution broke; <see langword="null"/>: <see cref="UsualWarrantyDays"/>.</summary>
    public int? WarrantyDays { get; init; }
}
