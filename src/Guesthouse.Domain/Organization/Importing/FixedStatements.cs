namespace Guesthouse.Domain.Organization.Importing;

/// <summary>What no import of this source touches: rows that persons made or confirmed, and rows of other sources.</summary>
internal sealed class FixedStatements
{
    private readonly ILookup<(StatementKind Kind, string Subject), Kept> byRespect;
    private readonly ILookup<Matter, Kept> byName;

    public FixedStatements(IReadOnlyList<Kept> rows)
    {
        byRespect = rows.ToLookup(row => row.Statement.Matter.Respect);
        byName = rows.Where(row => row.Statement.Kind.IsOnePersons()).ToLookup(row => row.Statement.Matter with { Subject = "" });
    }

    /// <summary>The statements of one respect that are for the source to make; contradictions are noted.</summary>
    /// <param name="file">What the file says in one respect.</param>
    /// <param name="from">Since when, where it does not say; <see langword="null"/>: since ever.</param>
    /// <param name="contradictions">Where contradictions are noted.</param>
    public IReadOnlyList<Stated> Left(IReadOnlyList<Stated> file, DateOnly? from, List<Problem> contradictions)
    {
        var left = new List<Stated>();
        foreach (var stated in file)
        {
            var span = stated.IsUndated ? new DaySpan(from, null) : stated.Statement.Span;
            var same = byRespect[stated.Statement.Matter.Respect].Where(row => row.Statement.Matter == stated.Statement.Matter && row.Statement.Span.Overlaps(span)).ToList();
            if (same.Count > 0)
            {
                if (same.All(row => Differs(row.Statement, stated)))
                    contradictions.Add(Contradiction(stated, same[0]));
            }
            else if (Opponent(stated, span) is { } opponent)
                contradictions.Add(Contradiction(stated, opponent));
            else
                left.Add(stated);
        }
        return left;
    }

    /// <summary>Notes confirmed rows of the source that its file does not state any more.</summary>
    public static IEnumerable<Problem> NoLongerStated(IEnumerable<Kept> confirmed, IReadOnlyList<Stated> file, DateOnly day)
    {
        var stated = file.Select(each => each.Statement.Matter).ToHashSet();
        return confirmed
            .Where(row => !(row.Statement.Span.To <= day) && !stated.Contains(row.Statement.Matter))
            .Select(row => new Problem(
                ProblemKind.Conflict, "import.confirmed-row-gone", $"The file does not state '{row.Statement}' any more; the row is confirmed by a person and stays.", row.Source));
    }

    private Kept? Opponent(Stated stated, DaySpan span) =>
        stated.Statement.Kind.HoldsAlone() ? byRespect[stated.Statement.Matter.Respect].FirstOrDefault(row => row.Statement.Span.Overlaps(span))
        : stated.Statement.Kind.IsOnePersons() ? byName[stated.Statement.Matter with { Subject = "" }].FirstOrDefault()
        : null;

    // A file that says less does not contradict: a team without a name is called by its id.
    private static bool Differs(Statement kept, Stated stated)
    {
        var (mine, theirs) = (kept.Details, stated.Statement.Details);
        return (!stated.IsUndated && stated.Statement.Kind.HasDays() && kept.Span != stated.Statement.Span)
            || (theirs.Name != stated.Statement.Subject && Other(mine.Name, theirs.Name))
            || Other(mine.Mission, theirs.Mission)
            || Other(mine.Channel, theirs.Channel)
            || Other(mine.TimeZone, theirs.TimeZone)
            || Other(mine.Languages, theirs.Languages)
            || (theirs.Home && !mine.Home);
    }

    private static bool Other(string? mine, string? theirs) => !string.IsNullOrEmpty(theirs) && mine != theirs;

    private static Problem Contradiction(Stated stated, Kept stays)
    {
        var whose = stays.ConfirmedBy is not null ? "confirmed by a person" : stays.Owner is null ? "made by a person" : $"from {stays.Source}";
        return new Problem(
            ProblemKind.Conflict, "import.contradiction", $"'{stated.Statement}' is not taken: '{stays.Statement}', {whose}, stays.", stated.Source);
    }
}
