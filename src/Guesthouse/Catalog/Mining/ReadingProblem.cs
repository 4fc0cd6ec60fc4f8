using Guesthouse.Domain;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Catalog.Mining;

/// <summary>Marks the stored problems that come from reading a repository; the others follow from its role files and are derived anew with the classes.</summary>
internal static class ReadingProblem
{
    /// <summary>What the kind of such a row begins with.</summary>
    public const string Mark = "reading:";

    /// <summary>The row of a problem.</summary>
    public static RepositoryProblemRow Row(int repository, Problem problem) =>
        new() { Repository = repository, Kind = Mark + problem.Code, Detail = problem.ToString() };

    /// <summary>The kind as people see it.</summary>
    public static string KindOf(string kind) => kind.StartsWith(Mark, StringComparison.Ordinal) ? kind[Mark.Length..] : kind;
}
