using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog.Ownership;
using Guesthouse.Domain.Catalog.Roles;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Tests.Catalog;

public sealed class NamingAndEndingRoles
{
    private static readonly PersonId bob = new("bob");

    [Theory]
    [InlineData(0, RoleKind.TrustedCommitter, "carol", null)]
    [InlineData(1, RoleKind.TrustedCommitter, "carol", null)]
    [InlineData(2, RoleKind.TrustedCommitter, "carol", "role.by-ladder")]
    [InlineData(1, RoleKind.ProductOwner, "carol", null)]
    [InlineData(2, RoleKind.ProductOwner, "carol", "role.by-program-lead")]
    [InlineData(1, RoleKind.TrustedCommitter, "dan", null)]
    [InlineData(2, RoleKind.TrustedCommitter, "dan", "role.by-ladder")]
    [InlineData(2, RoleKind.ProductOwner, "dan", null)]
    [InlineData(0, RoleKind.TrustedCommitter, "tc0", "access.not-allowed")]
    [InlineData(1, RoleKind.TrustedCommitter, "tc0", "access.not-allowed")]
    [InlineData(1, RoleKind.ProductOwner, "tc0", "access.not-allowed")]
    [InlineData(1, RoleKind.TrustedCommitter, "root", "access.not-allowed")]
    [InlineData(1, RoleKind.ProductOwner, "root", "role.has-product-owner")]
    public void With_a_product_owner_naming_depends_on_how_many_trusted_committers_there_are(int committers, RoleKind kind, string by, string? code)
    {
        var project = new ProjectOf().Owner("carol");
        for (var number = 0; number < committers; number++)
            project.Committer($"tc{number}");

        Assert.Equal(code, Refusal(project, by, kind)?.Code);
    }

    [Theory]
    [InlineData("dan", null)]
    [InlineData("root", null)]
    [InlineData("ada", "access.not-allowed")]
    public void The_first_product_owner_is_named_by_a_program_lead_or_an_administrator(string by, string? code) =>
        Assert.Equal(code, Refusal(new ProjectOf().Committer("ada").Owner("carol", to: "2026-03-01"), by, RoleKind.ProductOwner)?.Code);

    [Fact]
    public void Trusted_committers_of_untrusted_files_do_not_make_a_ladder() =>
        Assert.Null(Refusal(new ProjectOf().Owner("carol").Committer("ada", origin: RoleOrigin.File).Committer("lea", origin: RoleOrigin.File), "carol", RoleKind.TrustedCommitter));

    [Fact]
    public void A_person_whom_only_a_file_names_can_be_confirmed_and_whoever_has_the_role_cannot_get_it_again()
    {
        Assert.Null(Refusal(new ProjectOf().Owner("carol").Committer("bob", origin: RoleOrigin.File), "carol", RoleKind.TrustedCommitter));
        Assert.Equal("role.held-already", Refusal(new ProjectOf().Owner("carol").Committer("bob"), "carol", RoleKind.TrustedCommitter)?.Code);
    }

    [Fact]
    public void An_owner_of_a_folder_does_not_name_for_the_project() =>
        Assert.Equal("access.not-allowed", Refusal(new ProjectOf().Owner("carol", "lib"), "carol", RoleKind.TrustedCommitter)?.Code);

    [Theory]
    [InlineData("carol", true, null)]
    [InlineData("carol", false, "role.no-reason")]
    [InlineData("dan", true, null)]
    [InlineData("ada", false, null)]
    [InlineData("lea", true, "access.not-allowed")]
    [InlineData("root", true, "access.not-allowed")]
    public void A_role_ends_with_a_reason_or_is_laid_down(string by, bool hasReason, string? code)
    {
        var project = new ProjectOf().Owner("carol").Committer("lea").Committer("ada");

        Assert.Equal(code, new NamingRule(project.Roles(), ProjectOf.Today).RefusalToEnd(Standing(project, by), project.Last, hasReason)?.Code);
    }

    [Theory]
    [InlineData(RoleOrigin.File, null, "role.from-a-file")]
    [InlineData(RoleOrigin.Ladder, "2026-03-02", "role.not-in-force")]
    [InlineData(RoleOrigin.Ladder, null, null)]
    public void A_role_of_a_file_ends_there_and_one_that_has_ended_does_not_end_again(RoleOrigin origin, string? to, string? code)
    {
        var project = new ProjectOf().Owner("carol").Committer("ada", origin: origin, to: to);

        Assert.Equal(code, new NamingRule(project.Roles(), ProjectOf.Today).RefusalToEnd(Standing(project, "carol"), project.Last, hasReason: true)?.Code);
    }

    private static Domain.Problem? Refusal(ProjectOf project, string by, RoleKind kind) =>
        new NamingRule(project.Roles(), ProjectOf.Today).RefusalToName(Standing(project, by), bob, kind, PathPrefix.Everything);

    /// <summary>Dan runs the program, Root the installation.</summary>
    private static Standing Standing(ProjectOf project, string by) =>
        by switch
        {
            "dan" => project.StandingOf(by, Office.ProgramLead),
            "root" => project.StandingOf(by, Office.Administrator),
            _ => project.StandingOf(by),
        };
}
