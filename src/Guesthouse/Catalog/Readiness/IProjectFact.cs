using Guesthouse.Storage;

namespace Guesthouse.Catalog.Readiness;

/// <summary>A fact about projects that another module supplies to the catalogue.</summary>
public interface IProjectFact
{
    /// <summary>Which fact: a record of Guesthouse.Domain.Catalog.Readiness.</summary>
    Type Fact { get; }
}

/// <summary>
/// The port of one fact about projects. The module that knows the fact implements it and is named once, in <c>Program.Facts</c>: readiness,
/// facets and badges then use it without being touched.
/// </summary>
/// <typeparam name="TFact">The fact.</typeparam>
public interface IProjectFact<TFact> : IProjectFact
    where TFact : notnull
{
    Type IProjectFact.Fact => typeof(TFact);

    /// <summary>The fact for many projects at once. Whoever asks names only projects that its viewer may know of.</summary>
    /// <param name="context">The database.</param>
    /// <param name="projects">The projects' keys; <see langword="null"/>: all.</param>
    /// <param name="today">The UTC day on which windows end, itself included.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The fact by the project's key; a project of which it is not known is missing.</returns>
    Task<IReadOnlyDictionary<int, TFact>> ReadAsync(GuesthouseContext context, IReadOnlyCollection<int>? projects, DateOnly today, CancellationToken cancellation);
}
