namespace Guesthouse.Domain.Access;

/// <summary>Where a request comes from, as the connection itself says; what it says of others does not count.</summary>
/// <param name="IsLoopback">Whether the connection begins and ends on this machine.</param>
/// <param name="Host">The host that it names, without a port.</param>
/// <param name="WasForwarded">Whether it carries a header that only those who hand on requests write.</param>
public sealed record RequestOrigin(bool IsLoopback, string Host, bool WasForwarded)
{
    private static readonly string[] localNames = ["localhost", "127.0.0.1", "::1", "[::1]"];

    /// <summary>Whether whoever sent it sits at this machine, as far as that can be told.</summary>
    public bool IsLocal => IsLoopback && !WasForwarded && HasLocalName;

    /// <summary>Whether it names this machine as everybody names their own.</summary>
    public bool HasLocalName => localNames.Contains(Host, StringComparer.OrdinalIgnoreCase);
}
