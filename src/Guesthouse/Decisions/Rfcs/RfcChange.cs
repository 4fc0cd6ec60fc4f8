using Guesthouse.Domain;
using Guesthouse.Domain.Decisions.Rfcs;
using Guesthouse.Domain.Organization;
using NodaTime;

namespace Guesthouse.Decisions.Rfcs;

/// <summary>What is to be said otherwise in an RFC; what is <see langword="null"/> stays.</summary>
public sealed record RfcChange
{
    /// <summary>What it is about.</summary>
    public string? Title { get; init; }

    /// <summary>What is wrong.</summary>
    public string? Problem { get; init; }

    /// <summary>What is to be done about it.</summary>
    public string? Proposal { get; init; }

    /// <summary>Who must sign.</summary>
    public IReadOnlyList<PersonId>? Owners { get; init; }

    /// <summary>The last UTC day on which they may sign.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The RFC as it would be: a text that was emptied has to be written anew.</summary>
    internal RfcDraft On(Rfc rfc, Func<TextVersion?, string?> body) => new(
        Title ?? body(rfc.Texts.Title),
        Problem ?? body(rfc.Texts.Problem),
        Proposal ?? body(rfc.Texts.Proposal),
        Owners ?? rfc.Owners,
        Until ?? LastDayOf(rfc.Deadline));

    /// <summary>The last day before a deadline, which is the end of a day.</summary>
    internal static DateOnly LastDayOf(Instant deadline) => DateOnly.FromDateTime(deadline.ToDateTimeUtc().AddMilliseconds(-1));
}
