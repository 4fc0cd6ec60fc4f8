using Guesthouse.Domain.Catalog.Ownership;

namespace Guesthouse.Tests.Catalog;

public sealed class WhoIsTrustedByOwnersFiles : RoleFilesOfARepository
{
    private const string Day = "2024-01-01";

    [Fact]
    public void Approvers_and_reviewers_are_and_nobody_else_whom_the_file_names()
    {
        Write(Day, "OWNERS", """
            approvers: [ada]
            reviewers: [bob]
            required_reviewers: [carol]
            emeritus_approvers: [dan]
            emeritus_reviewers: [eve]
            labels: [frank]
            assignees: [grace]
            """);

        Assert.Equal(RoleCapacity.Approver, RoleOf("ada", "x")?.Capacity);
        Assert.Equal(RoleCapacity.Reviewer, RoleOf("bob", "x")?.Capacity);
        Assert.Equal(2, Ownership.Roles.Count);
    }

    [Fact]
    public void A_folders_file_covers_the_folder_with_all_below_and_nothing_beside()
    {
        Write(Day, "lib/OWNERS", "approvers: [ada]");

        Assert.True(IsTrusted("ada", "lib/a"));
        Assert.True(IsTrusted("ada", "lib/deep/down/a"));
        Assert.False(IsTrusted("ada", "library/a"));
        Assert.False(IsTrusted("ada", "a"));
    }

    [Fact]
    public void One_of_many_paths_is_enough()
    {
        Write(Day, "lib/OWNERS", "approvers: [ada]");

        Assert.True(IsTrusted("ada", "src/a src/b lib/c"));
        Assert.False(IsTrusted("ada", "src/a src/b"));
    }

    [Fact]
    public void The_files_of_all_folders_above_count_together()
    {
        Write(Day, "OWNERS", "approvers: [ada]");
        Write(Day, "lib/OWNERS", "approvers: [bob]");

        Assert.True(IsTrusted("ada", "lib/a"));
        Assert.True(IsTrusted("bob", "lib/a"));
    }

    [Fact]
    public void Of_several_roles_the_widest_is_shown_and_an_approvers_before_a_reviewers()
    {
        Write(Day, "lib/OWNERS", "approvers: [ada]");
        Write(Day, "OWNERS", "reviewers: [ada]\napprovers: [ada]");

        var role = RoleOf("ada", "lib/a")!;
        Assert.Equal(("OWNERS", RoleCapacity.Approver), (role.Source.File.Path, role.Capacity));
    }

    [Fact]
    public void Logins_are_compared_without_case_and_without_an_at_sign()
    {
        Write(Day, "OWNERS", "approvers: ['@Ada', BOB]");

        Assert.True(IsTrusted("ada", "x"));
        Assert.True(IsTrusted("bob", "x"));
    }

    [Fact]
    public void A_folder_without_parent_owners_ends_the_climb()
    {
        Write(Day, "OWNERS", "approvers: [ada]");
        Write(Day, "lib/OWNERS", "options: {no_parent_owners: true}\napprovers: [bob]");
        Write("2024-07-01", "lib/OWNERS", "approvers: [bob]");

        Assert.False(IsTrusted("ada", "lib/deep/a"));
        Assert.True(IsTrusted("bob", "lib/deep/a"));
        Assert.True(IsTrusted("ada", "src/a"));
        Assert.True(IsTrusted("ada", "lib/deep/a", "2024-07-01"));
    }

    [Fact]
    public void The_climb_ends_only_where_somebody_of_the_same_kind_was_found_as_in_prow()
    {
        Write(Day, "OWNERS", "approvers: [ada]\nreviewers: [carol]");
        Write(Day, "lib/OWNERS", "options: {no_parent_owners: true}\nreviewers: [bob]");

        Assert.True(IsTrusted("ada", "lib/a"));
        Assert.False(IsTrusted("carol", "lib/a"));
    }

    [Fact]
    public void Somebody_found_below_the_folder_ends_the_climb_there_as_well()
    {
        Write(Day, "OWNERS", "approvers: [ada]");
        Write(Day, "lib/OWNERS", "options: {no_parent_owners: true}");
        Write(Day, "lib/deep/OWNERS", "approvers: [bob]");

        Assert.False(IsTrusted("ada", "lib/deep/a"));
        Assert.True(IsTrusted("ada", "lib/a"));
    }

    [Fact]
    public void A_folder_without_parent_owners_keeps_those_of_its_own_file()
    {
        Write(Day, "OWNERS", "options: {no_parent_owners: true}\napprovers: [ada]");

        Assert.True(IsTrusted("ada", "lib/a"));
    }

    [Fact]
    public void A_filter_is_looked_for_in_the_path_from_the_files_folder()
    {
        Write(Day, "lib/OWNERS", """
            filters:
              ".*": {approvers: [ada]}
              "\\.go$": {reviewers: [bob]}
              "^vendor/": {approvers: [carol]}
            """);

        Assert.True(IsTrusted("ada", "lib/readme"));
        Assert.True(IsTrusted("bob", "lib/deep/a.go"));
        Assert.False(IsTrusted("bob", "lib/a.gone"));
        Assert.True(IsTrusted("carol", "lib/vendor/a"));
        Assert.False(IsTrusted("carol", "lib/src/vendor/a"));
    }

    [Fact]
    public void A_filter_that_is_no_expression_gives_no_roles_and_the_others_stand()
    {
        Write(Day, "OWNERS", "filters: {'*.go': {approvers: [ada]}, '.*': {approvers: [bob]}}");

        Assert.False(IsTrusted("ada", "a.go"));
        Assert.True(IsTrusted("bob", "a.go"));
        Assert.Contains("*.go", Assert.Single(Ownership.Problems).Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Filters_beside_a_list_of_the_simple_form_are_not_looked_at_as_in_prow()
    {
        Write(Day, "OWNERS", "labels: [area/payments]\nfilters: {'.*': {approvers: [ada]}}");

        Assert.False(IsTrusted("ada", "x"));
    }

    [Fact]
    public void An_alias_stands_for_its_members_one_level_deep()
    {
        Write(Day, "OWNERS_ALIASES", "aliases: {core: [ada, others], others: [bob], nobody: }");
        Write(Day, "OWNERS", "approvers: [Core, nobody]");

        Assert.True(IsTrusted("ada", "x"));
        Assert.False(IsTrusted("bob", "x"));
        Assert.Equal(["ada", "others"], Ownership.Roles.Select(r => r.Who));
    }

    [Fact]
    public void Aliases_of_other_folders_are_not_looked_at()
    {
        Write(Day, "lib/OWNERS_ALIASES", "aliases: {core: [ada]}");
        Write(Day, "lib/OWNERS", "approvers: [core]");

        Assert.False(IsTrusted("ada", "lib/x"));
    }
}
