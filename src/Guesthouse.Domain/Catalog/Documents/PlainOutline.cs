using System.Text.RegularExpressions;

namespace Guesthouse.Domain.Catalog.Documents;

/// <summary>Reads reStructuredText, AsciiDoc and plain text by their lines: headings, paragraphs, code, links. Less than their own readers know, enough to judge.</summary>
public sealed partial class PlainOutline
{
    private const int LettersOfAHeading = 80;

    private readonly OutlineBuilder outline = new();
    private readonly List<char> underlines = [];
    private readonly string[] lines;
    private readonly PlainFormat format;
    private int at;

    private PlainOutline(string text, PlainFormat format)
    {
        lines = text.Split('\n');
        this.format = format;
    }

    /// <summary>Reads a document.</summary>
    public static DocumentOutline Read(string path, string text, PlainFormat format)
    {
        var reader = new PlainOutline(text.Replace("\r\n", "\n", StringComparison.Ordinal), format);
        while (reader.at < reader.lines.Length)
            reader.ReadNext();
        return reader.outline.Build(path);
    }

    private string Line => lines[at];

    private void ReadNext()
    {
        if (string.IsNullOrWhiteSpace(Line) || (format == PlainFormat.AsciiDoc && (Line.StartsWith("//", StringComparison.Ordinal) || Line is ['[', .., ']'])))
            at++;
        else if (!ReadHeading() && !ReadFence())
            ReadParagraph();
    }

    private bool ReadHeading()
    {
        if (format == PlainFormat.AsciiDoc)
        {
            var level = Line.Length - Line.TrimStart('=').Length;
            if (level is 0 or > 6 || Line.ElementAtOrDefault(level) != ' ')
                return false;
            outline.AddHeading(Line[level..], level, ++at);
            return true;
        }
        // A line above the heading, as long as the one below, is a part of its dress.
        if (Underline(at) && at + 2 < lines.Length && Underline(at + 2) && !string.IsNullOrWhiteSpace(lines[at + 1]))
            at++;
        if (at + 1 < lines.Length && Underline(at + 1) && !Underline(at) && Line.Trim().Length <= LettersOfAHeading)
        {
            outline.AddHeading(Line, LevelOf(lines[at + 1][0]), at + 1);
            at += 2;
            return true;
        }
        if (format != PlainFormat.Text || !IsCapitals(Line))
            return false;
        outline.AddHeading(Line, 1, ++at);
        return true;
    }

    private bool Underline(int line) =>
        lines[line].TrimEnd() is { Length: >= 3 } text && "=-~^\"'#*+".Contains(text[0], StringComparison.Ordinal) && text.AsSpan().Trim(text[0]).Length == 0;

    private int LevelOf(char underline)
    {
        if (!underlines.Contains(underline))
            underlines.Add(underline);
        return underlines.IndexOf(underline) + 1;
    }

    private static bool IsCapitals(string line) =>
        line.Trim() is { Length: >= 3 and <= LettersOfAHeading } text && text.Any(char.IsLetter) && !text.Any(char.IsLower) && char.IsLetterOrDigit(text[0]);

    private bool ReadFence()
    {
        var fence = Line.TrimEnd();
        if (fence is not ("----" or "....") && !fence.StartsWith("```", StringComparison.Ordinal))
            return false;
        var close = fence[0] == '`' ? "```" : fence;
        var begin = ++at;
        while (at < lines.Length && lines[at].TrimEnd() != close)
            at++;
        outline.AddBlock(isCode: true, begin + 1, string.Join('\n', lines[begin..at]));
        at++;
        return true;
    }

    private void ReadParagraph()
    {
        var begin = at;
        var isCode = Line.StartsWith("    ", StringComparison.Ordinal) || Line[0] == '\t' || (format == PlainFormat.ReStructuredText && Line[0] == ' ');
        at++;
        while (at < lines.Length && !string.IsNullOrWhiteSpace(Line) && !Item().IsMatch(Line) && !(at + 1 < lines.Length && Underline(at + 1) && format != PlainFormat.AsciiDoc))
            at++;
        var text = string.Join('\n', lines[begin..at]);
        var code = Code().Matches(text).Select(match => match.Groups["code"].Value).ToList();
        outline.AddBlock(isCode, begin + 1, text, code, [.. Link().Matches(text).Select(match => new DocumentLink(match.Groups["text"].Value, match.Groups["target"].Value))]);
    }

    [GeneratedRegex(@"^\s*([-*.]|\d{1,3}[.)])\s", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Item();

    [GeneratedRegex("``?(?<code>[^`\n]{1,200})``?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();

    /// <summary><c>`words &lt;target&gt;`_</c> of reStructuredText, <c>link:target[words]</c>, <c>xref:target[words]</c> and <c>https://target[words]</c> of AsciiDoc.</summary>
    [GeneratedRegex(@"`(?<text>[^`<]{1,200})<(?<target>[^>\s]{1,500})>`__?|\b(link:|xref:)?(?<target>(?<=link:|xref:)[^\s\[]{1,500}|https?://[^\s\[]{1,500})\[(?<text>[^\]]{0,200})\]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}

/// <summary>Texts that are read by their lines.</summary>
public enum PlainFormat
{
    /// <summary>No format: headings are underlined, or in capitals.</summary>
    Text,

    /// <summary>Headings are underlined, links in backquotes.</summary>
    ReStructuredText,

    /// <summary>Headings begin with equals signs.</summary>
    AsciiDoc,
}
