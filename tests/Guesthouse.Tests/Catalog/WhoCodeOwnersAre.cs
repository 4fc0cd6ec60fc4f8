using Guesthouse.Domain.Catalog.Ownership;

namespace Guesthouse.Tests.Catalog;

public sealed class WhoCodeOwnersAre : RoleFilesOfARepository
{
    private const string Day = "2024-01-01";

    [Fact]
    public void A_team_of_the_last_covering_line_owns_the_path()
    {
        Write(Day, "CODEOWNERS", "* @acme/everyone\n/docs/ @acme/writers\n*.cs @acme/coders\n");

        Assert.Equal("everyone by CodeOwners", OwnerOf("readme"));
        Assert.Equal("writers by CodeOwners", OwnerOf("docs/a.md"));
        Assert.Equal("coders by CodeOwners", OwnerOf("docs/a.cs"));
    }

    [Fact]
    public void The_first_team_of_a_line_that_the_organization_knows_owns_the_path_and_others_are_told()
    {
        Write(Day, "CODEOWNERS", "* @elsewhere/core @acme/writers @acme/coders\n");

        Assert.Equal("writers by CodeOwners", OwnerOf("x"));
        Assert.Equal("code-owners.unknown-team", Assert.Single(Ownership.Problems).Code);
        Assert.Contains("@elsewhere/core", Ownership.Problems[0].Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("* @acme/writers\n/lib/ @elsewhere/core\n")]
    [InlineData("* @acme/writers\n/lib/ @ada\n")]
    [InlineData("* @acme/writers\n/lib/\n")]
    [InlineData("/src/ @acme/writers\n")]
    public void A_line_without_a_known_team_leaves_the_path_to_the_host_team(string content)
    {
        Write(Day, "CODEOWNERS", content);

        Assert.Equal("hosts by HostTeam", OwnerOf("lib/a"));
    }

    [Fact]
    public void A_person_of_the_last_covering_line_is_trusted_and_owns_nothing()
    {
        Write(Day, "CODEOWNERS", "* @ada\n/docs/ @bob carol@acme.example\n");

        Assert.Equal("hosts by HostTeam", OwnerOf("x"));
        Assert.True(IsTrusted("ada", "x"));
        Assert.False(IsTrusted("ada", "docs/x"));
        Assert.True(IsTrusted("bob", "docs/x"));
        Assert.True(IsTrusted("carol@acme.example", "docs/x"));
        Assert.Equal(RoleCapacity.CodeOwner, RoleOf("bob", "docs/x")!.Capacity);
    }

    [Fact]
    public void A_line_that_a_later_one_with_its_pattern_replaces_trusts_nobody()
    {
        Write(Day, "CODEOWNERS", "* @ada\n* @bob\n");

        Assert.False(IsTrusted("ada", "x"));
        Assert.Equal("bob", Assert.Single(Ownership.Roles).Who);
    }

    [Fact]
    public void A_later_line_that_does_not_name_a_person_takes_paths_from_the_role_and_leaves_it_one_span()
    {
        Write(Day, "CODEOWNERS", "* @ada\n");
        Write("2024-03-01", "CODEOWNERS", "* @ada\n/docs/ @bob\n");

        Assert.True(IsTrusted("ada", "docs/x", "2024-02-29"));
        Assert.False(IsTrusted("ada", "docs/x", "2024-03-01"));
        Assert.Single(Ownership.Roles, r => r.Who == "ada");
    }

    [Theory]
    [InlineData("CODEOWNERS", ".github/CODEOWNERS")]
    [InlineData("docs/CODEOWNERS", "CODEOWNERS")]
    [InlineData(".gitlab/CODEOWNERS", "docs/CODEOWNERS")]
    public void The_first_place_counts_while_there_is_a_file(string lesser, string first)
    {
        Write("2024-01-01", lesser, "* @acme/lesser @ada\n");
        Write("2024-02-01", first, "* @acme/first @bob\n");
        Repository.Delete(first).Commit(Git.Cast.Dan, "2024-03-01", "Back to the old place");

        Assert.Equal("lesser by CodeOwners", OwnerOf("x", "2024-01-31"));
        Assert.Equal("first by CodeOwners", OwnerOf("x", "2024-02-29"));
        Assert.Equal("lesser by CodeOwners", OwnerOf("x", "2024-03-01"));
        Assert.True(IsTrusted("ada", "x", "2024-01-31"));
        Assert.False(IsTrusted("ada", "x", "2024-02-29"));
        Assert.True(IsTrusted("ada", "x", "2024-03-01"));
    }

    [Fact]
    public void A_file_at_any_other_place_says_nothing()
    {
        Write(Day, "src/CODEOWNERS", "* @acme/writers\n");

        Assert.Equal("hosts by HostTeam", OwnerOf("src/x"));
    }

    [Fact]
    public void The_answer_shows_file_line_and_commit()
    {
        Write(Day, ".github/CODEOWNERS", "# owners\n* @acme/writers\n");

        var answer = Ownership.OwnerOf("x"u8, new DateOnly(2024, 6, 1));

        Assert.Equal(".github/CODEOWNERS:2", answer.Source.ToString());
        Assert.Equal(History.Tip, answer.Commit);
    }

    [Fact]
    public void Maintainers_are_trusted_with_the_folder_of_their_file()
    {
        Write(Day, "lib/MAINTAINERS.md", "# Maintainers\n* Ada <ada@acme.example>, @bob\n");

        Assert.True(IsTrusted("ada@acme.example", "lib/deep/x"));
        Assert.True(IsTrusted("bob", "lib/x"));
        Assert.False(IsTrusted("bob", "x"));
    }
}
