using Guesthouse.Domain.Catalog.Search;

namespace Guesthouse.Storage.Search;

/// <summary>
/// The words of a project as the store keeps them: for each field, heaviest first, how many words it has, and their numbers in the vocabulary in
/// order, each as its distance from the one before. All are numbers of seven bits to a byte, the lowest first; a byte's highest bit says that another follows.
/// A README of four kilobytes takes half a kilobyte.
/// </summary>
internal static class PackedWords
{
    private const int BitsOfByte = 7;

    private const byte More = 1 << BitsOfByte;

    /// <summary>Packs words.</summary>
    /// <param name="text">The words.</param>
    /// <param name="numberOf">A word's number, 0 or more.</param>
    public static byte[] Of(SearchText text, Func<string, int> numberOf)
    {
        var packed = new List<byte>();
        foreach (var field in SearchFields.All)
        {
            var numbers = text.WordsOf(field).Select(numberOf).Order().ToArray();
            Write(packed, numbers.Length);
            var before = 0;
            foreach (var number in numbers)
            {
                Write(packed, number - before);
                before = number;
            }
        }
        return [.. packed];
    }

    /// <summary>The numbers of the words with their fields, as they were packed.</summary>
    public static IEnumerable<(SearchField Field, int Number)> Read(byte[] packed)
    {
        var at = 0;
        foreach (var field in SearchFields.All)
        {
            var number = 0;
            for (var left = Next(packed, ref at); left > 0; left--)
                yield return (field, number += Next(packed, ref at));
        }
    }

    private static void Write(List<byte> packed, int number)
    {
        for (; number >= More; number >>= BitsOfByte)
            packed.Add((byte)(number | More));
        packed.Add((byte)number);
    }

    private static int Next(byte[] packed, ref int at)
    {
        var number = 0;
        for (var bits = 0; at < packed.Length; bits += BitsOfByte)
        {
            var part = packed[at++];
            number |= (part & (More - 1)) << bits;
            if (part < More)
                break;
        }
        return number;
    }
}
