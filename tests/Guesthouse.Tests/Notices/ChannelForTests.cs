using Guesthouse.Notices;

namespace Guesthouse.Tests.Notices;

/// <summary>A channel that keeps what it takes.</summary>
internal sealed class ChannelForTests : INoticeChannel
{
    public const string Called = "pigeons";

    private readonly List<OutgoingNotice> taken = [];

    public string Name => Called;

    /// <summary>What it took, in order.</summary>
    public IReadOnlyList<OutgoingNotice> Taken => taken;

    /// <summary>Whose notices fail for now.</summary>
    public string? Fails { get; set; }

    /// <summary>Whose notices it never takes.</summary>
    public string? Refuses { get; set; }

    /// <summary>How often it failed.</summary>
    public int Tries { get; private set; }

    public Task<DeliveryOutcome> DeliverAsync(OutgoingNotice notice, CancellationToken cancellation)
    {
        if (notice.Person == Refuses)
            return Task.FromResult(DeliveryOutcome.Refused);
        if (notice.Person == Fails)
        {
            Tries++;
            return Task.FromResult(DeliveryOutcome.TryAgain);
        }
        taken.Add(notice);
        return Task.FromResult(DeliveryOutcome.Taken);
    }
}
