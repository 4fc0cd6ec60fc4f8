using Guesthouse.Catalog.Projects;
using Guesthouse.Cli;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog.Roles;
using Guesthouse.Domain.Organization;
using Guesthouse.Storage.Rows;
using Guesthouse.Tests.Git;
using Guesthouse.Tests.Mining;
using Guesthouse.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Tests.Catalog.Profiles;

public class WhenRoleFilesAreTrusted
{
    private static readonly DateOnly today = DateOnly.FromDateTime(DateTime.UtcNow);

    [Theory, OnBothDatabases]
    public async Task Whom_they_name_may_act_and_only_then(TestDatabase database)
    {
        using var place = await Ledger(database);
        Assert.DoesNotContain(Role.TrustedCommitter, await Roles(place, "bob"));
        Assert.Contains("not trusted", await place.Do("project", "show", "ledger"), StringComparison.Ordinal);

        await place.Do("project", "set", "ledger", "--trust-role-files", "on", "--by", "ada");
        Assert.Contains(Role.TrustedCommitter, await Roles(place, "bob"));
        Assert.Contains("\"trustsRoleFiles\": true", await place.Do("project", "show", "ledger", "--format", "json"), StringComparison.Ordinal);

        await place.Do("project", "undo", "ledger");
        Assert.DoesNotContain(Role.TrustedCommitter, await Roles(place, "bob"));
        Assert.Equal(ExitCode.NotFoundOrForbidden, (await place.Try("project", "set", "ledger", "--trust-role-files", "on", "--by", "bob")).ExitCode);
        Assert.Equal(ExitCode.WrongUsage, (await place.Try("project", "set", "ledger", "--trust-role-files", "maybe")).ExitCode);
    }

    [Theory, OnBothDatabases]
    public async Task Two_in_a_file_are_enough_for_a_ladder(TestDatabase database)
    {
        using var place = await Ledger(database);
        await Add(place, new PersonRow { Id = "eve", Position = 2 });
        await place.Do("project", "name", "ledger", "--trusted-committer", "eve", "--by", "ada");
        await place.Do("project", "end", "ledger", "--trusted-committer", "eve", "--by", "ada", "--reason", "Only tried");

        await place.Do("project", "set", "ledger", "--trust-role-files", "on", "--by", "ada");
        Assert.Contains("nominate", (await place.Try("project", "name", "ledger", "--trusted-committer", "eve", "--by", "ada")).Error, StringComparison.Ordinal);
        Assert.Contains("ends there", (await place.Try("project", "end", "ledger", "--trusted-committer", "bob", "--by", "ada", "--reason", "Left")).Error, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task A_name_that_two_people_bear_gives_nobody_anything(TestDatabase database)
    {
        using var place = await Ledger(database, "* @bob-o bob@search.example");
        await Add(place, new PersonLoginRow { Person = "ada", Forge = "one", Login = "bob-o" });
        await place.Do("project", "set", "ledger", "--trust-role-files", "on");
        Assert.Contains(Role.TrustedCommitter, await Roles(place, "ada"));

        await Add(place, new PersonLoginRow { Person = "bob", Forge = "other", Login = "Bob-O" });
        Assert.DoesNotContain(Role.TrustedCommitter, await Roles(place, "ada"));
        Assert.Contains(Role.TrustedCommitter, await Roles(place, "bob"));
    }

    private static async Task Add(MinedPlace place, object row)
    {
        await using var context = place.Open().Context();
        context.Add(row);
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<IReadOnlySet<Role>> Roles(MinedPlace place, string person)
    {
        await using var context = place.Open().Context();
        var project = await context.Set<ProjectRow>().SingleAsync(row => row.Slug == "ledger", TestContext.Current.CancellationToken);
        var viewer = Viewer.SignedIn(new PersonId(person), new HashSet<Office>(), OrganizationChart.Empty, today);
        return (await StoredProjects.RolesAsync(context, project.Key, TestContext.Current.CancellationToken)).StandingOf(viewer, today, ProjectRoles.WholeProject).Roles;
    }

    private static async Task<MinedPlace> Ledger(TestDatabase database, string codeOwners = "* ada@payments.example bob@search.example")
    {
        var place = MinedPlace.With(database);
        await WhenARepositoryDescribesItself.Mine(place, new RepositoryBuilder().Write("CODEOWNERS", codeOwners).Commit(Cast.Ada, "2026-01-01", "Begin", "src/Pay.cs"));
        await place.Do("project", "name", "ledger", "--product-owner", "ada");
        return place;
    }
}
