using Guesthouse.Access;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Storage;

namespace Guesthouse.Contributions;

/// <summary>What happened to a request, for those who do something about it in the same transaction.</summary>
/// <param name="Installation">The installation.</param>
/// <param name="Context">The database: the event is saved, and not committed. The texts that were written with it are tracked, and no others.</param>
/// <param name="Request">The request after the event.</param>
/// <param name="Happened">The event.</param>
internal sealed record RequestHeard(Installation Installation, GuesthouseContext Context, Request Request, RequestEvent Happened)
{
    /// <summary>Lets everybody do what follows.</summary>
    public async Task TellAsync(CancellationToken cancellation)
    {
        foreach (var listener in Program.Listeners())
            await listener.HeardAsync(this, cancellation);
    }
}

/// <summary>What follows from what happens to requests in modules that requests know nothing of. Listed in <c>Program.Listeners</c>.</summary>
internal interface IRequestListener
{
    /// <summary>Does what follows; a fault takes the event back.</summary>
    Task HeardAsync(RequestHeard heard, CancellationToken cancellation);
}
