namespace Guesthouse.Domain.Catalog.Readiness;

/// <summary>What else is known of a tree besides its documents.</summary>
/// <param name="Committers">Where role files name trusted committers, one for each person or team named.</param>
/// <param name="Releases">The releases that the history's tags tell of; <see langword="null"/>: not known.</param>
/// <param name="Wanted">Where a file of data says which contributions are wanted; <see langword="null"/>: nowhere.</param>
public sealed record TreeFacts(IReadOnlyList<Evidence> Committers, ReleaseTags? Releases, Evidence? Wanted);
