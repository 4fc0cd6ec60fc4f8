namespace Guesthouse.Domain.Organization;

/// <summary>Checks that rows of several kinds share.</summary>
internal static class RowChecks
{
    /// <summary>A problem for every row whose name an earlier row bears already, on the later one.</summary>
    /// <param name="rows">The rows in the order of the file.</param>
    /// <param name="name">What must be unique, and how it is told to people.</param>
    /// <param name="source">The row's line.</param>
    /// <param name="comparer">When two names are the same.</param>
    /// <param name="code">The problem's code.</param>
    public static IEnumerable<Problem> Repeated<T>(
        IEnumerable<T> rows, Func<T, string> name, Func<T, SourceLine> source, StringComparer comparer, string code)
    {
        var first = new Dictionary<string, SourceLine>(comparer);
        foreach (var row in rows)
            if (!first.TryAdd(name(row), source(row)))
                yield return new Problem(ProblemKind.Invalid, code, $"The id '{name(row)}' is taken already on line {first[name(row)].Line}.", source(row));
    }

    /// <summary>A problem for a span that holds no day.</summary>
    /// <param name="span">The span.</param>
    /// <param name="what">The field that it dates, such as <c>memberships</c>.</param>
    /// <param name="source">Its line.</param>
    public static IEnumerable<Problem> Empty(DaySpan span, string what, SourceLine source)
    {
        if (span.IsEmpty)
            yield return new Problem(
                ProblemKind.Invalid,
                "span.empty",
                $"{what}: 'to' {span.To:yyyy-MM-dd} is not after 'from' {span.From:yyyy-MM-dd}; 'to' is the first day out, so no day is left.",
                source);
    }

    /// <summary>A problem for every value that shares a day with an earlier one where only one may hold.</summary>
    public static IEnumerable<Problem> Overlapping<T>(IReadOnlyList<Dated<T>> values, string code, string what)
    {
        for (var later = 1; later < values.Count; later++)
            if (values.Take(later).FirstOrDefault(value => value.Span.Overlaps(values[later].Span)) is { } earlier)
                yield return new Problem(
                    ProblemKind.Invalid,
                    code,
                    $"{what}: '{values[later].Value}' ({values[later].Span}) and '{earlier.Value}' ({earlier.Span}, line {earlier.Source.Line}) hold at once; only one may.",
                    values[later].Source);
    }
}
