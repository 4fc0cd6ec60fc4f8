using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog.Roles;

namespace Guesthouse.Domain.Contributions.Acting;

/// <summary>What a project's host side is waited for.</summary>
public enum HostAct
{
    /// <summary>Deciding on a request: product owners.</summary>
    DecideOnRequest,

    /// <summary>Accepting an offer or turning it down: trusted committers.</summary>
    AnswerOffer,

    /// <summary>Helping a contributor: trusted committers.</summary>
    Help,

    /// <summary>Reviewing: trusted committers.</summary>
    Review,
}

/// <summary>Whose acts they are.</summary>
public static class HostActs
{
    /// <summary>The role whose holders are asked.</summary>
    public static RoleKind AskedOf(this HostAct act) => act == HostAct.DecideOnRequest ? RoleKind.ProductOwner : RoleKind.TrustedCommitter;

    /// <summary>The permission that the act takes.</summary>
    public static Permission Permission(this HostAct act) =>
        act switch
        {
            HostAct.DecideOnRequest => Access.Permission.DecideOnRequests,
            HostAct.AnswerOffer => Access.Permission.AnswerOffer,
            HostAct.Help => Access.Permission.Mentor,
            _ => Access.Permission.MoveReview,
        };
}
