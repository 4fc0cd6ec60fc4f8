using Guesthouse.Contributions.Hosts;
using Guesthouse.Domain;
using Guesthouse.Domain.Decisions.Rfcs;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Decisions.Rfcs;

/// <summary>All that a viewer may see of an RFC.</summary>
/// <param name="Rfc">The RFC.</param>
/// <param name="Events">All that happened to it, in order.</param>
/// <param name="Texts">What its texts say; those that were emptied are missing.</param>
/// <param name="People">What people are called today.</param>
public sealed record ShownRfc(Rfc Rfc, IReadOnlyList<RfcEvent> Events, IReadOnlyDictionary<TextVersion, string> Texts, IReadOnlyDictionary<string, NamedPerson> People)
{
    /// <summary>The project; <see langword="null"/>: the organization.</summary>
    public AskedProject? Project { get; init; }

    /// <summary>When it was proposed.</summary>
    public DateTimeOffset ProposedAt { get; init; }

    /// <summary>Whether the viewer may revise, withdraw and reopen it where its state lets it be.</summary>
    public bool MayChange { get; init; }

    /// <summary>Whether the viewer is one of the owners, who may sign now.</summary>
    public bool MaySign { get; init; }

    /// <summary>Whether the viewer may comment.</summary>
    public bool MayComment { get; init; }

    /// <summary>Whether the viewer may empty what somebody wrote.</summary>
    public required Func<PersonId?, bool> MayRedact { get; init; }

    /// <summary>What a text says; <see langword="null"/>: there is none, or it was emptied.</summary>
    public string? Body(TextVersion? text) => text is { } version ? Texts.GetValueOrDefault(version) : null;

    /// <summary>What it is about; <see langword="null"/>: it was redacted.</summary>
    public string? Title => Body(Rfc.Texts.Title);

    /// <summary>What somebody is called; <see langword="null"/>: Guesthouse, or the operator.</summary>
    public string? NameOf(PersonId? person) => person is { } id ? People.GetValueOrDefault(id.Value)?.Name ?? id.Value : null;
}
