using Guesthouse.Storage;

namespace Guesthouse.Catalog;

/// <summary>Brings the classes of changes up to date after the catalogue or its facts changed. Measures, which stand above the catalogue, do it.</summary>
/// <param name="store">The store.</param>
/// <param name="cancellation">Stops the work.</param>
/// <returns>How many class rows were written or taken away.</returns>
public delegate Task<int> DeriveClasses(Store store, CancellationToken cancellation);
