using Guesthouse.Contributions.Writing;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Decisions.Rfcs;
using Guesthouse.Domain.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Decisions.Rfcs;

/// <summary>An RFC while somebody changes it.</summary>
/// <param name="Context">The database, in a transaction.</param>
/// <param name="Rfc">The RFC.</param>
/// <param name="Events">All that happened to it before.</param>
/// <param name="Standing">What whoever changes it is there.</param>
internal sealed record RfcAtHand(GuesthouseContext Context, Rfc Rfc, IReadOnlyList<RfcEvent> Events, Standing Standing)
    : ThingAtHand<RfcEvent>(Context, Events, Standing)
{
    /// <summary>Its row; not in the database yet for a new RFC.</summary>
    public required RfcRow Row { get; init; }

    /// <summary>Who; <see langword="null"/>: Guesthouse itself, or the operator.</summary>
    public PersonId? By => Standing.Viewer.Person;

    /// <summary>Keeps a text where there is one.</summary>
    public TextVersion? Kept(string? text) => string.IsNullOrWhiteSpace(text) ? null : Texts.Keep(text.Trim(), null);
}
