namespace Guesthouse.Storage.Rows;

/// <summary>A file, by the name its rows are kept under; importing under the same name again makes its rows equal to the file.</summary>
public sealed class SourceRow
{
    public int Key { get; set; }

    /// <summary>The name given with <c>--source</c>; unique.</summary>
    public required string Name { get; set; }

    /// <summary>What kind of file it is, such as <c>organization</c>.</summary>
    public required string Kind { get; set; }

    /// <summary>The file as last given.</summary>
    public required string File { get; set; }

    /// <summary>SHA-256 of the file as last imported, in hexadecimal digits.</summary>
    public required string Checksum { get; set; }

    public DateTimeOffset ImportedAt { get; set; }
}

/// <summary>Something that a person or an import did: the history of changes, and what can be undone.</summary>
public sealed class ActRow
{
    public long Key { get; set; }

    /// <summary>What was done, as a stable code: <c>import</c>, <c>identity.confirm</c>, <c>undo</c> …</summary>
    public required string Kind { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>Who, in words: <c>operator (ada)</c>, <c>ada, by command line</c>.</summary>
    public required string ByWhom { get; set; }

    /// <summary>Who, when it was a person of the organization.</summary>
    public string? Person { get; set; }

    /// <summary>The source that was imported.</summary>
    public int? Source { get; set; }

    /// <summary>One English sentence for the command line.</summary>
    public required string Summary { get; set; }

    /// <summary>The act that this one took back; unique, for nothing is undone twice.</summary>
    public long? Undoes { get; set; }
}

/// <summary>What an act did to one row.</summary>
public sealed class ActChangeRow
{
    public long Key { get; set; }

    public long Act { get; set; }

    /// <summary>The row's table.</summary>
    public required string TableName { get; set; }

    /// <summary>The row's key as text.</summary>
    public required string RowKey { get; set; }

    /// <summary>The row before, as JSON; <see langword="null"/>: it is new.</summary>
    public string? Before { get; set; }

    /// <summary>The row after, as JSON; <see langword="null"/>: it is gone.</summary>
    public string? After { get; set; }
}
