using Guesthouse.Domain.Catalog.Ownership;
using Guesthouse.Domain.Facts;
using Guesthouse.Domain.Measures;
using Guesthouse.Domain.Organization;
using Guesthouse.Domain.Organization.Identities;
using Guesthouse.Domain.Tests.Facts;
using Guesthouse.Domain.Tests.Organization;

namespace Guesthouse.Domain.Tests.Measures;

public class ClassDerivationTests
{
    private const int Ledger = 1, Library = 2;
    private static readonly SourceLine nowhere = new("org.yaml", 1);

    /// <summary>Bob of Search changes one file of the library, which Search owns, and two of the rest, which Payments owns.</summary>
    private static readonly InMemoryHistory history = new InMemoryHistory()
        .Commit("a", author: "Bob <bob@northmere.example>", touched: ["src/pay.cs", "src/tax.cs", "lib/round.cs"])
        .Commit("b", "a", author: "Ada <ada@northmere.example>", touched: ["src/pay.cs"]);

    [Fact]
    public void A_project_of_the_whole_repository_counts_a_change_by_its_largest_row()
    {
        var derived = Derive(new ScopePart(Ledger, PathPrefix.Everything, DaySpan.Always));

        Assert.Equal(["1", "1"], derived.Select(change => change.SeenBy.Members));
        Assert.Equal(AuthorClass.Guest, Class(derived[1], Ledger));
        Assert.Equal(AuthorClass.Host, Class(derived[0], Ledger));
    }

    [Fact]
    public void A_project_of_some_paths_sees_the_changes_that_touch_them_and_counts_the_row_within_them()
    {
        var derived = Derive(new ScopePart(Ledger, PathPrefix.Everything, DaySpan.Always), new ScopePart(Library, PathPrefix.Parse("lib"), DaySpan.Always));

        Assert.Equal(["1", "1,2"], derived.Select(change => change.SeenBy.Members));
        Assert.Equal(AuthorClass.Guest, Class(derived[1], Ledger));
        Assert.Equal(AuthorClass.Host, Class(derived[1], Library));
    }

    [Fact]
    public void A_scope_that_has_ended_sees_nothing_and_the_change_still_has_its_class()
    {
        var derived = Derive(new ScopePart(Ledger, PathPrefix.Everything, new DaySpan(null, new DateOnly(2020, 1, 1))));

        Assert.All(derived, change => Assert.Empty(change.Own));
        Assert.Equal(AuthorClass.Guest, derived[1].Rows[0].Standing.Class);
    }

    [Fact]
    public void The_cells_of_the_totals_count_each_change_once_however_many_projects_see_it()
    {
        var derived = Derive(new ScopePart(Ledger, PathPrefix.Everything, DaySpan.Always), new ScopePart(Library, PathPrefix.Parse("lib"), DaySpan.Always));

        var cells = derived.SelectMany(Cell.Of).ToList();

        Assert.Equal(2, cells.Count(cell => cell.Project is null));
        Assert.Equal(2, cells.Count(cell => cell.Project == Ledger));
        Assert.Single(cells, cell => cell.Project == Library);
        Assert.Equal([1, 2], new ProjectSet("1,2").Keys);
    }

    private static AuthorClass Class(DerivedChange change, int project) => change.Own.Single(own => own.Project == project).Row.Standing.Class;

    private static List<DerivedChange> Derive(params ScopePart[] scopes)
    {
        var chart = SmallOrganization.Chart();
        var built = history.Build();
        var entry = new RepositoryEntry(new RepositoryId("northmere/ledger"), [new Dated<TeamId>(new TeamId("payments"), DaySpan.Always, nowhere)], nowhere);
        var library = PathOwner.Manual(PathPrefix.Parse("lib"), new TeamId("search"), DaySpan.Always, nowhere);
        var register = new IdentityRegister();
        var numbers = HistoryIdentities.AddTo(register, built, []);
        var (identities, _) = new IdentityJudge(chart).Judge(register.Evidence());
        var timeline = RoleFileTimeline.Of(built);
        var facts = new RepositoryFacts(entry.Id, entry, built, new Ancestry(built), [], RoleHistory.Of(timeline, RoleFileContents.Read(timeline, new Dictionary<ObjectId, byte[]>(), (_, _) => throw new InvalidOperationException("There is none."))), [library], []);
        var repository = MeasuredRepository.Of(facts, numbers, identities, new StandingRule(chart), NamesInRoleFiles.Of(chart, identities));
        return [.. new ClassDerivation(repository, scopes).Changes(MeasureUnit.Commit)];
    }
}
