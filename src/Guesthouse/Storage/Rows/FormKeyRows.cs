namespace Guesthouse.Storage.Rows;

/// <summary>A form that was sent. Whoever sends it again is led to the same place, and nothing is done twice.</summary>
public sealed class FormKeyRow
{
    /// <summary>SHA-256 of who sent it, what it does and its one-time key, in hexadecimal digits.</summary>
    public required string KeyHash { get; set; }

    /// <summary>What it does: <c>account.close</c>.</summary>
    public required string Act { get; set; }

    /// <summary>SHA-256 of what stood in its fields, in hexadecimal digits.</summary>
    public required string BodyHash { get; set; }

    /// <summary>Where its sender was led; <see langword="null"/>: it is being done, or the server stopped while it was.</summary>
    public string? Place { get; set; }

    public DateTimeOffset At { get; set; }
}
