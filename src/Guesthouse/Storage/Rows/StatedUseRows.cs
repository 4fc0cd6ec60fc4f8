namespace Guesthouse.Storage.Rows;

/// <summary>That a team says that it uses a project. Taken back, the row is gone, and the act that made it stays.</summary>
public sealed class StatedUseRow
{
    public long Key { get; set; }

    public int Project { get; set; }

    public required string Team { get; set; }

    public DateTimeOffset At { get; set; }

    public required string ByWhom { get; set; }
}
