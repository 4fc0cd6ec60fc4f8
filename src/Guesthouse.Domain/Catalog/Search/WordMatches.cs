using System.Buffers;

namespace Guesthouse.Domain.Catalog.Search;

/// <summary>How a word stands in a project.</summary>
public enum WordMatch
{
    /// <summary>As it was typed.</summary>
    Whole,

    /// <summary>As the beginning of a word.</summary>
    Beginning,

    /// <summary>As a word that was probably meant.</summary>
    Near,
}

/// <summary>In which fields of which projects one word of a query stands, as far as they are visible. Dispose it: it is large and lent.</summary>
public sealed class WordMatches : IDisposable
{
    private const int BitsOfField = 6;

    private readonly bool[] visible;
    private readonly int[] masks;
    private readonly List<int> places = [];

    /// <summary>No matches yet.</summary>
    /// <param name="word">The word.</param>
    /// <param name="visible">Which places may be known of.</param>
    public WordMatches(string word, bool[] visible)
    {
        (Word, this.visible) = (word, visible);
        masks = ArrayPool<int>.Shared.Rent(Math.Max(1, visible.Length));
        Array.Clear(masks);
    }

    /// <summary>The word as it was typed, folded.</summary>
    public string Word { get; }

    /// <summary>The visible places with the word in any field, each once, in no order.</summary>
    public IReadOnlyList<int> Places => places;

    /// <summary>The word stands in a place; nothing is noted of one that is not visible.</summary>
    public void Add(int place, SearchField field, WordMatch match)
    {
        if (!visible[place])
            return;
        if (masks[place] == 0)
            places.Add(place);
        masks[place] |= SearchFields.Bit(field) << (BitsOfField * (int)match);
    }

    /// <summary>The word stands in places, as <see cref="WordPlaces"/> has them; nothing is noted of those that are not visible.</summary>
    public void Add(WordPlaces stands)
    {
        var (there, fields) = (stands.Places, stands.Fields);
        for (var i = 0; i < there.Length; i++)
            if (there[i] is var place && visible[place])
            {
                if (masks[place] == 0)
                    places.Add(place);
                masks[place] |= fields[i];
            }
    }

    /// <summary>Where it stands, to be kept for others who look for it.</summary>
    public WordPlaces ToPlaces() => new([.. places], [.. places.Select(place => masks[place])]);

    /// <summary>Another word was probably meant: wherever it stands whole, this one stands nearly.</summary>
    public void AddNear(WordMatches meant)
    {
        foreach (var place in meant.places)
            foreach (var field in SearchFields.All)
                if ((meant.Fields(place, WordMatch.Whole) & SearchFields.Bit(field)) != 0)
                    Add(place, field, WordMatch.Near);
    }

    /// <summary>The fields in which it stands so, as bits.</summary>
    public int Fields(int place, WordMatch match) => (masks[place] >> (BitsOfField * (int)match)) & ((1 << BitsOfField) - 1);

    /// <summary>Whether it stands in the project at all.</summary>
    public bool IsAt(int place) => masks[place] != 0;

    public void Dispose() => ArrayPool<int>.Shared.Return(masks);
}
