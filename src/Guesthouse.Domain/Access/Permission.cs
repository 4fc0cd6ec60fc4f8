using System.Diagnostics.CodeAnalysis;

namespace Guesthouse.Domain.Access;

/// <summary>What a use case may need to be allowed. Who is, stands in <see cref="PermissionTable"/> alone.</summary>
[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "The suffix is meant for code access security, which .NET no longer has.")]
public enum Permission
{
    /// <summary>Reading projects, people, teams and figures.</summary>
    ReadCatalogue,

    /// <summary>Reading requests and what was said about them.</summary>
    ReadRequests,

    /// <summary>Reading decisions and their reasons.</summary>
    ReadDecisions,

    /// <summary>Asking a project for something.</summary>
    FileRequest,

    /// <summary>Following a request, and saying that one needs it too.</summary>
    BackRequest,

    /// <summary>Saying that one's own team uses a project.</summary>
    StateUse,

    /// <summary>Offering to make what a request asks for.</summary>
    MakeOffer,

    /// <summary>Commenting.</summary>
    Comment,

    /// <summary>Proposing something on which others decide together.</summary>
    ProposeRfc,

    /// <summary>Proposing a project for the catalogue.</summary>
    ProposeProject,

    /// <summary>Thanking somebody.</summary>
    Praise,

    /// <summary>Following a learning path.</summary>
    Learn,

    /// <summary>Confirming, moving or giving back a contribution for its guest side.</summary>
    ActForGuest,

    /// <summary>Accepting an offer, or turning it down.</summary>
    AnswerOffer,

    /// <summary>Mentoring a contribution.</summary>
    Mentor,

    /// <summary>Moving a review.</summary>
    MoveReview,

    /// <summary>Nominating a trusted committer, and agreeing to a nomination.</summary>
    Nominate,

    /// <summary>Deciding on requests.</summary>
    DecideOnRequests,

    /// <summary>Changing what the project says of itself.</summary>
    EditProject,

    /// <summary>Making a proposed project visible.</summary>
    PublishProject,

    /// <summary>Naming trusted committers, and ending roles; <c>NamingRule</c> says when.</summary>
    NameTrustedCommitters,

    /// <summary>Naming product owners; <c>NamingRule</c> says when.</summary>
    NameProductOwners,

    /// <summary>Keeping people, their identities and their accounts.</summary>
    KeepPeople,

    /// <summary>Keeping teams and their calendars.</summary>
    KeepTeams,

    /// <summary>Keeping what can be learned.</summary>
    KeepLearning,

    /// <summary>Announcing something to everyone.</summary>
    Announce,

    /// <summary>Deciding how measures are shown.</summary>
    SetMeasures,

    /// <summary>Keeping connections to forges and other systems.</summary>
    KeepConnections,

    /// <summary>Deciding how people sign in.</summary>
    KeepSignIn,

    /// <summary>Running, stopping and repeating jobs.</summary>
    RunJobs,

    /// <summary>Ending access that others gave to programs.</summary>
    KeepTokensOfOthers,

    /// <summary>Reading who did what in the installation.</summary>
    ReadAuditLog,

    /// <summary>Naming program leads and administrators, and ending their office.</summary>
    NameOfficers,
}
