using Guesthouse.Domain;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Catalog.Mining;

/// <summary>
/// Marks the stored problems that come from reading a repository; the others follow from its role files and are derived anew with the classes.
/// Those with a path are about a file of its tip, and stay until its files are read again; those without are about the history.
/// </summary>
internal static class ReadingProblem
{
    /// <summary>What the kind of such a row begins with.</summary>
    public const string Mark = "reading:";

    /// <summary>The row of a problem of the history.</summary>
    public static RepositoryProblemRow Row(int repository, Problem problem) =>
        new() { Repository = repository, Kind = Mark + problem.Code, Detail = problem.ToString() };

    /// <summary>The row of a problem of a file.</summary>
    public static RepositoryProblemRow RowOfFile(int repository, Problem problem)
    {
        var row = Row(repository, problem);
        row.Path = problem.Source?.File ?? "";
        row.Line = problem.Source is { Line: > 0 and var line } ? line : null;
        return row;
    }

    /// <summary>The kind as people see it.</summary>
    public static string KindOf(string kind) => kind.StartsWith(Mark, StringComparison.Ordinal) ? kind[Mark.Length..] : kind;
}
