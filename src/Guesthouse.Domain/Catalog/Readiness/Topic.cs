using Guesthouse.Domain.Catalog.Documents;

namespace Guesthouse.Domain.Catalog.Readiness;

/// <summary>Something that a document may tell its reader, and the words by which it is found, in English, French, Spanish and Russian.</summary>
public sealed record Topic
{
    /// <summary>A section with such a heading tells it, when something stands below.</summary>
    public IReadOnlyList<WordPattern> Headings { get; init; } = [];

    /// <summary>Such words in a sentence tell it.</summary>
    public IReadOnlyList<WordPattern> Phrases { get; init; } = [];

    /// <summary>Such a command tells it.</summary>
    public IReadOnlyList<WordPattern> Commands { get; init; } = [];

    /// <summary>Such words at a link say that the document it leads to tells it.</summary>
    public IReadOnlyList<WordPattern> Pointers { get; init; } = [];

    /// <summary>Parts of addresses that tell it themselves: the room of a chat, a page of milestones. <c>$</c> binds one to the end.</summary>
    public IReadOnlyList<string> Addresses { get; init; } = [];

    /// <summary>Whether a link that leads outside is an answer, because finding the place is what matters, or a document of the whole organization may tell it.</summary>
    public bool OutsideCounts { get; init; }
}
