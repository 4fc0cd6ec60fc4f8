namespace Guesthouse.Domain.Organization.Importing;

/// <summary>
/// Teams, people and repositories that a file no longer states, but that something still stands on: their own history, other rows, a project.
/// They stay, with their names on forges and their addresses: whoever left the company still wrote what they wrote.
/// </summary>
internal static class NeededThings
{
    /// <summary>The plan with such things left as they are, or people marked as having left; what others than the source itself need is noted.</summary>
    public static IReadOnlyList<PlannedRow> Kept(IReadOnlyList<PlannedRow> rows, IReadOnlyList<Kept> untouched, (ImportInput Input, LeavingPeople Leaving) import, List<Problem> contradictions)
    {
        var byOthers = untouched.SelectMany(row => Named(row.Statement)).Concat(import.Input.Held).ToHashSet();
        var byHistory = rows.Where(row => row.Kind != PlannedKind.Withdrawn && row.Statement.Kind.HasDays()).SelectMany(row => Named(row.Statement)).ToHashSet();
        var kept = rows.Where(row => row is { Kind: PlannedKind.Withdrawn, Statement.Kind: var kind } && kind.IsThing())
            .Where(row => byOthers.Contains(Thing(row.Statement)) || byHistory.Contains(Thing(row.Statement)))
            .Select(row => Thing(row.Statement))
            .ToHashSet();
        contradictions.AddRange(rows.Where(row => IsNoted(row) && kept.Contains(Thing(row.Statement)) && byOthers.Contains(Thing(row.Statement))).Select(Noted));
        return [.. rows.Select(row => row.Kind == PlannedKind.Withdrawn && !row.Statement.Kind.HasDays() && kept.Contains(Subject(row.Statement)) ? Left(row) : row)];

        // Whoever leaves is listed as such, and with what ends; what they held before contradicts nothing.
        bool IsNoted(PlannedRow row) => row.Kind == PlannedKind.Withdrawn && row.Statement.Kind.IsThing()
            && (row.Statement.Kind != StatementKind.Person || import.Leaving.IsStatedByOthers(row.Statement.Subject));

        PlannedRow Left(PlannedRow row) => row.Statement.Kind == StatementKind.Person ? import.Leaving.Left(row) : row with { Kind = PlannedKind.Unchanged };
    }

    /// <summary>The things that a statement stands on; not the thing that it states itself.</summary>
    private static IEnumerable<(StatementKind Kind, string Id)> Named(Statement statement)
    {
        if (statement.Kind.SubjectKind() is not null && !statement.Kind.IsThing())
            yield return Subject(statement);
        if (statement.Kind.ValueKind() is { } kind)
            yield return (kind, statement.Value);
    }

    private static (StatementKind Kind, string Id) Subject(Statement statement) => (statement.Kind.SubjectKind() ?? StatementKind.Bot, statement.Subject);

    private static (StatementKind Kind, string Id) Thing(Statement statement) => (statement.Kind, statement.Subject);

    private static Problem Noted(PlannedRow row) => new(
        ProblemKind.Conflict,
        "import.still-needed",
        $"The file does not state '{row.Statement}' any more; it stays, because rows of others stand on it.",
        row.Source);
}
