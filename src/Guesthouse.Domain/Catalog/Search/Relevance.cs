namespace Guesthouse.Domain.Catalog.Search;

/// <summary>How well projects fit the words of a query.</summary>
/// <remarks>
/// Sum over the words of <c>rarity × weight</c>. The weight is that of the fields in which the word stands (<see cref="SearchFields.Weight"/>),
/// half of it where it is only the beginning of a word there, a quarter where the word was probably meant or ends in another way. The rarity is
/// <c>ln(1 + (N − n + ½) / (n + ½))</c> for n of N visible projects, that of BM25: a word that nearly all have says nearly nothing. Words in the title count up to twice more, by the share of the title that they are: whoever
/// types a whole name finds it first.
/// </remarks>
public sealed class Relevance
{
    private const float OfBeginning = 0.5f;

    private const float OfNear = 0.25f;

    private const float OfWholeTitle = 2;

    private const int TitleBit = 1 << (int)SearchField.Title;

    private static readonly float[] weights = [.. Enumerable.Range(0, 64).Select(mask => SearchFields.All.Where(field => (mask >> (int)field & 1) == 1).Sum(SearchFields.Weight))];

    private readonly CatalogIndex index;
    private readonly IReadOnlyList<WordMatches> matches;
    private readonly float[] rarities;

    /// <summary>The relevance of the projects that some words match.</summary>
    /// <param name="index">The projects.</param>
    /// <param name="matches">The words' matches.</param>
    /// <param name="visible">How many projects are visible.</param>
    public Relevance(CatalogIndex index, IReadOnlyList<WordMatches> matches, int visible)
    {
        (this.index, this.matches) = (index, matches);
        rarities = [.. matches.Select(word => Rarity(word.Places.Count, visible))];
    }

    /// <summary>How rare a word is that stands in n of N projects: a little more than 0 for a word of all, larger the rarer; 0 for a word of none.</summary>
    /// <remarks>Source: S. Robertson, H. Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond, 2009.</remarks>
    public static float Rarity(int n, int visible) => n == 0 ? 0 : MathF.Log(1 + ((Math.Max(n, visible) - n + 0.5f) / (n + 0.5f)));

    /// <summary>The relevance of the project in a place; larger is better, 0: no word stands there.</summary>
    public float At(int place)
    {
        var (sum, title, inTitle) = (0f, 0f, 0);
        for (var i = 0; i < matches.Count; i++)
        {
            sum += Of(i, place);
            if ((matches[i].Fields(place, WordMatch.Whole) & TitleBit) == 0)
                continue;
            title += rarities[i] * weights[TitleBit];
            inTitle++;
        }
        return sum + (OfWholeTitle * title * Math.Min(1, (float)inTitle / index[place].TitleWords));
    }

    /// <summary>What one word adds to a place, the title's share aside.</summary>
    public float Of(int word, int place)
    {
        var whole = matches[word].Fields(place, WordMatch.Whole);
        var beginning = matches[word].Fields(place, WordMatch.Beginning) & ~whole;
        var near = matches[word].Fields(place, WordMatch.Near) & ~whole & ~beginning;
        return rarities[word] * (weights[whole] + (OfBeginning * weights[beginning]) + (OfNear * weights[near]));
    }
}
