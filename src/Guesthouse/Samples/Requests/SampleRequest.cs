using Guesthouse.Domain.Contributions.Requests;

namespace Guesthouse.Samples.Requests;

/// <summary>A request of the sample organization, and what became of it.</summary>
/// <param name="House">The slug of the house that is asked.</param>
/// <param name="By">Who asks, for their home team.</param>
/// <param name="Day">When, in working days before the anchor.</param>
/// <param name="Need">What is needed.</param>
internal sealed record SampleRequest(string House, string By, int Day, string Need)
{
    /// <summary>What for.</summary>
    public required string Purpose { get; init; }

    public BusinessPriority Priority { get; init; } = BusinessPriority.Normal;

    public Otherwise Otherwise { get; init; }

    /// <summary>What going without would cost, in days of work.</summary>
    public int Cost { get; init; }

    /// <summary>The last day on which it helps, in days after the anchor; <see langword="null"/>: whenever.</summary>
    public int? HelpsFor { get; init; }

    /// <summary>The paths it touches.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>What happened then, in order.</summary>
    public IReadOnlyList<SampleAct> Then { get; init; } = [];
}

/// <summary>Something that somebody did to a request.</summary>
/// <param name="Day">When, in working days before the anchor.</param>
/// <param name="By">Who.</param>
internal abstract record SampleAct(int Day, string By)
{
    /// <summary>The hour of the day, in UTC.</summary>
    public int Hour { get; init; } = 13;
}

/// <summary>A step.</summary>
internal sealed record Stepped(int Day, string By, RequestStep Step, string? Why = null) : SampleAct(Day, By)
{
    /// <summary>What else the guest can do.</summary>
    public string? Alternative { get; init; }

    /// <summary>What a contribution must be.</summary>
    public AcceptanceCriteria? Criteria { get; init; }
}

/// <summary>A comment.</summary>
internal sealed record Commented(int Day, string By, string Text) : SampleAct(Day, By);

/// <summary>Another team needs it too: the team of whoever says so.</summary>
internal sealed record Seconded(int Day, string By, BusinessPriority Priority = BusinessPriority.Normal) : SampleAct(Day, By);
