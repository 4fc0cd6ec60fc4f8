using Guesthouse.Contributions.Hosts;
using Guesthouse.Domain.Decisions.Rfcs;

namespace Guesthouse.Decisions.Rfcs;

/// <summary>An RFC as lists show it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">What it is about; <see langword="null"/>: it was redacted.</param>
/// <param name="State">How far it is.</param>
public sealed record RfcLine(int Number, string? Title, RfcState State)
{
    /// <summary>The project; <see langword="null"/>: the organization.</summary>
    public AskedProject? Project { get; init; }

    /// <summary>Who proposed it; <see langword="null"/>: the operator.</summary>
    public NamedPerson? Author { get; init; }

    /// <summary>Since when it is in its state.</summary>
    public DateTimeOffset Since { get; init; }

    /// <summary>Until when owners may sign.</summary>
    public DateTimeOffset Deadline { get; init; }

    /// <summary>Who must sign, in their order.</summary>
    public required IReadOnlyList<RfcOwner> Owners { get; init; }

    /// <summary>How many have signed.</summary>
    public int Signatures => Owners.Count(owner => owner.Agrees is true);
}

/// <summary>Somebody who must sign.</summary>
/// <param name="Person">Who.</param>
/// <param name="Agrees">Whether they signed, or objected; <see langword="null"/>: they are waited for.</param>
public sealed record RfcOwner(NamedPerson Person, bool? Agrees);
