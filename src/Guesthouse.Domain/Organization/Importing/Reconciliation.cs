namespace Guesthouse.Domain.Organization.Importing;

/// <summary>Compares the rows that a source has in one respect, such as the parents of one team, with what its file says now.</summary>
internal static class Reconciliation
{
    /// <summary>Statements without days: what the file states is in force, and nothing else.</summary>
    public static IEnumerable<PlannedRow> OfNames(IReadOnlyList<Kept> rows, IReadOnlyList<Stated> file)
    {
        var left = rows.ToDictionary(row => row.Statement.Matter);
        foreach (var stated in file)
            yield return left.Remove(stated.Statement.Matter, out var row) ? Equalled(row, stated) : new PlannedRow(PlannedKind.Added, null, stated);
        foreach (var row in left.Values)
            yield return new PlannedRow(PlannedKind.Withdrawn, row, null);
    }

    /// <summary>A dated file tells the whole history: spans that changed are corrected as of then, rows that are gone are withdrawn.</summary>
    public static IEnumerable<PlannedRow> OfHistory(IReadOnlyList<Kept> rows, IReadOnlyList<Stated> file)
    {
        var left = rows.OrderBy(row => row.Statement.Span.From).ToList();
        var open = new List<Stated>();
        // Exactly equal rows first, then those that begin alike: whoever corrects a span mostly corrects its end.
        foreach (var stated in file.OrderBy(stated => stated.Statement.Span.From))
            if (Take(left, stated, row => row.Span == stated.Statement.Span) is { } same)
                yield return Equalled(same, stated);
            else
                open.Add(stated);
        foreach (var byStart in (bool[])[true, false])
            foreach (var stated in open.ToList())
                if (Take(left, stated, row => !byStart || row.Span.From == stated.Statement.Span.From) is { } row)
                {
                    open.Remove(stated);
                    yield return Equalled(row, stated);
                }
        foreach (var stated in open)
            yield return new PlannedRow(PlannedKind.Added, null, stated);
        foreach (var row in left)
            yield return new PlannedRow(PlannedKind.Withdrawn, row, null);
    }

    /// <summary>A file without days tells what is so today: from that day on its values hold and no others; what was before stays as it was.</summary>
    public static IEnumerable<PlannedRow> OfToday(IReadOnlyList<Kept> rows, IReadOnlyList<Stated> file, DateOnly day)
    {
        var left = rows.ToList();
        foreach (var stated in file)
        {
            var going = Going(left, stated.Statement.Matter, day);
            var from = going is null || going.Statement.Span.From > day ? day : going.Statement.Span.From;
            var today = stated with { Statement = stated.Statement with { Span = new DaySpan(from, null) } };
            yield return going is null ? new PlannedRow(PlannedKind.Added, null, today) : Equalled(going, today);
            if (going is not null)
                left.Remove(going);
        }
        foreach (var row in left)
            yield return Ended(row, day);
    }

    /// <summary>The file says nothing in this respect any more: what it dated is withdrawn, what it did not date ends.</summary>
    public static IEnumerable<PlannedRow> OfNothing(IReadOnlyList<Kept> rows, DateOnly day) =>
        rows.Select(row => row.IsUndated ? Ended(row, day) : new PlannedRow(PlannedKind.Withdrawn, row, null));

    private static PlannedRow Equalled(Kept row, Stated stated)
    {
        // The id by which a thing is kept never changes, not even its case.
        var statement = stated.Statement with { Subject = row.Statement.Subject };
        return new PlannedRow(statement == row.Statement ? PlannedKind.Unchanged : PlannedKind.Changed, row, stated with { Statement = statement });
    }

    private static PlannedRow Ended(Kept row, DateOnly day)
    {
        var span = row.Statement.Span;
        if (span.To <= day)
            return new PlannedRow(PlannedKind.Unchanged, row, null);
        if (span.From >= day)
            return new PlannedRow(PlannedKind.Withdrawn, row, null);
        var ended = row.Statement with { Span = span with { To = day } };
        return new PlannedRow(PlannedKind.Ended, row, new Stated(ended, row.IsUndated, row.Position, row.Source));
    }

    /// <summary>The row that holds on the day; else one that is to hold later; else one that an import of the same day ended.</summary>
    private static Kept? Going(List<Kept> rows, Matter matter, DateOnly day) => rows
        .Where(row => row.Statement.Matter == matter && !(row.Statement.Span.To < day))
        .MaxBy(row => row.Statement.Span.Contains(day) ? 2 : row.Statement.Span.From > day ? 1 : 0);

    private static Kept? Take(List<Kept> rows, Stated stated, Func<Statement, bool> fits)
    {
        var at = rows.FindIndex(row => row.Statement.Matter == stated.Statement.Matter && fits(row.Statement));
        if (at < 0)
            return null;
        var row = rows[at];
        rows.RemoveAt(at);
        return row;
    }
}
