using FsCheck;
using FsCheck.Fluent;
using Guesthouse.Domain.Organization.Importing;

namespace Guesthouse.Tests.Organization.Importing;

/// <summary>What holds whatever files were imported before, dated or not, on whatever days.</summary>
public class ImportsOfAnyFiles
{
    private static readonly Gen<DrawnFile> file =
        from parent in Gen.Choose(-1, 2)
        from memberships in (from team in Gen.Choose(0, 2) from span in Gen.OneOf(Gen.Constant(Domain.Organization.DaySpan.Always), Drawn.Span.Where(span => !span.IsEmpty)) select (team, span)).ArrayOf(3)
        from correct in Gen.Elements(true, false, false)
        select new DrawnFile(parent, [.. memberships.DistinctBy(membership => membership.team).Select(membership => (membership.team, Days.Iso(membership.span.From), Days.Iso(membership.span.To)))], correct);

    private static readonly Gen<(DrawnFile File, DateOnly Day)[]> imports = (from each in file from day in Drawn.Day select (each, day)).ArrayOf();

    [Fact]
    public void The_last_file_again_on_its_day_changes_nothing() => ForAny((organization, last, day) =>
        organization.Import(last.Rows(), on: Days.Iso(day)!).Count == 0);

    [Fact]
    public void After_an_import_exactly_the_teams_of_an_undated_file_hold_on_its_day() => ForAny((organization, last, day) =>
        last.Memberships.Any(membership => membership.From is not null || membership.To is not null) || last.Memberships.Length == 0
        || last.Memberships.Select(membership => $"t{membership.Team}").ToHashSet().SetEquals(organization.InForce
            .Where(kept => kept.Statement.Kind == StatementKind.Membership && kept.Statement.Span.Contains(day)).Select(kept => kept.Statement.Value)));

    [Fact]
    public void A_team_has_one_parent_at_a_time() => ForAny((organization, _, _) =>
        Drawn.AllDays.All(day => organization.InForce.Count(kept => kept.Statement.Kind == StatementKind.TeamParent && kept.Statement.Span.Contains(day)) <= 1));

    private static void ForAny(Func<ImportedOrganization, DrawnFile, DateOnly, bool> holds) =>
        Prop.ForAll(Arb.From(imports.Where(drawn => drawn.Length > 0)), drawn =>
        {
            var organization = new ImportedOrganization();
            foreach (var (each, day) in drawn)
                organization.Import(each.Rows(), on: Days.Iso(day)!, correct: each.Correct);
            return holds(organization, drawn[^1].File, drawn[^1].Day);
        }).QuickCheckThrowOnFailure();

    private sealed record DrawnFile(int Parent, (int Team, string? From, string? To)[] Memberships, bool Correct)
    {
        public ChartBuilder Rows()
        {
            var rows = new ChartBuilder().Team("t0").Team("t1").Team("t2").Team("search", Parent < 0 ? null : $"t{Parent}").Person("bob");
            foreach (var (team, from, to) in Memberships)
                rows.Member("bob", $"t{team}", from, to);
            return rows;
        }
    }
}
