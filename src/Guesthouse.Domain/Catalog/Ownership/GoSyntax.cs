using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Guesthouse.Domain.Catalog.Ownership;

/// <summary>
/// Writes a regular expression of Go's syntax in .NET's. Most of both is the same; what differs in meaning or in writing is translated here.
/// Source: https://github.com/google/re2/wiki/Syntax.
/// </summary>
internal static partial class GoSyntax
{
    private const int MaxLength = 2_000;

    // Go refuses more than 1,000 repetitions, also where they multiply; without that an expression of twenty letters could fill the memory.
    private const long MaxRepetitions = 1_000;

    private static readonly Dictionary<string, string> posixClasses = new(StringComparer.Ordinal)
    {
        ["alnum"] = "0-9A-Za-z",
        ["alpha"] = "A-Za-z",
        ["ascii"] = @"\x00-\x7F",
        ["blank"] = @"\t ",
        ["cntrl"] = @"\x00-\x1F\x7F",
        ["digit"] = "0-9",
        ["graph"] = "!-~",
        ["lower"] = "a-z",
        ["print"] = " -~",
        ["punct"] = @"!-/:-@\[-`{-~",
        ["space"] = @"\t\n\v\f\r ",
        ["upper"] = "A-Z",
        ["word"] = "0-9A-Za-z_",
        ["xdigit"] = "0-9A-Fa-f",
    };

    /// <summary>The same expression for .NET, readable by its engine without backtracking.</summary>
    /// <exception cref="ArgumentException">It is longer than a filter can be, or uses what Go does not know or what is not translated.</exception>
    public static string ToDotNet(string go)
    {
        if (go.Length > MaxLength || Repetitions(go) > MaxRepetitions)
            throw new ArgumentException("Too large.", nameof(go));
        var net = new StringBuilder(go.Length + 16);
        for (var at = 0; at < go.Length;)
            at = go[at] switch
            {
                '\\' => Escape(go, at, net, inClass: false),
                '[' => Class(go, at, net),
                '(' => Group(go, at, net),
                // Go's $ is the very end; .NET's also stands before a last line break.
                '$' => Put(net, @"\z", at + 1),
                var plain => Put(net, plain.ToString(), at + 1),
            };
        return net.ToString();
    }

    // All counts multiplied, whether nested or not: more than any filter needs.
    private static long Repetitions(string go)
    {
        var product = 1L;
        foreach (var count in Counts().EnumerateMatches(go))
        {
            var last = go.AsSpan(count.Index, count.Length).Trim("{},");
            var high = last[(last.LastIndexOf(',') + 1)..];
            product = Math.Min(int.MaxValue, product * Math.Max(1, long.Parse(high, CultureInfo.InvariantCulture)));
        }
        return product;
    }

    private static int Escape(string go, int at, StringBuilder net, bool inClass)
    {
        if (at + 1 == go.Length)
            throw new ArgumentException("A backslash at the end.", nameof(go));
        var next = go[at + 1];
        if (next == 'Q' && !inClass)
            return Quoted(go, at + 2, net);
        return next switch
        {
            // Go's shorthands are ASCII, .NET's hold all of Unicode.
            'd' => Put(net, inClass ? "0-9" : "[0-9]", at + 2),
            'D' when !inClass => Put(net, "[^0-9]", at + 2),
            'w' => Put(net, inClass ? "0-9A-Za-z_" : "[0-9A-Za-z_]", at + 2),
            'W' when !inClass => Put(net, "[^0-9A-Za-z_]", at + 2),
            's' => Put(net, inClass ? @"\t\n\f\r " : @"[\t\n\f\r ]", at + 2),
            'S' when !inClass => Put(net, @"[^\t\n\f\r ]", at + 2),
            'p' or 'P' when at + 2 < go.Length && go[at + 2] != '{' => Put(net, $@"\{next}{{{go[at + 2]}}}", at + 3),
            'C' or 'D' or 'W' or 'S' or 'k' or (>= '1' and <= '9') => throw new ArgumentException($"\\{next} is not supported here.", nameof(go)),
            _ => Put(net, go.Substring(at, 2), at + 2),
        };
    }

    private static int Quoted(string go, int at, StringBuilder net)
    {
        var end = go.IndexOf(@"\E", at, StringComparison.Ordinal);
        var text = end < 0 ? go[at..] : go[at..end];
        foreach (var c in text)
            net.Append(char.IsAsciiLetterOrDigit(c) || c > 0x7F ? c.ToString() : $@"\u{(int)c:X4}");
        return end < 0 ? go.Length : end + 2;
    }

    private static int Class(string go, int at, StringBuilder net)
    {
        net.Append('[');
        at++;
        if (at < go.Length && go[at] == '^')
            at = Put(net, "^", at + 1);
        // A bracket in the first place is itself.
        if (at < go.Length && go[at] == ']')
            at = Put(net, @"\]", at + 1);
        while (at < go.Length && go[at] != ']')
            at = go[at] switch
            {
                '[' when at + 1 < go.Length && go[at + 1] == ':' => PosixClass(go, at, net),
                // .NET would read -[…] as subtraction.
                '[' => Put(net, @"\[", at + 1),
                '\\' => Escape(go, at, net, inClass: true),
                var plain => Put(net, plain.ToString(), at + 1),
            };
        return Put(net, "]", at < go.Length ? at + 1 : throw new ArgumentException("A class without its end.", nameof(go)));
    }

    private static int PosixClass(string go, int at, StringBuilder net)
    {
        var end = go.IndexOf(":]", at, StringComparison.Ordinal);
        return end > 0 && posixClasses.TryGetValue(go[(at + 2)..end], out var range)
            ? Put(net, range, end + 2)
            : throw new ArgumentException("An unknown class.", nameof(go));
    }

    private static int Group(string go, int at, StringBuilder net)
    {
        if (string.CompareOrdinal(go, at, "(?P<", 0, 4) == 0)
            return Put(net, "(?<", at + 4);
        // Go knows groups with flags and names, and no looking around.
        if (string.CompareOrdinal(go, at, "(?", 0, 2) == 0 && !IsGroupOfGo(go.AsSpan(at + 2)))
            throw new ArgumentException("A group that Go does not know.", nameof(go));
        return Put(net, "(", at + 1);
    }

    private static bool IsGroupOfGo(ReadOnlySpan<char> rest) =>
        rest is [':' or 'i' or 'm' or 's' or '-', ..] or ['<', not ('=' or '!'), ..];

    private static int Put(StringBuilder net, string text, int next)
    {
        net.Append(text);
        return next;
    }

    [GeneratedRegex(@"\{[0-9]{1,9}(,[0-9]{0,9})?\}", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Counts();
}
