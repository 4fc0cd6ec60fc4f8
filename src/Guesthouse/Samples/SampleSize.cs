namespace Guesthouse.Samples;

/// <summary>How much of Northmere is built.</summary>
public enum SampleSize
{
    /// <summary>Everything: some 150 people, 40 projects, three years.</summary>
    Full,

    /// <summary>Six projects and a year, in a moment: for tests and for a quick look.</summary>
    Small,
}
