using Guesthouse.Samples.Requests;

namespace Guesthouse.Samples.Rfcs;

/// <summary>An RFC of the sample organization, and what became of it.</summary>
/// <param name="House">The slug of the house that it is about; <see langword="null"/>: the organization.</param>
/// <param name="By">Who proposes it.</param>
/// <param name="Day">When, in working days before the anchor.</param>
/// <param name="Title">What it is about.</param>
internal sealed record SampleRfc(string? House, string By, int Day, string Title)
{
    /// <summary>What is wrong.</summary>
    public required string Problem { get; init; }

    /// <summary>What is to be done about it.</summary>
    public required string Proposal { get; init; }

    /// <summary>Who must sign.</summary>
    public required IReadOnlyList<string> Owners { get; init; }

    /// <summary>The last day on which they may, in days after the anchor; negative: before it.</summary>
    public required int Until { get; init; }

    /// <summary>What happened then, in order.</summary>
    public IReadOnlyList<SampleAct> Then { get; init; } = [];
}

/// <summary>An owner signed.</summary>
internal sealed record Signed(int Day, string By, string? Note = null) : SampleAct(Day, By);

/// <summary>An owner objected.</summary>
internal sealed record Objected(int Day, string By, string Reason) : SampleAct(Day, By);
