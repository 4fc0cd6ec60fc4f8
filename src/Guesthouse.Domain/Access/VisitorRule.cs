namespace Guesthouse.Domain.Access;

/// <summary>Whether somebody who has not signed in may read what is visible to everyone.</summary>
/// <param name="visitorsRead">The setting <c>Access:VisitorsRead</c>.</param>
/// <param name="isBehindProxy">Whether there is an address of its own for readers: a proxy that says nothing of itself would make everybody look local.</param>
public sealed class VisitorRule(bool visitorsRead, bool isBehindProxy)
{
    /// <summary>Whether they may.</summary>
    public bool MayRead(RequestOrigin origin) => visitorsRead || (!isBehindProxy && origin.IsLocal);

    /// <summary>Their standing.</summary>
    public Standing StandingOf(RequestOrigin origin) => Standing.OfVisitor(MayRead(origin));
}
