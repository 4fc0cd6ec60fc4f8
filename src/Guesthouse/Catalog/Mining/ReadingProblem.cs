using Guesthouse.Domain;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Catalog.Mining;

/// <summary>
/// Marks the stored problems that come from reading a repository; the others follow from its role files and are derived anew with the classes.
/// Those with a path are about a file of its tip, and stay until its files are read again; those without are about the history, and stay until
/// it is read again; what stopped a reading stays only until the next one is not stopped.
/// </summary>
internal static class ReadingProblem
{
    /// <summary>What the kind of such a row begins with.</summary>
    public const string Mark = "reading:";

    /// <summary>What the kind begins with of what stopped a reading altogether.</summary>
    public const string StoppedMark = Mark + "stopped:";

    /// <summary>The row of a problem of the history.</summary>
    public static RepositoryProblemRow Row(int repository, Problem problem) =>
        new() { Repository = repository, Kind = Mark + problem.Code, Detail = problem.ToString() };

    /// <summary>The row of what stopped a reading.</summary>
    public static RepositoryProblemRow RowOfStop(int repository, Problem problem) =>
        new() { Repository = repository, Kind = StoppedMark + problem.Code, Detail = problem.ToString() };

    /// <summary>The row of a problem of a file.</summary>
    public static RepositoryProblemRow RowOfFile(int repository, Problem problem)
    {
        var row = Row(repository, problem);
        row.Path = problem.Source?.File ?? "";
        row.Line = problem.Source is { Line: > 0 and var line } ? line : null;
        return row;
    }

    /// <summary>The kind as people see it.</summary>
    public static string KindOf(string kind) => Without(StoppedMark, kind) ?? Without(Mark, kind) ?? kind;

    private static string? Without(string mark, string kind) => kind.StartsWith(mark, StringComparison.Ordinal) ? kind[mark.Length..] : null;
}
