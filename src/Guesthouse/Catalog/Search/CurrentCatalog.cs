using Guesthouse.Domain.Catalog.Search;
using Guesthouse.Storage;
using Guesthouse.Storage.Search;

namespace Guesthouse.Catalog.Search;

/// <summary>The catalogue in the memory of a process: read once, then only what changed, whichever process changed it. Safe for several threads.</summary>
/// <param name="store">The store.</param>
public sealed class CurrentCatalog(Store store)
{
    private readonly Lock reading = new();
    private CatalogIndex index = CatalogIndex.Empty;
    private long sequence;

    /// <summary>The catalogue as it is stored now. The same object again while nothing changed.</summary>
    public CatalogIndex Now()
    {
        lock (reading)
        {
            using var connection = store.Connect();
            var (entries, highest) = SearchReader.EntriesAfter(connection, sequence);
            (index, sequence) = (index.With([.. entries]), highest);
            return index;
        }
    }

    /// <summary>Where words stand in it.</summary>
    internal KeptWords Words { get; } = new();

    /// <summary>A connection to the same store.</summary>
    internal System.Data.Common.DbConnection Connect() => store.Connect();
}
