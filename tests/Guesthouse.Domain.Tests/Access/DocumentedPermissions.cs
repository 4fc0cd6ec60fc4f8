using Guesthouse.Domain.Access;

namespace Guesthouse.Tests.Access;

/// <summary>Who may do what, as docs/permissions.md tells it, cell by cell.</summary>
public sealed class DocumentedPermissions
{
    private static readonly Role[] columns = Enum.GetValues<Role>();

    private static readonly Dictionary<string, Permission[]> words = new(StringComparer.Ordinal)
    {
        ["read catalogue"] = [Permission.ReadCatalogue],
        ["requests"] = [Permission.ReadRequests],
        ["decisions"] = [Permission.ReadDecisions],
        ["file a request"] = [Permission.FileRequest],
        ["offer"] = [Permission.MakeOffer],
        ["comment"] = [Permission.Comment],
        ["praise"] = [Permission.Praise],
        ["learn"] = [Permission.Learn],
        ["back a request"] = [Permission.BackRequest],
        ["say that one’s team uses a project"] = [Permission.StateUse],
        ["propose an RFC"] = [Permission.ProposeRfc],
        ["propose a project"] = [Permission.ProposeProject],
        ["act for the guest on a contribution"] = [Permission.ActForGuest],
        ["accept an offer"] = [Permission.AnswerOffer],
        ["mentor"] = [Permission.Mentor],
        ["move a review"] = [Permission.MoveReview],
        ["nominate"] = [Permission.Nominate],
        ["decide on a request"] = [Permission.DecideOnRequests],
        ["edit the project"] = [Permission.EditProject],
        ["name TCs"] = [Permission.NameTrustedCommitters],
        ["publish a project"] = [Permission.PublishProject],
        ["name POs"] = [Permission.NameProductOwners],
        ["people"] = [Permission.KeepPeople],
        ["teams"] = [Permission.KeepTeams],
        ["learning content"] = [Permission.KeepLearning],
        ["announcements"] = [Permission.Announce],
        ["measures settings"] = [Permission.SetMeasures],
        ["connections"] = [Permission.KeepConnections],
        ["sign-in"] = [Permission.KeepSignIn],
        ["jobs"] = [Permission.RunJobs],
        ["tokens of others"] = [Permission.KeepTokensOfOthers],
        ["audit log"] = [Permission.ReadAuditLog],
        ["naming program leads and administrators"] = [Permission.NameOfficers],
    };

    public static TheoryData<Permission, Role, string> Cells()
    {
        var cells = new TheoryData<Permission, Role, string>();
        foreach (var row in Rows())
            foreach (var permission in row[0].Split(", ").SelectMany(word => words[word]))
                foreach (var role in columns)
                    cells.Add(permission, role, row[1 + (int)role]);
        return cells;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Every_cell_of_the_document_is_what_the_program_does(Permission permission, Role role, string cell)
    {
        var standing = StandingOfNobodyBut(role, visitorsRead: true);

        Assert.Equal(cell is "✓" or "if allowed", Rule.Needs(permission).Allows(standing));
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void What_is_allowed_to_visitors_is_so_only_where_visitors_may_read(Permission permission, Role role, string cell)
    {
        Assert.Equal(role == Role.Visitor && cell.Length > 0, cell == "if allowed");
        if (role == Role.Visitor)
            Assert.Equal("access.sign-in", Rule.Needs(permission).RefusalOf(StandingOfNobodyBut(role, visitorsRead: false))?.Code);
    }

    [Fact]
    public void Every_permission_there_is_stands_in_the_document_and_in_one_row_of_the_program() =>
        Assert.Equal(
            Enum.GetValues<Permission>().Select(permission => (permission, 1, 1)),
            Enum.GetValues<Permission>().Select(permission => (
                permission,
                Rows().Count(row => row[0].Split(", ").Any(word => words[word].Contains(permission))),
                PermissionTable.Rows.Count(row => row.Permissions.Contains(permission)))));

    /// <summary>Somebody in that role and in no other that one can do without: whoever is more than a visitor has signed in, and so is a member too.</summary>
    private static Standing StandingOfNobodyBut(Role role, bool visitorsRead)
    {
        if (role == Role.Visitor)
            return Standing.OfVisitor(visitorsRead);
        var ada = new Domain.Organization.PersonId("ada");
        var today = new DateOnly(2026, 3, 2);
        var chart = Domain.Organization.OrganizationChart.Empty;
        return role switch
        {
            Role.ProgramLead => Standing.Of(Viewer.SignedIn(ada, new HashSet<Office> { Office.ProgramLead }, chart, today)),
            Role.Administrator => Standing.Of(Viewer.SignedIn(ada, new HashSet<Office> { Office.Administrator }, chart, today)),
            Role.Member => Standing.Of(Viewer.SignedIn(ada, new HashSet<Office>(), chart, today)),
            _ => Standing.Of(Viewer.SignedIn(ada, new HashSet<Office>(), chart, today), role),
        };
    }

    private static IEnumerable<string[]> Rows() =>
        CommittedDocument.Read("docs/permissions.md").Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && line.Count(letter => letter == '|') == columns.Length + 2)
            .Select(line => line.Split('|')[1..^1].Select(cell => cell.Trim()).ToArray())
            .Where(cells => cells[0].Length > 0);
}
