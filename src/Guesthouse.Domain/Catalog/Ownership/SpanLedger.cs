using Guesthouse.Domain.Organization;

namespace Guesthouse.Domain.Catalog.Ownership;

/// <summary>Turns a sequence of states, each from a day on, into spans: what holds, since when, until when.</summary>
/// <typeparam name="TKey">What is the same thing from one state to the next.</typeparam>
/// <typeparam name="TValue">What is kept of it: that of the state in which its span began.</typeparam>
internal sealed class SpanLedger<TKey, TValue>
    where TKey : notnull
{
    private readonly Dictionary<TKey, (DateOnly From, TValue Value)> open = [];
    private readonly List<(TValue Value, DaySpan Span)> closed = [];

    /// <summary>Every span, the ended ones in the order of their end, then those that last.</summary>
    public IEnumerable<(TValue Value, DaySpan Span)> Spans =>
        [.. closed, .. open.Values.Select(o => (o.Value, new DaySpan(o.From, null)))];

    /// <summary>Says what holds from a day on. Days must not run backwards, and each is told once.</summary>
    public void Turn(DateOnly day, IReadOnlyDictionary<TKey, TValue> holds)
    {
        foreach (var (key, (from, value)) in open)
            if (!holds.ContainsKey(key))
            {
                open.Remove(key);
                closed.Add((value, new DaySpan(from, day)));
            }
        foreach (var (key, value) in holds)
            open.TryAdd(key, (day, value));
    }
}
