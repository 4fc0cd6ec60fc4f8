namespace Guesthouse.Domain.Contributions.Requests;

/// <summary>How much a request matters to the business, in rising order.</summary>
public enum BusinessPriority
{
    /// <summary>Nice to have.</summary>
    Low,

    /// <summary>Useful; what is assumed when nobody says.</summary>
    Normal,

    /// <summary>A goal of the quarter hangs on it.</summary>
    High,

    /// <summary>Customers, money or the law wait for it.</summary>
    Critical,
}

/// <summary>What the guest would do if the request came to nothing.</summary>
public enum Otherwise
{
    /// <summary>Wait.</summary>
    Wait,

    /// <summary>Build a way round it, and own that.</summary>
    WorkAround,

    /// <summary>Go to those above both teams.</summary>
    Escalate,
}

/// <summary>What a request says, as its events hold it: numbers, and texts by reference.</summary>
/// <param name="Need">What is needed, in one line.</param>
/// <param name="Purpose">What for, and whatever helps to understand it.</param>
/// <param name="Urgency">How urgent it is.</param>
/// <param name="Paths">The paths it touches, one a line; <see langword="null"/>: not known.</param>
public sealed record RequestDetails(TextVersion Need, TextVersion Purpose, Urgency Urgency, TextVersion? Paths);

/// <summary>How urgent a request is, and what a merged contribution will have saved.</summary>
/// <param name="ByWhen">The last day on which it still helps; <see langword="null"/>: whenever.</param>
/// <param name="Priority">How much it matters to the business.</param>
/// <param name="Otherwise">What the guest would do without it.</param>
/// <param name="CostDays">What that would cost, roughly, in days of work: 0 to 10,000.</param>
public sealed record Urgency(DateOnly? ByWhen, BusinessPriority Priority, Otherwise Otherwise, int CostDays);
