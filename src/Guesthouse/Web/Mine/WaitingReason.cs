using Guesthouse.Contributions.Requests;
using Guesthouse.Domain.Contributions.Requests;
using NodaTime;

namespace Guesthouse.Web.Mine;

/// <summary>Why a request stands where it stands among those that wait for somebody.</summary>
internal static class WaitingReason
{
    /// <summary>The key of the reason in the texts.</summary>
    public static string KeyOf(RequestLine line) => line switch
    {
        { TimeLeft: { } left } => left < Duration.Zero ? "reason.over" : left > Duration.Zero ? "reason.running" : "reason.up",
        { State: RequestState.NeedsInformation } => "reason.answer",
        { State: RequestState.Planned } => "reason.planned",
        { Term.IsAnswered: true } => "reason.decide",
        _ => "reason.unpromised",
    };
}
