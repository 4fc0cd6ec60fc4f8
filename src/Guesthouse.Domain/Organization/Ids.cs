namespace Guesthouse.Domain.Organization;

/// <summary>A person of the organization, by the id of the organization file. Compared ordinally; never empty.</summary>
public readonly record struct PersonId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>A team, by the id of the organization file. Compared ordinally; never empty.</summary>
public readonly record struct TeamId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>A repository as the forge names it, <c>group/name</c>, or the folder's name for a history of no forge.</summary>
public readonly record struct RepositoryId(string Value)
{
    /// <summary>What stands behind the last slash.</summary>
    public string LastSegment => Value[(Value.LastIndexOf('/') + 1)..];

    /// <summary>What stands before the last slash (the group, owner or organization on the forge); empty without one.</summary>
    public string Owner => Value.LastIndexOf('/') is >= 0 and var slash ? Value[..slash] : "";

    public override string ToString() => Value;
}

/// <summary>A project, by the number that it keeps whatever its slug becomes.</summary>
public readonly record struct ProjectId(int Value)
{
    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
