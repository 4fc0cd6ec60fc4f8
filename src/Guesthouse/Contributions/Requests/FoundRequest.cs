using Guesthouse.Contributions.Hosts;
using Guesthouse.Domain;
using Guesthouse.Domain.Contributions.Acting;
using Guesthouse.Domain.Contributions.Requests;
using NodaTime;

namespace Guesthouse.Contributions.Requests;

/// <summary>A request with all that its page shows: everybody and everything is called as today.</summary>
/// <param name="Line">What lists show of it.</param>
/// <param name="Request">The request.</param>
/// <param name="Events">All that happened, in order.</param>
public sealed record FoundRequest(RequestLine Line, Request Request, IReadOnlyList<RequestEvent> Events)
{
    /// <summary>What people wrote, every version; a text that is not here was redacted.</summary>
    public required IReadOnlyDictionary<TextVersion, string> Texts { get; init; }

    /// <summary>Everybody who did something, is mentioned or is to act, by id.</summary>
    public required IReadOnlyDictionary<string, NamedPerson> People { get; init; }

    /// <summary>The names of teams that need it, by id.</summary>
    public required IReadOnlyDictionary<string, string> Teams { get; init; }

    /// <summary>Who is to act for the host, when it is the host's move.</summary>
    public ActingPerson? Actor { get; init; }

    /// <summary>When the promised time is up; <see langword="null"/>: no promise runs.</summary>
    public Instant? Due { get; init; }

    /// <summary>The steps that the viewer may take from here, in the order of the state machine.</summary>
    public IReadOnlyList<RequestStep> Steps { get; init; } = [];

    /// <summary>Whether the viewer could open it for contribution, if the project took any.</summary>
    public bool TakesNoContributions { get; init; }

    /// <summary>Whether the viewer may say otherwise what is asked.</summary>
    public bool MayEdit { get; init; }

    /// <summary>Whether the viewer may say otherwise what a contribution must be.</summary>
    public bool MayRevise { get; init; }

    /// <summary>Whether the viewer may comment, follow and second.</summary>
    public bool MayJoinIn { get; init; }

    /// <summary>The teams for which the viewer can say that they need it too, their home team first.</summary>
    public IReadOnlyList<string> MaySecondFor { get; init; } = [];

    /// <summary>The texts that the viewer may empty.</summary>
    public IReadOnlySet<TextVersion> MayRedact { get; init; } = new HashSet<TextVersion>();

    /// <summary>Whether the viewer follows it.</summary>
    public bool IsFollowed { get; init; }

    /// <summary>How many follow it.</summary>
    public int Followers { get; init; }

    /// <summary>What a text says; <see langword="null"/> where it was redacted, or nothing was written.</summary>
    public string? TextOf(TextVersion? text) => text is { } version ? Texts.GetValueOrDefault(version) : null;

    /// <summary>What is asked, as its writer would edit it; what was redacted is empty.</summary>
    public RequestDraft Draft => new(TextOf(Request.Details.Need) ?? "", TextOf(Request.Details.Purpose) ?? "", Request.Details.Urgency, RequestPaths.Lines(TextOf(Request.Details.Paths)));

    /// <summary>What a contribution must be, as its writer would revise it; <see langword="null"/>: it was never open.</summary>
    public AcceptanceCriteria? Criteria => Request.Criteria is not { } criteria ? null : new AcceptanceCriteria
    {
        UserStory = TextOf(criteria.UserStory) ?? "",
        DefinitionOfDone = TextOf(criteria.DefinitionOfDone) ?? "",
        Size = criteria.Size,
        ArchitectureConstraints = TextOf(criteria.ArchitectureConstraints),
        CodingConventions = TextOf(criteria.CodingConventions),
        PermittedDependencies = TextOf(criteria.PermittedDependencies),
        DataContracts = TextOf(criteria.DataContracts),
        Paths = RequestPaths.Lines(TextOf(criteria.Paths)),
    };
}
