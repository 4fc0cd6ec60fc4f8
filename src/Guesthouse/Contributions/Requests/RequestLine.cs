using Guesthouse.Contributions.Hosts;
using Guesthouse.Domain.Contributions;
using Guesthouse.Domain.Contributions.Requests;
using NodaTime;

namespace Guesthouse.Contributions.Requests;

/// <summary>A request as lists show it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Need">What is needed; <see langword="null"/>: it was redacted.</param>
/// <param name="State">How far it is.</param>
/// <param name="Project">The project that is asked.</param>
public sealed record RequestLine(int Number, string? Need, RequestState State, AskedProject Project)
{
    /// <summary>Since when it is in its state.</summary>
    public Instant Since { get; init; }

    /// <summary>When it was filed.</summary>
    public Instant FiledAt { get; init; }

    /// <summary>When something happened to it last.</summary>
    public Instant LastAt { get; init; }

    /// <summary>The name of the host team; <see langword="null"/>: none yet.</summary>
    public string? Host { get; init; }

    /// <summary>The team that needs it.</summary>
    public string? TeamId { get; init; }

    /// <summary>The name of the team that needs it.</summary>
    public string? Team { get; init; }

    /// <summary>Who asks; <see langword="null"/>: the operator.</summary>
    public NamedPerson? Requester { get; init; }

    /// <summary>How urgent it is.</summary>
    public required Urgency Urgency { get; init; }

    /// <summary>How many other teams need it too.</summary>
    public int Seconds { get; init; }

    /// <summary>Whose turn it is; <see langword="null"/>: nobody's in particular.</summary>
    public Move? Move { get; init; }

    /// <summary>Whether words by which it was found stand in comments only.</summary>
    public bool IsFoundInComment { get; init; }

    /// <summary>Whether the viewer is waited for.</summary>
    public bool WaitsForMe { get; init; }

    /// <summary>The time in which the requester waits, or waited last, for a first response.</summary>
    public required ResponseTerm Term { get; init; }

    /// <summary>How the promise stands.</summary>
    public PromiseState Promise { get; init; }

    /// <summary>How much of the host's working time went by in that term, until its end or until now; <see langword="null"/>: nothing was promised.</summary>
    public Duration? Elapsed { get; init; }

    /// <summary>The promised working time that is left, negative when late; <see langword="null"/>: no promise runs.</summary>
    public Duration? TimeLeft { get; init; }
}
