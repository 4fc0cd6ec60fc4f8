namespace Guesthouse.Domain.Organization.Importing;

/// <summary>Plans one import.</summary>
internal sealed class ImportPlanner
{
    private readonly ImportInput input;
    private readonly IReadOnlyList<Kept> own;
    private readonly IReadOnlyList<Kept> untouched;
    private readonly FixedStatements others;
    private readonly HashSet<(StatementKind Kind, string Subject)> known;
    private readonly List<Problem> contradictions = [];

    public ImportPlanner(ImportInput input)
    {
        this.input = input;
        own = [.. input.InForce.Where(IsOwn)];
        untouched = [.. input.InForce.Where(row => !IsOwn(row))];
        others = new FixedStatements(untouched);
        known = [.. input.InForce.Where(row => row.Statement.Kind.IsThing()).Select(row => row.Statement.Matter.Respect)];
    }

    /// <summary>The plan; or why the file cannot be taken.</summary>
    public Result<ImportPlan> Plan()
    {
        var problems = OrganizationCheck.ProblemsOf(FileAmongOthers());
        if (problems.Count > 0)
            return Result.Failure<ImportPlan>(problems);
        var matched = PeopleMatch.Apply(input.File, input.InForce, input.Merged);
        if (!matched.TryGet(out var stated))
            return Result.Failure<ImportPlan>(matched.Problems);
        var leaving = new LeavingPeople(input, own, untouched, stated);
        var rows = NeededThings.Kept(Rows(Distinct(stated).Select(leaving.Marked)), untouched, (input, leaving), contradictions);
        contradictions.AddRange(leaving.Noted(rows));
        var chart = OrganizationChart.Build(DescriptionOfStatements.Of([.. untouched, .. rows.Select(After).OfType<Kept>()]));
        return chart.IsOk
            ? new ImportPlan(rows, [.. contradictions.OrderBy(problem => problem.Source?.File, StringComparer.Ordinal).ThenBy(problem => problem.Source?.Line)], chart.Value)
            : Result.Failure<ImportPlan>([.. chart.Problems.Select(WithAdvice)]);
    }

    /// <summary>The file by itself was in order: what two share now, one of them has kept from before, because the file does not name them any more.</summary>
    private static Problem WithAdvice(Problem problem) => problem.Code is "person.shared-email" or "person.shared-login"
        ? problem with { Detail = $"{problem.Detail} If they are one person, make them one with \"guesthouse people merge\" first; if the file says what was always so, import it with --correct." }
        : problem;

    /// <summary>The file, which may name the teams and people of other sources beside its own.</summary>
    private OrganizationDescription FileAmongOthers()
    {
        var of = DescriptionOfStatements.Of(untouched.Where(row => row.Statement.Kind.IsThing()));
        return input.File with
        {
            Teams = [.. input.File.Teams, .. of.Teams.ExceptBy(input.File.Teams.Select(team => team.Id), team => team.Id)],
            People = [.. input.File.People, .. of.People.Concat(input.Merged.Keys.Select(Merged)).ExceptBy(input.File.People.Select(person => person.Id), person => person.Id)],
        };
    }

    private static PersonEntry Merged(string id) => new(new PersonId(id), null, [], new Dictionary<string, string>(StringComparer.Ordinal), [], null, [], default);

    private bool IsOwn(Kept row) => row.ConfirmedBy is null && row.Owner is not null && row.Owner == input.Owner;

    /// <summary>Files may repeat themselves, such as an address or a bot; once is enough.</summary>
    private static IEnumerable<Stated> Distinct(IReadOnlyList<Stated> stated) => stated.DistinctBy(each => (each.Statement.Matter, each.Statement.Span));

    private List<PlannedRow> Rows(IEnumerable<Stated> stated)
    {
        var file = stated.ToLookup(each => each.Statement.Matter.Respect);
        var mine = own.ToLookup(row => row.Statement.Matter.Respect);
        var confirmed = untouched.Where(row => row.ConfirmedBy is not null && row.Owner is not null && row.Owner == input.Owner).ToLookup(row => row.Statement.Matter.Respect);
        var respects = file.Select(group => group.Key).Concat(mine.Select(group => group.Key)).Concat(confirmed.Select(group => group.Key)).Distinct();
        var rows = new List<PlannedRow>();
        foreach (var respect in respects.OrderBy(respect => respect.Kind))
        {
            IReadOnlyList<Stated> says = [.. file[respect]];
            contradictions.AddRange(FixedStatements.NoLongerStated(confirmed[respect], says, input.AsOf));
            rows.AddRange(Compare(respect, [.. mine[respect]], others.Left(says, ChangesAsOf(respect), contradictions)));
        }
        return rows;
    }

    private IEnumerable<PlannedRow> Compare((StatementKind Kind, string Subject) respect, IReadOnlyList<Kept> rows, IReadOnlyList<Stated> file)
    {
        if (!respect.Kind.HasDays())
            return Reconciliation.OfNames(rows, file);
        if (ChangesAsOf(respect) is not { } day || file.Any(stated => !stated.IsUndated))
            return Reconciliation.OfHistory(rows, file);
        return file.Count == 0 ? Reconciliation.OfNothing(rows, day) : Reconciliation.OfToday(rows, file, day);
    }

    /// <summary>The day on which undated values change; <see langword="null"/>: what the file says was always so, because it is the first word on the matter, or a correction.</summary>
    private DateOnly? ChangesAsOf((StatementKind Kind, string Subject) respect) =>
        !input.Correct && input.Owner is not null && respect.Kind.SubjectKind() is { } kind && known.Contains((kind, respect.Subject)) ? input.AsOf : null;

    private Kept? After(PlannedRow row) =>
        row.Kind == PlannedKind.Withdrawn ? null
        : row.After is { } after ? new Kept(after.Statement, after.IsUndated, after.Position, after.Source, "", input.Owner ?? int.MaxValue - 1, null)
        : row.Before;
}
