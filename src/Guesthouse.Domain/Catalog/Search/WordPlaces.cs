namespace Guesthouse.Domain.Catalog.Search;

/// <summary>In which places of a catalogue a word stands, whoever may know of them: to be handed to <see cref="WordMatches"/>, which keep what is visible.</summary>
public sealed class WordPlaces
{
    internal WordPlaces(int[] places, int[] fields) => (Places, Fields) = (places, fields);

    /// <summary>How many places there are.</summary>
    public int Count => Places.Length;

    /// <summary>The places, each once.</summary>
    internal int[] Places { get; }

    /// <summary>For each of them the fields and how the word stands there, as bits.</summary>
    internal int[] Fields { get; }
}
