using Guesthouse.Domain.Organization;

namespace Guesthouse.Domain.Notices;

/// <summary>Somebody who is told of an event.</summary>
/// <param name="Person">Who.</param>
/// <param name="Kind">Why.</param>
public readonly record struct ToldPerson(PersonId Person, NoticeKind Kind)
{
    /// <summary>Everybody once, with the weightiest reason, in order of the ids. Nobody is told of what they did themselves.</summary>
    /// <param name="by">Who did it; <see langword="null"/>: Guesthouse, or the operator.</param>
    /// <param name="circles">The people of each kind, in any order, with repetitions.</param>
    public static IReadOnlyList<ToldPerson> Each(PersonId? by, params ReadOnlySpan<(NoticeKind Kind, IReadOnlyCollection<PersonId> People)> circles)
    {
        var told = new SortedDictionary<string, ToldPerson>(StringComparer.Ordinal);
        foreach (var (kind, people) in circles)
            foreach (var person in people)
                if (person != by && (!told.TryGetValue(person.Value, out var known) || kind < known.Kind))
                    told[person.Value] = new ToldPerson(person, kind);
        return [.. told.Values];
    }
}
