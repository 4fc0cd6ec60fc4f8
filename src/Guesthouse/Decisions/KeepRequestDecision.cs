using Guesthouse.Contributions;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Domain.Decisions;

namespace Guesthouse.Decisions;

/// <summary>Writes what the host decides on requests into the log.</summary>
internal sealed class KeepRequestDecision : IRequestListener
{
    public async Task HeardAsync(RequestHeard heard, CancellationToken cancellation)
    {
        if (Decision.Of(heard.Happened, heard.Request.Project) is { } decision)
            await DecisionLog.KeepAsync(heard.Context, decision, heard.Happened.Number, title: null, cancellation);
        if (heard.Happened.Act is RequestTextRedacted redacted)
            await DecisionLog.ForgetAsync(heard.Context, redacted.Text, cancellation);
    }
}
