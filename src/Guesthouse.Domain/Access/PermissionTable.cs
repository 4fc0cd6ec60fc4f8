using System.Collections.Frozen;

namespace Guesthouse.Domain.Access;

/// <summary>A row of the table of permissions: some permissions that the same roles have.</summary>
/// <param name="Permissions">Each stands in one row only.</param>
/// <param name="Roles">Who has them.</param>
public sealed record PermissionRow(IReadOnlyList<Permission> Permissions, IReadOnlySet<Role> Roles);

/// <summary>Who may do what, in one place. Columns are not cumulative: what an administrator may do, a program lead may only where the table says so.</summary>
/// <remarks>Contributor, trusted committer and product owner mean those of the contribution or project in question.</remarks>
public static class PermissionTable
{
    private static readonly FrozenDictionary<Permission, IReadOnlySet<Role>> rolesByPermission;

    static PermissionTable()
    {
        Role[] signedIn = [Role.Member, Role.Contributor, Role.TrustedCommitter, Role.ProductOwner, Role.ProgramLead, Role.Administrator];
        Rows =
        [
            Row([Role.Visitor, .. signedIn], Permission.ReadCatalogue, Permission.ReadRequests, Permission.ReadDecisions),
            Row(
                signedIn,
                Permission.FileRequest, Permission.BackRequest, Permission.StateUse, Permission.MakeOffer, Permission.Comment, Permission.ProposeRfc, Permission.ProposeProject, Permission.Praise, Permission.Learn),
            Row([Role.Contributor], Permission.ActForGuest),
            Row([Role.TrustedCommitter, Role.ProductOwner], Permission.AnswerOffer, Permission.Mentor, Permission.MoveReview, Permission.Nominate),
            Row([Role.ProductOwner, Role.ProgramLead], Permission.DecideOnRequests, Permission.EditProject, Permission.PublishProject, Permission.NameTrustedCommitters),
            Row([Role.ProductOwner, Role.ProgramLead, Role.Administrator], Permission.NameProductOwners),
            Row([Role.ProgramLead, Role.Administrator], Permission.KeepPeople, Permission.KeepTeams, Permission.KeepLearning, Permission.Announce, Permission.SetMeasures),
            Row(
                [Role.Administrator],
                Permission.KeepConnections, Permission.KeepSignIn, Permission.RunJobs, Permission.KeepTokensOfOthers, Permission.ReadAuditLog, Permission.NameOfficers),
        ];
        rolesByPermission = Rows.SelectMany(row => row.Permissions.Select(permission => (permission, row.Roles))).ToFrozenDictionary(cell => cell.permission, cell => cell.Roles);
    }

    /// <summary>The rows, from what most may do to what fewest may.</summary>
    public static IReadOnlyList<PermissionRow> Rows { get; }

    /// <summary>Who has a permission.</summary>
    public static IReadOnlySet<Role> RolesWith(Permission permission) => rolesByPermission[permission];

    private static PermissionRow Row(IReadOnlyList<Role> roles, params Permission[] permissions) => new(permissions, roles.ToFrozenSet());
}
