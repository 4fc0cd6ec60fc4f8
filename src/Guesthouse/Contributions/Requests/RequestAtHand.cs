using Guesthouse.Contributions.Writing;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Contributions;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Contributions.Requests;

/// <summary>A request while somebody changes it.</summary>
/// <param name="Context">The database, in a transaction.</param>
/// <param name="Request">The request.</param>
/// <param name="Events">All that happened to it before.</param>
/// <param name="Standing">What whoever changes it is there.</param>
internal sealed record RequestAtHand(GuesthouseContext Context, Request Request, IReadOnlyList<RequestEvent> Events, Standing Standing)
    : ThingAtHand<RequestEvent>(Context, Events, Standing)
{
    /// <summary>Its row.</summary>
    public required RequestRow Row { get; init; }

    /// <summary>Who, and on which side they stand.</summary>
    public Actor By => new(Standing.Viewer.Person, RequestRights.SideOf(Request, Standing));
}
