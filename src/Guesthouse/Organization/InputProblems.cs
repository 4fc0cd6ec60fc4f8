using Guesthouse.Domain;

namespace Guesthouse.Organization;

/// <summary>Gathers what is wrong with one input file.</summary>
/// <param name="file">The file's path as the user gave it.</param>
internal sealed class InputProblems(string file)
{
    private readonly List<Problem> found = [];

    /// <summary>Whether nothing is wrong so far.</summary>
    public bool IsEmpty => found.Count == 0;

    /// <summary>A line of the file.</summary>
    public SourceLine At(int line) => new(file, line);

    /// <summary>Notes a problem.</summary>
    public void Add(int line, string code, string detail) => found.Add(new Problem(ProblemKind.Invalid, code, detail, At(line)));

    /// <summary>The value when nothing was found, else all that was, in the order of the file.</summary>
    public Result<T> Unless<T>(T value)
        where T : notnull =>
        IsEmpty ? value : Result.Failure<T>([.. found.OrderBy(problem => problem.Source?.Line)]);
}
