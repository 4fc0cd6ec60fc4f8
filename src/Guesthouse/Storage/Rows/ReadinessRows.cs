using Guesthouse.Domain.Catalog.Readiness;

namespace Guesthouse.Storage.Rows;

/// <summary>What the documents of a part of a project answer to a check.</summary>
public sealed class DocumentAnswerRow
{
    public int Repository { get; set; }

    public int Project { get; set; }

    /// <summary>The folder that the part is; empty: the whole repository.</summary>
    public required string Prefix { get; set; }

    public required string CheckId { get; set; }

    public CheckState Answer { get; set; }

    /// <summary>Evidence and remark, as JSON.</summary>
    public required string Details { get; set; }
}

/// <summary>What is answered of a project to a check.</summary>
public sealed class ReadinessAnswerRow
{
    public int Project { get; set; }

    public required string CheckId { get; set; }

    public CheckState Answer { get; set; }

    public int Weight { get; set; }

    /// <summary>Evidence and remark, as JSON.</summary>
    public required string Evidence { get; set; }

    /// <summary>Since when the answer is this one.</summary>
    public DateTimeOffset At { get; set; }
}

/// <summary>A level that a principle had from one instant to another.</summary>
public sealed class ReadinessRow
{
    public int Project { get; set; }

    public Principle Principle { get; set; }

    public DateTimeOffset FromAt { get; set; }

    /// <summary><see langword="null"/>: it has it now.</summary>
    public DateTimeOffset? ToAt { get; set; }

    public ReadinessLevel Level { get; set; }
}

/// <summary>A project's activity score when it was last computed, to sort by.</summary>
public sealed class ActivityScoreRow
{
    public int Project { get; set; }

    public int Score { get; set; }

    public DateTimeOffset At { get; set; }
}

/// <summary>When something was done last that has to be done every day.</summary>
public sealed class DayMarkRow
{
    /// <summary>What, as a stable code.</summary>
    public required string What { get; set; }

    /// <summary>The UTC day for which it was done.</summary>
    public DateOnly Day { get; set; }
}
