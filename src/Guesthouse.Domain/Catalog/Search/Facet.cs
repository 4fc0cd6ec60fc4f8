namespace Guesthouse.Domain.Catalog.Search;

/// <summary>What projects can be chosen by. Choices within one facet are alternatives; facets must all fit.</summary>
public enum Facet
{
    /// <summary>How one may join: the governance level.</summary>
    Level,

    /// <summary>Whether help is wanted now.</summary>
    Help,

    /// <summary>A programming language.</summary>
    Language,

    /// <summary>What it is about.</summary>
    Topic,

    /// <summary>A skill that helps to contribute.</summary>
    Skill,

    /// <summary>The host team; a team stands for the teams below it too.</summary>
    Host,

    /// <summary>Where it stands in its life.</summary>
    Lifecycle,

    /// <summary>How many of the four principles it is ready in, 0 to 4.</summary>
    Readiness,

    /// <summary>How many other projects use it, at least.</summary>
    Users,

    /// <summary>Within how many working hours it answers, in the middle.</summary>
    Answers,

    /// <summary>How much of its response promise it kept, in per cent at least.</summary>
    Promise,
}

/// <summary>A value of a facet.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Key">The value as it stands in addresses; case does not matter.</param>
public readonly record struct FacetValue(Facet Facet, string Key);
