using Guesthouse.Domain.Organization.Calendars;
using NodaTime;

namespace Guesthouse.Domain.Contributions.Requests;

/// <summary>What decides where a request stands in its product owner's inbox, and what is said to explain it.</summary>
/// <param name="Request">The request.</param>
/// <param name="TimeLeft">The promised working time that is left, negative when late; <see langword="null"/>: nothing was promised, or a first response was given and only the decision is missing.</param>
/// <param name="Since">Since when a decision is waited for.</param>
/// <param name="Weight">How much it matters.</param>
public sealed record InboxPlace(RequestId Request, Duration? TimeLeft, Instant Since, InboxWeight Weight)
{
    /// <summary>The place of a request that waits for a decision; <see langword="null"/> when it does not.</summary>
    /// <param name="request">The request.</param>
    /// <param name="host">The work calendar of its host team.</param>
    /// <param name="now">The time.</param>
    public static InboxPlace? Of(Request request, WorkCalendar host, Instant now) =>
        request.State == RequestState.Submitted
            ? new InboxPlace(request.Id, request.Term.TimeLeft(host, now), request.Since, new InboxWeight(request.Details.Urgency.Priority, request.Seconds.Count))
            : null;
}

/// <summary>How much a request matters.</summary>
/// <param name="Priority">To the business of the team that asks.</param>
/// <param name="Seconds">How many other teams need it too.</param>
public readonly record struct InboxWeight(BusinessPriority Priority, int Seconds);

/// <summary>The order of a product owner's inbox. No two requests stand at the same place.</summary>
/// <remarks>
/// First those for which a promise runs, the least working time left first, so that the latest of all is at the top. Then those without a promise or with a first
/// response given, by age, the oldest first. Where that is equal: the higher business priority, then more teams that need it too, then the older, then the lower number.
/// </remarks>
public sealed class InboxOrder : IComparer<InboxPlace>
{
    private InboxOrder()
    {
    }

    /// <summary>The order.</summary>
    public static InboxOrder Instance { get; } = new();

    /// <summary>Less than 0 when <paramref name="x"/> stands above <paramref name="y"/>.</summary>
    public int Compare(InboxPlace? x, InboxPlace? y)
    {
        if (x is null || y is null)
            return (x is null).CompareTo(y is null);
        return Compared(
            (x.TimeLeft is null).CompareTo(y.TimeLeft is null),
            x.TimeLeft is { } left && y.TimeLeft is { } other ? left.CompareTo(other) : x.Since.CompareTo(y.Since),
            y.Weight.Priority.CompareTo(x.Weight.Priority),
            y.Weight.Seconds.CompareTo(x.Weight.Seconds),
            x.Since.CompareTo(y.Since),
            x.Request.Value.CompareTo(y.Request.Value));
    }

    private static int Compared(params ReadOnlySpan<int> comparisons)
    {
        foreach (var comparison in comparisons)
            if (comparison != 0)
                return comparison;
        return 0;
    }
}
