namespace Guesthouse.Domain;

/// <summary>Makes a thing of its events: the one home of what a sequence of events is.</summary>
internal static class Replay
{
    /// <summary>The thing to which all this happened.</summary>
    /// <param name="events">All its events, in order: of one thing, numbered from 1 without gaps.</param>
    /// <param name="place">Of which thing an event is, and which of its events.</param>
    /// <param name="begin">The thing that begins with the first event; refuses other first events.</param>
    /// <param name="apply">Lets an event, the first included, happen to the thing.</param>
    /// <exception cref="ArgumentException">They are not all the events of one thing.</exception>
    public static TThing Of<TThing, TEvent, TId>(IEnumerable<TEvent> events, Func<TEvent, (TId Of, int Number)> place, Func<TEvent, TThing> begin, Action<TThing, TEvent> apply)
        where TThing : class
        where TId : struct
    {
        TThing? thing = null;
        (TId Of, int Number) last = default;
        foreach (var happened in events)
        {
            var at = place(happened);
            if (at.Number != last.Number + 1 || (thing is not null && !at.Of.Equals(last.Of)))
                throw new ArgumentException($"Event {at.Number} of {at.Of} does not follow event {last.Number} of {last.Of}.", nameof(events));
            thing ??= begin(happened);
            apply(thing, happened);
            last = at;
        }
        return thing ?? throw new ArgumentException("There is nothing without events.", nameof(events));
    }
}
