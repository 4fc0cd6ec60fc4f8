using Guesthouse.Domain.Organization.Identities;

namespace Guesthouse.Storage.Rows;

/// <summary>An e-mail address or name that histories know, and who bears it as last judged.</summary>
public sealed class IdentityRow
{
    public long Key { get; set; }

    /// <summary>The case-folded address, or the name of somebody without one; unique.</summary>
    public required string Value { get; set; }

    public bool IsAgent { get; set; }

    /// <summary>Who bears it; <see langword="null"/>: nobody yet.</summary>
    public string? Person { get; set; }

    /// <summary>The rule that says so; <see langword="null"/> exactly when nobody bears it.</summary>
    public IdentityRule? Rule { get; set; }
}

/// <summary>A likely bearer, for a person to confirm or refuse.</summary>
public sealed class IdentitySuggestionRow
{
    public long Identity { get; set; }

    public required string Person { get; set; }

    /// <summary>A stable code for why.</summary>
    public required string Reason { get; set; }
}

/// <summary>What a person decided about an identity; it outlives every judgement until it is undone.</summary>
public sealed class IdentityDecisionRow
{
    public long Key { get; set; }

    /// <summary>Who decided when.</summary>
    public long Act { get; set; }

    public DecisionKind Kind { get; set; }

    public long Identity { get; set; }

    /// <summary>The person confirmed or refused; of a merge or split, whoever bore the other identity then.</summary>
    public string? Person { get; set; }

    /// <summary>The other identity: of <see cref="DecisionKind.Merge"/> and <see cref="DecisionKind.Split"/>.</summary>
    public long? OtherIdentity { get; set; }

    /// <summary>The act that took it back; <see langword="null"/>: it holds.</summary>
    public long? UndoneBy { get; set; }
}
