using Guesthouse.Contributions.Texts;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Decisions.Rfcs;
using Guesthouse.Domain.Organization;
using Guesthouse.Storage;
using NodaTime;

namespace Guesthouse.Decisions.Rfcs;

/// <summary>An RFC while somebody changes it.</summary>
/// <param name="Context">The database, in a transaction.</param>
/// <param name="Rfc">The RFC.</param>
/// <param name="Events">All that happened to it so far.</param>
/// <param name="Standing">What whoever changes it is there.</param>
internal sealed record RfcAtHand(GuesthouseContext Context, Rfc Rfc, IReadOnlyList<RfcEvent> Events, Standing Standing)
{
    /// <summary>Now.</summary>
    public required Instant Now { get; init; }

    /// <summary>Keeps what they write.</summary>
    public required KeptTexts Texts { get; init; }

    /// <summary>Who; <see langword="null"/>: the operator.</summary>
    public PersonId? By => Standing.Viewer.Person;

    /// <summary>Keeps a text where there is one.</summary>
    public Domain.TextVersion? Kept(string? text) => string.IsNullOrWhiteSpace(text) ? null : Texts.Keep(text.Trim(), null);
}
