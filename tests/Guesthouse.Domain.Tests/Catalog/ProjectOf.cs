using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog.Ownership;
using Guesthouse.Domain.Catalog.Roles;
using Guesthouse.Domain.Organization;
using Guesthouse.Tests.Organization;

namespace Guesthouse.Tests.Catalog;

/// <summary>The project Ledger with its roles, as of 2 March 2026: <c>new ProjectOf().Owner("carol").Committer("ada", "lib")</c>.</summary>
internal sealed class ProjectOf
{
    public static readonly DateOnly Today = Days.Day("2026-03-02");

    private readonly List<ProjectRole> roles = [];
    private bool trustRoleFiles;

    public ProjectOf Owner(string person, string paths = "", RoleOrigin origin = RoleOrigin.Named, string? from = null, string? to = null) =>
        With(person, RoleKind.ProductOwner, paths, origin, new DaySpan(Days.On(from), Days.On(to)));

    public ProjectOf Committer(string person, string paths = "", RoleOrigin origin = RoleOrigin.Named, string? from = null, string? to = null) =>
        With(person, RoleKind.TrustedCommitter, paths, origin, new DaySpan(Days.On(from), Days.On(to)));

    public ProjectOf TrustsRoleFiles()
    {
        trustRoleFiles = true;
        return this;
    }

    public ProjectRole Last => roles[^1];

    public ProjectRoles Roles() => new(roles, trustRoleFiles);

    public Standing StandingOf(string person, params Office[] offices) =>
        Roles().StandingOf(Viewer.SignedIn(new PersonId(person), offices.ToHashSet(), OrganizationChart.Empty, Today), Today, ProjectRoles.WholeProject);

    private ProjectOf With(string person, RoleKind kind, string paths, RoleOrigin origin, DaySpan span)
    {
        roles.Add(new ProjectRole(new PersonId(person), kind, PathPrefix.Parse(paths), span, origin));
        return this;
    }
}
