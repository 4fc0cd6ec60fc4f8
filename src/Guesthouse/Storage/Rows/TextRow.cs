namespace Guesthouse.Storage.Rows;

/// <summary>A version of a text that somebody wrote. Never changed but to be emptied.</summary>
public sealed class TextRow
{
    public long Id { get; set; }

    public int Version { get; set; }

    /// <summary>Who wrote it, by the id they had then; <see langword="null"/>: the operator.</summary>
    public string? Author { get; set; }

    /// <summary>The language of the page it was written on, which need not be its own; <see langword="null"/>: not known.</summary>
    public string? Language { get; set; }

    public DateTimeOffset WrittenAt { get; set; }

    /// <summary>When it was emptied; <see langword="null"/>: it stands.</summary>
    public DateTimeOffset? RedactedAt { get; set; }

    /// <summary>The text; empty once redacted.</summary>
    public required string Body { get; set; }
}
