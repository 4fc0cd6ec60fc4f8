using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog.Ownership;
using Guesthouse.Domain.Catalog.Roles;

namespace Guesthouse.Tests.Catalog;

public sealed class WhatARoleIsWorth
{
    [Fact]
    public void Whoever_was_named_or_came_by_the_ladder_may_act_in_stated_order() =>
        Assert.Equal(["ada", "bob"], Committers(new ProjectOf().Committer("ada").Committer("bob", origin: RoleOrigin.Ladder).Committer("ada", "lib")));

    [Fact]
    public void Whom_only_a_file_names_may_not_unless_the_project_trusts_its_files()
    {
        var project = new ProjectOf().Committer("ada", origin: RoleOrigin.File);

        Assert.Empty(Committers(project));
        Assert.Equal(["ada"], Committers(project.TrustsRoleFiles()));
    }

    [Fact]
    public void Until_then_they_are_shown_as_not_yet_confirmed()
    {
        var project = new ProjectOf().Committer("ada", origin: RoleOrigin.File).Committer("bob", "lib", RoleOrigin.File).Committer("bob").Committer("lea", "lib").Committer("lea", origin: RoleOrigin.File);

        // Bob is confirmed for all of the project, Lea for a part of what the file says.
        Assert.Equal(["ada", "lea"], project.Roles().Unconfirmed(ProjectOf.Today).Select(role => role.Person.Value));
        Assert.Empty(project.TrustsRoleFiles().Roles().Unconfirmed(ProjectOf.Today));
    }

    [Fact]
    public void A_role_holds_from_its_first_day_to_the_day_before_its_last() =>
        Assert.Equal(["lea"], Committers(new ProjectOf().Committer("ada", to: "2026-03-02").Committer("bob", from: "2026-03-03").Committer("lea", from: "2026-03-02", to: "2026-03-03")));

    [Theory]
    [InlineData("lib/parser.cs", true)]
    [InlineData("src/app.cs", false)]
    [InlineData("src/app.cs lib/parser.cs", true)]
    [InlineData("library/parser.cs", false)]
    [InlineData("", true)]
    [InlineData("/", false)]
    public void A_role_for_a_folder_counts_for_what_touches_it_or_may_and_not_for_the_whole_project(string paths, bool counts) =>
        Assert.Equal(counts, Committers(new ProjectOf().Committer("ada", "lib"), [.. paths.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(PathPrefix.Parse)]).Any());

    [Fact]
    public void A_person_may_be_several_things_at_once() =>
        Assert.Equal(
            [Role.Member, Role.TrustedCommitter, Role.ProductOwner, Role.Administrator],
            new ProjectOf().Owner("ada").Committer("ada").StandingOf("ada", Office.Administrator).Roles.Order());

    [Fact]
    public void Whoever_contributes_is_a_contributor_there() =>
        Assert.Contains(Role.Contributor, new ProjectOf().Roles().StandingOf(Viewer.Operator, ProjectOf.Today, [], contributes: true).Roles);

    private static IEnumerable<string> Committers(ProjectOf project, params IReadOnlyList<PathPrefix> about) =>
        project.Roles().Holders(RoleKind.TrustedCommitter, ProjectOf.Today, about).Select(person => person.Value);
}
