using System.Buffers;

namespace Guesthouse.Domain.Catalog.Documents;

/// <summary>Finds web addresses that stand in a text without marks of a link.</summary>
public static class BareAddresses
{
    private static readonly SearchValues<char> ends = SearchValues.Create(" \t\r\n<>\"`[]");

    /// <summary>The addresses, in order, without a full stop, comma or closing bracket at their end.</summary>
    public static IEnumerable<string> In(string text)
    {
        for (var at = text.IndexOf("http", StringComparison.Ordinal); at >= 0; at = text.IndexOf("http", at + 4, StringComparison.Ordinal))
        {
            var rest = text.AsSpan(at);
            if (!rest.StartsWith("http://", StringComparison.Ordinal) && !rest.StartsWith("https://", StringComparison.Ordinal))
                continue;
            var length = rest.IndexOfAny(ends);
            yield return (length < 0 ? rest : rest[..length]).TrimEnd(".,;:)!?'").ToString();
        }
    }
}
