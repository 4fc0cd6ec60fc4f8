namespace Guesthouse.Domain.Organization.Identities;

/// <summary>What people decided about one identity; it stays through every later judgement.</summary>
/// <param name="Confirmed">Who bears it, when somebody confirmed that.</param>
/// <param name="Refused">Who does not bear it, whatever a rule says.</param>
public sealed record IdentityDecision(PersonId? Confirmed, IReadOnlySet<PersonId> Refused)
{
    /// <summary>Nothing was decided.</summary>
    public static IdentityDecision None { get; } = new(null, new HashSet<PersonId>());
}
