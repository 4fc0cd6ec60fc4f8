namespace Guesthouse.Domain.Organization.Importing;

/// <summary>
/// Who leaves the organization by an import: whom the file no longer states, and whom it gives teams that have all ended. Nobody whose own row a person made or
/// confirmed, nobody of whom another source or a person says something that holds on the day, and never the last administrator.
/// </summary>
internal sealed class LeavingPeople
{
    private readonly ImportInput input;
    private readonly HashSet<string> named;
    private readonly HashSet<string> others;
    private readonly Dictionary<string, DateOnly> ends;
    private readonly HashSet<string> needed = new(StringComparer.Ordinal);

    /// <summary>Finds them.</summary>
    /// <param name="input">What the import starts from.</param>
    /// <param name="own">The rows of its source.</param>
    /// <param name="untouched">The rows that it does not touch.</param>
    /// <param name="file">What the file says.</param>
    public LeavingPeople(ImportInput input, IReadOnlyList<Kept> own, IReadOnlyList<Kept> untouched, IReadOnlyList<Stated> file)
    {
        this.input = input;
        named = [.. file.Where(stated => stated.Statement.Kind == StatementKind.Person).Select(stated => stated.Statement.Subject)];
        others = [.. untouched.Where(row => row.Statement.Kind.SubjectKind() == StatementKind.Person && row.Statement.Span.Contains(input.AsOf)).Select(row => row.Statement.Subject)];
        ends = file.Where(stated => stated.Statement.Kind == StatementKind.Membership).GroupBy(stated => stated.Statement.Subject, StringComparer.Ordinal)
            .Where(teams => teams.All(team => team.Statement.Span.To <= input.AsOf) && !others.Contains(teams.Key))
            .ToDictionary(teams => teams.Key, teams => teams.Max(team => team.Statement.Span.To!.Value), StringComparer.Ordinal);
        var leaving = own.Where(row => row.Statement.Kind == StatementKind.Person && row.Statement.Details.LeftOn is null)
            .Select(row => row.Statement.Subject)
            .Where(person => ends.ContainsKey(person) || !(named.Contains(person) || others.Contains(person)));
        if (input.Administrators.Count > 0 && input.Administrators.IsSubsetOf(leaving))
            needed.UnionWith(input.Administrators);
    }

    /// <summary>What the file says, with the day on which somebody left where all teams that it gives them have ended.</summary>
    public Stated Marked(Stated stated) =>
        stated.Statement.Kind == StatementKind.Person && !needed.Contains(stated.Statement.Subject) && ends.TryGetValue(stated.Statement.Subject, out var day)
            ? stated with { Statement = stated.Statement with { Details = stated.Statement.Details with { LeftOn = day } } }
            : stated;

    /// <summary>What becomes of the row of a person whom the file no longer states, and who is kept for the sake of what stands on them.</summary>
    public PlannedRow Left(PlannedRow row)
    {
        var (kept, person) = (row.Before!, row.Statement);
        if (needed.Contains(person.Subject) || others.Contains(person.Subject) || person.Details.LeftOn is not null)
            return row with { Kind = PlannedKind.Unchanged };
        var left = person with { Details = person.Details with { LeftOn = input.AsOf } };
        return new PlannedRow(PlannedKind.Ended, kept, new Stated(left, kept.IsUndated, kept.Position, kept.Source));
    }

    /// <summary>Whether something of others says that somebody is there still.</summary>
    public bool IsStatedByOthers(string person) => others.Contains(person);

    /// <summary>Notes administrators who stay because there would be no other.</summary>
    public IEnumerable<Problem> Noted(IReadOnlyList<PlannedRow> rows) => rows
        .Where(row => row.Statement.Kind == StatementKind.Person && needed.Contains(row.Statement.Subject))
        .Select(row => new Problem(
            ProblemKind.Conflict,
            "import.last-administrator",
            $"The file lets '{row.Statement}' go, who stays with all they may do: nobody else administers the installation. Name another administrator who can sign in, and import again.",
            row.Source));
}
