using Guesthouse.Domain.Catalog.Search;

namespace Guesthouse.Catalog.Search;

/// <summary>
/// Where words stand, as the database told it, kept while the catalogue is the one that was asked: common words are searched most and have the
/// longest lists. It holds places that not everybody may know of; whoever asks takes out what is visible. Safe for several threads.
/// </summary>
internal sealed class KeptWords
{
    /// <summary>About sixteen megabytes at eight bytes each. Where there are more, all are forgotten: those asked for often are soon there again.</summary>
    private const int MostPlaces = 2_000_000;

    private const int PlacesOfEntry = 16;

    private readonly Lock changing = new();
    private readonly Dictionary<Asked, WordPlaces> kept = [];
    private CatalogIndex? catalog;
    private int size;

    /// <summary>A word, the fields to look into as bits, and whether words that begin so count too.</summary>
    public readonly record struct Asked(string Word, int Fields, bool AsBeginning);

    /// <summary>Where a word stands; <see langword="null"/>: it was not asked for, or the catalogue was another one.</summary>
    public WordPlaces? Of(CatalogIndex index, Asked asked)
    {
        lock (changing)
            return ReferenceEquals(index, catalog) ? kept.GetValueOrDefault(asked) : null;
    }

    /// <summary>Keeps where a word stands.</summary>
    /// <param name="index">The catalogue as it was before the database was asked: what is kept is never older.</param>
    /// <param name="asked">The word.</param>
    /// <param name="places">Where it stands.</param>
    public void Keep(CatalogIndex index, Asked asked, WordPlaces places)
    {
        lock (changing)
        {
            if (!ReferenceEquals(index, catalog) || size > MostPlaces)
            {
                kept.Clear();
                (catalog, size) = (index, 0);
            }
            if (kept.TryAdd(asked, places))
                size += PlacesOfEntry + places.Count;
        }
    }
}
