using System.Text;

namespace Guesthouse.Catalog.Exchange;

/// <summary>Names as a Backstage catalogue takes them: runs of letters and digits joined by one of <c>- _ .</c>, at most 63; unique without case.</summary>
/// <remarks>Source: Backstage's documentation, "Descriptor Format of Catalog Entities".</remarks>
internal sealed class BackstageName
{
    private const int MostLetters = 63;

    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> given = new(StringComparer.Ordinal);

    /// <summary>The name for something; the same again for the same.</summary>
    public string For(string text)
    {
        if (given.TryGetValue(text, out var name))
            return name;
        var wanted = Joined(text, "-_.", char.IsAsciiLetterOrDigit, MostLetters) is { Length: > 0 } fitting ? fitting : "unnamed";
        name = wanted;
        for (var number = 2; !taken.Add(name); number++)
        {
            var end = $"-{number.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
            name = wanted[..Math.Min(wanted.Length, MostLetters - end.Length)].TrimEnd('-', '_', '.') + end;
        }
        return given[text] = name;
    }

    /// <summary>The tag for a topic: lower-case letters, digits and <c>: + #</c>, joined by hyphens; empty where nothing of it can stay.</summary>
    public static string TagFor(string topic) =>
        Joined(topic.ToLowerInvariant(), "-", letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is ':' or '+' or '#', MostLetters);

    private static string Joined(string text, string joints, Func<char, bool> fits, int most)
    {
        var name = new StringBuilder(text.Length);
        foreach (var letter in text)
            if (fits(letter))
                name.Append(letter);
            else if (name.Length > 0 && fits(name[^1]))
                name.Append(joints.Contains(letter, StringComparison.Ordinal) ? letter : '-');
        if (name.Length > most)
            name.Length = most;
        while (name.Length > 0 && !fits(name[^1]))
            name.Length--;
        return name.ToString();
    }
}
