namespace Guesthouse.Domain.Catalog.Activity;

/// <summary>One step of the activity score.</summary>
/// <param name="Step">Which step.</param>
/// <param name="IsKnown">Whether its inputs are known; else the step changes nothing and is named as missing.</param>
/// <param name="Input">What it looked at: a count, days, or commits a week; <see langword="null"/> where it looks at nothing, or nothing is known.</param>
/// <param name="Value">What it adds, or multiplies by where <see cref="IsFactor"/>.</param>
/// <param name="Total">The score after this step.</param>
public sealed record ActivityPart(ActivityStep Step, bool IsKnown, double? Input, double Value, double Total)
{
    /// <summary>Whether the step multiplies; else it adds.</summary>
    public bool IsFactor => Step is ActivityStep.Update or ActivityStep.Participation;
}

/// <summary>The steps, in the order of the formula.</summary>
public enum ActivityStep
{
    /// <summary>50 for everybody.</summary>
    Start,

    /// <summary>5 for each fork.</summary>
    Forks,

    /// <summary>1 for each who watches.</summary>
    Subscribers,

    /// <summary>A third for each star.</summary>
    Stars,

    /// <summary>A fifth for each open issue.</summary>
    OpenIssues,

    /// <summary>Times 1 to 2: 2 on the day of a change, 1 from the hundredth day on.</summary>
    Update,

    /// <summary>Times 1 to 2: 1 up to 3 commits a week, 2 from 10 on, over 13 weeks.</summary>
    Participation,

    /// <summary>Up to 1,000 for the young, less the older it is and the longer ago its last change.</summary>
    Youth,

    /// <summary>50 for a description or motivation of more than 30 characters.</summary>
    Description,

    /// <summary>100 for a CONTRIBUTING document.</summary>
    Guidelines,

    /// <summary>Above 3,000 only the logarithm counts on.</summary>
    Damping,

    /// <summary>The 50 of the start are taken back, and the rest is rounded.</summary>
    Rounding,
}
