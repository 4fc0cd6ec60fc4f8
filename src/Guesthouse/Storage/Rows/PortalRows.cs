namespace Guesthouse.Storage.Rows;

/// <summary>An entry of an imported portal file. What follows from it stands in forge facts and profiles.</summary>
public sealed class PortalEntryRow : SourcedRow
{
    public long Key { get; set; }

    /// <summary>The id of the repository, as the file writes it.</summary>
    public required string Id { get; set; }

    /// <summary>The id in lower case, by which it is found.</summary>
    public required string FoldedId { get; set; }

    /// <summary>The whole entry as JSON, fields that mean nothing here among them.</summary>
    public required string Raw { get; set; }
}
