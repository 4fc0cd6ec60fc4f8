using Guesthouse.Storage;

namespace Guesthouse.Catalog.Readiness;

/// <summary>The facts about projects that somebody supplies. What nobody supplies is <c>unknown</c> to readiness, and no facet or badge shows it.</summary>
/// <param name="ports">One for each fact at most.</param>
public sealed class SuppliedFacts(params IReadOnlyList<IProjectFact> ports)
{
    /// <summary>The port of a fact; <see langword="null"/>: nobody supplies it.</summary>
    public IProjectFact<TFact>? Port<TFact>()
        where TFact : notnull => (IProjectFact<TFact>?)ports.SingleOrDefault(port => port.Fact == typeof(TFact));

    /// <summary>Whether anybody supplies a fact.</summary>
    public bool Has<TFact>()
        where TFact : notnull => Port<TFact>() is not null;

    /// <summary>The fact by the project's key; <see langword="null"/>: nobody supplies it.</summary>
    /// <param name="context">The database.</param>
    /// <param name="projects">The projects' keys, visible to whoever asks; <see langword="null"/>: all.</param>
    /// <param name="today">The UTC day.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<IReadOnlyDictionary<int, TFact>?> ReadAsync<TFact>(
        GuesthouseContext context, IReadOnlyCollection<int>? projects, DateOnly today, CancellationToken cancellation)
        where TFact : notnull =>
        Port<TFact>() is { } port ? await port.ReadAsync(context, projects, today, cancellation) : null;
}
