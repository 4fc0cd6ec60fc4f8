using Guesthouse.Domain.Catalog.Ownership;
using Guesthouse.Domain.Organization;
using Guesthouse.Tests.Git;

namespace Guesthouse.Tests.Catalog;

public sealed class WhenRoleFilesChange : RoleFilesOfARepository
{
    [Fact]
    public void A_role_holds_from_the_day_its_commit_came_to_the_day_it_was_taken_away()
    {
        Write("2024-01-10", "OWNERS", "approvers: [ada]");
        Write("2024-02-10", "OWNERS", "approvers: [bob]");

        Assert.False(IsTrusted("ada", "src/pay.cs", "2024-01-09"));
        Assert.True(IsTrusted("ada", "src/pay.cs", "2024-01-10"));
        Assert.True(IsTrusted("ada", "src/pay.cs", "2024-02-09"));
        Assert.False(IsTrusted("ada", "src/pay.cs", "2024-02-10"));
        Assert.True(IsTrusted("bob", "src/pay.cs", "2030-01-01"));
    }

    [Fact]
    public void The_committer_date_counts_and_not_the_author_date()
    {
        Repository.CommittedBy(Cast.Ada, "2024-03-01").Write("OWNERS", "approvers: [bob]").Commit(Cast.Bob, "2024-01-01", "Ask to be an owner");

        Assert.False(IsTrusted("bob", "src/pay.cs", "2024-02-29"));
        Assert.True(IsTrusted("bob", "src/pay.cs", "2024-03-01"));
    }

    [Fact]
    public void The_UTC_day_counts()
    {
        Write("2024-01-01T00:30:00+02:00", "OWNERS", "approvers: [ada]");

        Assert.True(IsTrusted("ada", "src/pay.cs", "2023-12-31"));
    }

    [Fact]
    public void What_a_side_branch_says_holds_from_its_merge_on()
    {
        Repository.Commit(Cast.Ada, "2024-01-01", "Begin", "src/pay.cs");
        Repository.On("bob/owners").Write("OWNERS", "approvers: [bob]").Commit(Cast.Bob, "2024-01-05", "Ask to be an owner");
        Repository.On("main").MergePullRequest(1, "bob/owners", Cast.Ada, "2024-02-01");

        Assert.False(IsTrusted("bob", "src/pay.cs", "2024-01-31"));
        Assert.True(IsTrusted("bob", "src/pay.cs", "2024-02-01"));
    }

    [Fact]
    public void What_a_side_branch_said_and_took_back_never_held()
    {
        Repository.Commit(Cast.Ada, "2024-01-01", "Begin", "src/pay.cs");
        Repository.On("bob/owners").Write("OWNERS", "approvers: [bob]").Commit(Cast.Bob, "2024-01-05", "Ask to be an owner");
        Repository.Delete("OWNERS").Commit(Cast.Bob, "2024-01-20", "Rather not", "src/other.cs");
        Repository.On("main").MergePullRequest(1, "bob/owners", Cast.Ada, "2024-02-01");

        Assert.Empty(Ownership.Roles);
    }

    [Fact]
    public void The_last_commit_of_a_day_decides_about_the_day()
    {
        Write("2024-01-10T08:00:00Z", "OWNERS", "approvers: [ada]");
        Write("2024-01-10T09:00:00Z", "OWNERS", "approvers: [bob]");

        Assert.Equal("bob", Assert.Single(Ownership.Roles).Who);
    }

    [Fact]
    public void A_clock_that_runs_backwards_moves_nothing_before_what_came_first()
    {
        Write("2024-05-01", "OWNERS", "approvers: [ada]");
        Write("2024-03-01", "OWNERS", "approvers: [bob]");

        Assert.False(IsTrusted("bob", "src/pay.cs", "2024-04-30"));
        Assert.True(IsTrusted("bob", "src/pay.cs", "2024-05-01"));
    }

    [Fact]
    public void A_role_that_stays_is_one_span_and_shows_the_commit_that_brought_it()
    {
        Write("2024-01-10", "OWNERS", "approvers:\n- ada\n");
        Write("2024-02-10", "OWNERS", "reviewers:\n- bob\napprovers:\n- ada\n");

        var ada = Assert.Single(Ownership.Roles, r => r.Who == "ada");
        Assert.Equal(new DaySpan(new DateOnly(2024, 1, 10), null), ada.Span);
        Assert.Equal(2, ada.Source.Line);
        Assert.Equal(History.Commits[^1].Id, ada.Source.Commit);
    }

    [Fact]
    public void A_file_that_is_deleted_or_becomes_a_link_gives_no_roles_from_that_day()
    {
        Write("2024-01-10", "a/OWNERS", "approvers: [ada]");
        Write("2024-01-11", "b/OWNERS", "approvers: [ada]");
        Repository.Delete("a/OWNERS").Link("b/OWNERS", "../OWNERS").Commit(Cast.Dan, "2024-02-01", "Tidy up");

        Assert.True(IsTrusted("ada", "a/x", "2024-01-31"));
        Assert.False(IsTrusted("ada", "a/x", "2024-02-01"));
        Assert.True(IsTrusted("ada", "b/x", "2024-01-31"));
        Assert.False(IsTrusted("ada", "b/x", "2024-02-01"));
    }

    [Fact]
    public void An_alias_means_who_was_in_it_that_day()
    {
        Write("2024-01-01", "src/OWNERS", "approvers: [core]");
        Write("2024-01-10", "OWNERS_ALIASES", "aliases: {core: [ada]}");
        Write("2024-02-10", "OWNERS_ALIASES", "aliases: {core: [bob]}");

        Assert.False(IsTrusted("ada", "src/pay.cs", "2024-01-09"));
        Assert.True(IsTrusted("ada", "src/pay.cs", "2024-01-10"));
        Assert.False(IsTrusted("ada", "src/pay.cs", "2024-02-10"));
        Assert.True(IsTrusted("bob", "src/pay.cs", "2024-02-10"));
    }

    [Fact]
    public void A_role_by_an_alias_shows_the_alias_and_the_commit_in_which_both_files_say_so()
    {
        Write("2024-01-01", "src/OWNERS", "approvers:\n- core\n");
        Write("2024-01-10", "OWNERS_ALIASES", "aliases: {core: [ada]}");
        Write("2024-01-20", "other", "x");

        var source = RoleOf("ada", "src/pay.cs")!.Source;

        Assert.Equal(("src/OWNERS", 2, "core"), (source.File.Path, source.Line, source.Alias));
        Assert.Equal(History.Commit("Write OWNERS_ALIASES").Id, source.Commit);
    }

    [Fact]
    public void A_file_that_cannot_be_read_gives_no_roles_until_it_is_mended_and_is_told()
    {
        Write("2024-01-01", "OWNERS", "approvers: [ada]");
        Write("2024-02-01", "OWNERS", "approvers: [ada\nreviewers: ]:");
        Write("2024-03-01", "OWNERS", "approvers: [ada, bob]");

        Assert.True(IsTrusted("ada", "x", "2024-01-31"));
        Assert.False(IsTrusted("ada", "x", "2024-02-01"));
        Assert.True(IsTrusted("ada", "x", "2024-03-01"));
        var told = Assert.Single(Ownership.Problems);
        Assert.Equal("role-file.malformed", told.Code);
        Assert.Equal("OWNERS", told.Source!.Value.File);
        Assert.Contains("from 2024-02-01", told.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_that_stays_through_many_versions_is_told_once()
    {
        Write("2024-01-01", "OWNERS", "filters: {'*bad': {approvers: [ada]}}");
        Write("2024-02-01", "OWNERS", "filters: {'*bad': {approvers: [bob]}}");

        Assert.Single(Ownership.Problems);
    }

    [Fact]
    public void Names_that_nobody_bears_are_told_as_a_number_and_kept_as_rows()
    {
        Write("2024-01-01", "OWNERS", "approvers: [ada, stranger-one]\nreviewers: [Stranger-One, stranger-two]");

        var told = Assert.Single(Ownership.Problems);
        Assert.Equal("role-file.unknown-names", told.Code);
        Assert.Contains(" 2 ", told.Detail, StringComparison.Ordinal);
        Assert.DoesNotContain("stranger", told.Detail, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(Ownership.Roles, r => r.Who == "stranger-two" && r.Capacity == RoleCapacity.Reviewer);
    }
}
