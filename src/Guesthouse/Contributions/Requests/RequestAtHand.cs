using Guesthouse.Contributions.Texts;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Contributions;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Storage;
using NodaTime;

namespace Guesthouse.Contributions.Requests;

/// <summary>A request while somebody changes it.</summary>
/// <param name="Context">The database, in a transaction.</param>
/// <param name="Request">The request.</param>
/// <param name="Events">All that happened to it so far.</param>
/// <param name="Standing">What whoever changes it is there.</param>
internal sealed record RequestAtHand(GuesthouseContext Context, Request Request, IReadOnlyList<RequestEvent> Events, Standing Standing)
{
    /// <summary>Now.</summary>
    public required Instant Now { get; init; }

    /// <summary>Keeps what they write.</summary>
    public required KeptTexts Texts { get; init; }

    /// <summary>Who, and on which side they stand.</summary>
    public Actor By => new(Standing.Viewer.Person, RequestRights.SideOf(Request, Standing));
}
