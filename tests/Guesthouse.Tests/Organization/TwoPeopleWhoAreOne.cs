using Guesthouse.Cli;
using Guesthouse.Domain.Catalog.Roles;
using Guesthouse.Domain.Organization;
using Guesthouse.Storage.Rows;
using Guesthouse.Tests.Measures;
using Guesthouse.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Tests.Organization;

public class TwoPeopleWhoAreOne
{
    private const string Memberships = "- {person: bob, team: search, to: 2024-06-01}\n";

    /// <summary>Bob is called twice: the second entry has Eve's address, and a team of its own beside one that both have.</summary>
    private static readonly string twice = Northmere.OrganizationText
        .Replace("people:\n", "people:\n- {id: bob.okoro, name: Robert Okoro, emails: [eve@elsewhere.example], logins: {forge: b-okoro}, manager: bob}\n", StringComparison.Ordinal)
        .Replace(Memberships, Memberships + "- {person: bob.okoro, team: search, to: 2024-06-01}\n- {person: bob.okoro, team: northmere, from: 2024-06-02, to: 2024-06-04}\n", StringComparison.Ordinal);

    /// <summary>The same with one Bob.</summary>
    private static readonly string once = Northmere.OrganizationText
        .Replace("bob@search.example", "bob@search.example, eve@elsewhere.example", StringComparison.Ordinal)
        .Replace(Memberships, Memberships + "- {person: bob, team: northmere, from: 2024-06-02, to: 2024-06-04}\n", StringComparison.Ordinal);

    [Theory, OnBothDatabases]
    public async Task Count_as_one_until_that_is_taken_back(TestDatabase database)
    {
        using var installation = await CorrectedInstallation.With(database, twice);
        await installation.CountsAs(twice);

        var said = await installation.Do("people", "merge", "bob.okoro", "bob");
        await installation.CountsAs(once);
        Assert.Null((await installation.Organization.Chart()).Person(new PersonId("bob.okoro")));

        Assert.Contains("Made two people one.", await installation.Do("people", "undo", said.Split(' ', '.')[3]), StringComparison.Ordinal);
        await installation.CountsAs(twice);
    }

    [Theory, OnBothDatabases]
    public async Task Stay_one_when_the_file_that_calls_them_two_is_imported_again(TestDatabase database)
    {
        using var installation = await CorrectedInstallation.With(database, twice);
        await installation.Do("people", "merge", "bob.okoro", "bob");

        Assert.StartsWith("Nothing changed", await installation.Import(twice), StringComparison.Ordinal);
        await installation.Import(twice.Replace("2024-06-04", "2024-06-05", StringComparison.Ordinal));

        await installation.CountsAs(once.Replace("2024-06-04", "2024-06-05", StringComparison.Ordinal));
        Assert.Contains("were changed since", await installation.Refused(ExitCode.Conflict, "people", "undo"), StringComparison.Ordinal);
        await installation.Do("import", "undo");
        await installation.Do("people", "undo");
        await installation.CountsAs(twice);
    }

    [Theory, OnBothDatabases]
    public async Task Are_not_made_one_by_a_file_alone_which_is_told_what_to_do(TestDatabase database)
    {
        using var installation = await CorrectedInstallation.With(database, twice);

        var why = await installation.Refused(ExitCode.RefusedInput, "import", "org", installation.Organization.File(once));
        Assert.Contains("'eve@elsewhere.example' is claimed by ", why, StringComparison.Ordinal);
        Assert.Contains("\"guesthouse people merge\" first; if the file says what was always so, import it with --correct.", why, StringComparison.Ordinal);

        await installation.Do("people", "merge", "bob.okoro", "bob");
        await installation.Import(once);
        await installation.CountsAs(once);
    }

    [Theory, OnBothDatabases]
    public async Task Are_one_with_a_third_when_that_is_said_later(TestDatabase database)
    {
        using var installation = await CorrectedInstallation.With(database, twice);
        await installation.Do("people", "merge", "bob.okoro", "bob");

        await installation.Do("people", "merge", "bob", "dan");

        Assert.StartsWith("Nothing changed", await installation.Import(twice), StringComparison.Ordinal);
        Assert.Contains("were changed since", await installation.Refused(ExitCode.Conflict, "people", "undo", "2"), StringComparison.Ordinal);
        await installation.Do("people", "undo");
        await installation.Do("people", "undo");
        await installation.CountsAs(twice);
    }

    [Theory, OnBothDatabases]
    public async Task Share_what_was_recognized_by_a_name_alone_and_what_was_decided(TestDatabase database)
    {
        // Nobody has Eve's address any more; one of the two bears it by decision, and what they signed with a name by that name.
        var byName = twice.Replace("emails: [eve@elsewhere.example], ", "", StringComparison.Ordinal).Replace("Robert Okoro", "Dan Petit", StringComparison.Ordinal)
            .Replace("{id: dan, name: Dan Petit, emails: [dan@program.example]}", "{id: dan}", StringComparison.Ordinal);
        using var installation = await CorrectedInstallation.With(database, byName);
        await installation.Do("identities", "confirm", "eve@elsewhere.example", "bob.okoro");

        await installation.Do("people", "merge", "bob.okoro", "bob");

        await installation.CountsAs(once.Replace("eve@elsewhere.example", "eve@elsewhere.example, dan@program.example", StringComparison.Ordinal)
            .Replace("{id: dan, name: Dan Petit, emails: [dan@program.example]}", "{id: dan}", StringComparison.Ordinal));
        await installation.Do("people", "undo");
        Assert.Contains("\"person\": \"bob.okoro\"", await installation.Do("identities", "list", "--all", "--format", "json"), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Have_each_others_roles(TestDatabase database)
    {
        using var installation = await CorrectedInstallation.With(database, twice);
        await installation.Do("project", "set", "finder", "--visible-to", "payments");
        await using (var context = installation.Organization.Place.Open().Context())
        {
            var finder = await context.Set<ProjectRow>().SingleAsync(project => project.Slug == "finder", TestContext.Current.CancellationToken);
            context.Add(new RoleRow { Person = "bob.okoro", Project = finder.Key, Kind = RoleKind.TrustedCommitter, Origin = RoleOrigin.Named, ByWhom = "operator" });
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        Assert.DoesNotContain("finder", await installation.Do("project", "list", "--by", "dan"), StringComparison.Ordinal);

        await installation.Do("people", "merge", "bob.okoro", "dan");

        Assert.Contains("finder", await installation.Do("project", "list", "--by", "dan"), StringComparison.Ordinal);
        await installation.Do("people", "undo");
        Assert.DoesNotContain("finder", await installation.Do("project", "list", "--by", "dan"), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Are_refused_where_their_days_contradict_and_nothing_is_changed(TestDatabase database)
    {
        var contradicting = twice.Replace("{person: bob.okoro, team: search, to: 2024-06-01}", "{person: bob.okoro, team: search, to: 2024-05-01}", StringComparison.Ordinal);
        using var installation = await CorrectedInstallation.With(database, contradicting);

        var why = await installation.Refused(ExitCode.Conflict, "people", "merge", "bob.okoro", "bob");

        Assert.Contains("'team of bob.okoro: search, until 2024-05-01'", why, StringComparison.Ordinal);
        Assert.Contains("'team of bob: search, until 2024-06-01'", why, StringComparison.Ordinal);
        await installation.CountsAs(contradicting);
    }

    [Theory, OnBothDatabases]
    public async Task Have_to_be_two_whom_the_organization_knows(TestDatabase database)
    {
        using var installation = await CorrectedInstallation.With(database, twice);

        Assert.Contains("Did you mean 'bob'?", await installation.Refused(ExitCode.NotFoundOrForbidden, "people", "merge", "bob.okoro", "bobb"), StringComparison.Ordinal);
        await installation.Refused(ExitCode.RefusedInput, "people", "merge", "bob", "bob");
        await installation.Refused(ExitCode.NotFoundOrForbidden, "people", "merge", "bob.okoro", "bob", "--by", "carol");
        await installation.Refused(ExitCode.NotFoundOrForbidden, "people", "undo", "1");
        await installation.CountsAs(twice);
    }

    [Fact]
    public void Leave_no_row_behind_that_names_the_one_who_went()
    {
        // Moved by PersonRowsMove, RolesAndDecisions and OtherNames; history; judged or derived anew. A new table is added to one of these here, and there.
        Type[] moved = [typeof(PersonEmailRow), typeof(PersonLoginRow), typeof(PersonManagerRow), typeof(TeamLeadRow), typeof(MembershipRow), typeof(RoleRow), typeof(OrganizationRoleRow), typeof(IdentityDecisionRow), typeof(AccountRow), typeof(AbsenceRow), typeof(WorkScheduleRow), typeof(RequestRow), typeof(RequestEventRow), typeof(RequestFollowRow), typeof(RfcRow), typeof(RfcOwnerRow), typeof(DecisionRow), typeof(NoticeRow), typeof(NoticeDeliveryRow), typeof(NoticeSettingRow)];
        Type[] history = [typeof(ActRow), typeof(RfcEventRow)];
        Type[] madeAnew = [typeof(IdentityRow), typeof(IdentitySuggestionRow), typeof(FolderKnowledgeRow)];
        using var place = TestPlace.New(TestDatabase.Sqlite);
        using var context = place.Open().Context();

        var naming = context.Model.GetEntityTypes().Select(entity => entity.ClrType).Where(row => row.GetProperty("Person") is not null);

        Assert.Equal(naming.Select(row => row.Name).Order(StringComparer.Ordinal), ((Type[])[.. moved, .. history, .. madeAnew]).Select(row => row.Name).Order(StringComparer.Ordinal));
    }
}
