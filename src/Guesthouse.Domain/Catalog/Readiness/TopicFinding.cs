namespace Guesthouse.Domain.Catalog.Readiness;

/// <summary>How far documents tell a topic.</summary>
/// <param name="Kind">How far.</param>
/// <param name="At">Where.</param>
/// <param name="Target">Where the link leads, where it is one.</param>
public sealed record TopicFinding(TopicFindingKind Kind, Evidence At, string Target = "");

/// <summary>How far, the best first.</summary>
public enum TopicFindingKind
{
    /// <summary>They tell it.</summary>
    Told,

    /// <summary>They say that a document outside tells it, which is not looked at.</summary>
    ToldOutside,

    /// <summary>They say that a document tells it that is not there.</summary>
    LeadsNowhere,

    /// <summary>There is a heading with nothing below.</summary>
    HeadingAlone,
}
