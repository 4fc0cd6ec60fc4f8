using Guesthouse.Domain.Organization;

namespace Guesthouse.Domain.Contributions;

/// <summary>Something that happened to a thing that is its events: a request, an RFC.</summary>
public interface IThingEvent
{
    /// <summary>Its place among the events of the thing, counted from 1 without gaps.</summary>
    int Number { get; }

    /// <summary>Who did it; <see langword="null"/>: Guesthouse itself, or its operator.</summary>
    PersonId? Person { get; }

    /// <summary>The texts that were written with it, in the order in which they are read.</summary>
    IReadOnlyList<TextVersion> Texts { get; }
}
