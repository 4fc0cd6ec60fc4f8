using Guesthouse.Domain;
using Guesthouse.Storage;

namespace Guesthouse.Catalog.Inspection;

/// <summary>What inspectors read from, and where they say what is wrong.</summary>
/// <param name="repository">The repository.</param>
/// <param name="tree">The files of its tip; contents only of those that some inspector wants.</param>
/// <param name="store">The store, to read facts from.</param>
/// <param name="at">Now.</param>
public sealed class Inspection(InspectedRepository repository, TipTree tree, Store store, DateTimeOffset at)
{
    private readonly List<Problem> problems = [];

    /// <summary>The repository.</summary>
    public InspectedRepository Repository => repository;

    /// <summary>The files of its tip; contents only of those that some inspector wants.</summary>
    public TipTree Tree => tree;

    /// <summary>The store, to read facts from.</summary>
    public Store Store => store;

    /// <summary>Now.</summary>
    public DateTimeOffset At => at;

    /// <summary>The UTC day.</summary>
    public DateOnly Today => DateOnly.FromDateTime(at.UtcDateTime);

    /// <summary>What is wrong with the files, each with file and line; it stops nothing, and is shown on the project's page.</summary>
    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>Says what is wrong with a file.</summary>
    /// <param name="problem">With the file's path as its source.</param>
    public void Report(Problem problem) => problems.Add(problem);
}
