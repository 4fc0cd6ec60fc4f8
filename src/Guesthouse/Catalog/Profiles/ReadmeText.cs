using System.Text;
using Guesthouse.Domain;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Guesthouse.Catalog.Profiles;

/// <summary>A README as words: its first paragraph, and the whole of it for searching.</summary>
/// <param name="FirstParagraph">The first paragraph that says something: no heading, badge, picture, comment or table of contents; <see langword="null"/>: there is none.</param>
/// <param name="Words">All its words, at most <see cref="MostBytes"/> of UTF-8; code and markup left out.</param>
public sealed record ReadmeText(string? FirstParagraph, string Words)
{
    /// <summary>The most that is kept, in bytes of UTF-8.</summary>
    public const int MostBytes = 64 * 1024;

    /// <summary>More is not looked at, for some texts take a parser of Markdown the square of their length.</summary>
    private const int MostLettersParsed = 128 * 1024;

    /// <summary>What a first paragraph has at least; less is a slogan or a row of links.</summary>
    private const int LeastWords = 4;

    private static readonly MarkdownPipeline pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>Reads a README: as Markdown, for that is what nearly all are, and plain text is Markdown too.</summary>
    public static ReadmeText Of(byte[] content)
    {
        var text = Encoding.UTF8.GetString(content).TrimStart('\uFEFF');
        if (text.Length > MostLettersParsed)
            text = text[..MostLettersParsed];
        var document = Parsed(text);
        if (document is null)
            return new ReadmeText(null, Cut(PlainText.Lines(text)));
        var words = new StringBuilder();
        foreach (var leaf in document.Descendants<LeafBlock>().Where(leaf => leaf.Inline is not null))
            words.Append(PlainText.Line(TextOf(leaf.Inline!))).Append('\n');
        var paragraphs = document.Where(block => block is ParagraphBlock).Cast<ParagraphBlock>().Where(block => block.Inline is not null && !IsHeading(block) && !IsOnlyEmphasisOrLinks(block));
        return new ReadmeText(paragraphs.Select(paragraph => PlainText.Line(TextOf(paragraph.Inline!))).FirstOrDefault(SaysSomething), Cut(PlainText.Lines(words.ToString())));
    }

    /// <summary>The document; <see langword="null"/> when it is nested more deeply than the parser follows.</summary>
    internal static MarkdownDocument? Parsed(string text)
    {
        try
        {
            return Markdown.Parse(text.Replace('\0', '\uFFFD'), pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig 1.6 refuses what is nested too deeply with this exception.
            return null;
        }
    }

    private static bool SaysSomething(string text) =>
        (text.Split(' ').Count(word => word.Any(char.IsLetter)) >= LeastWords || text.EnumerateRunes().Count(IsIdeograph) >= LeastWords) && !text.EndsWith(':') && !text.StartsWith(':') && !text.StartsWith("..", StringComparison.Ordinal);

    /// <summary>reStructuredText writes headings as a line and a line of signs below it, which Markdown knows only for = and -.</summary>
    private static bool IsHeading(ParagraphBlock paragraph) =>
        paragraph.Inline!.LastChild is LiteralInline last && last.Content.ToString().Trim() is { Length: > 2 } under && under.All(letter => letter == under[0]) && !char.IsLetterOrDigit(under[0]);

    /// <summary>Some write headings as a bold line, and many a row of links to their documents.</summary>
    private static bool IsOnlyEmphasisOrLinks(ParagraphBlock paragraph) =>
        paragraph.Inline!.All(inline => inline is EmphasisInline { DelimiterCount: 2 } or LinkInline or LineBreakInline or HtmlInline or AutolinkInline
            || (inline is LiteralInline literal && !literal.Content.ToString().Any(char.IsLetterOrDigit)));

    private static bool IsIdeograph(Rune rune) => rune.Value is (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0xAC00 and <= 0xD7AF) or (>= 0x0E00 and <= 0x0E7F);

    /// <summary>The words of a line: of links what they are called, of pictures nothing.</summary>
    private static string TextOf(ContainerInline container)
    {
        var text = new StringBuilder();
        foreach (var inline in container.Descendants())
            switch (inline)
            {
                case LiteralInline literal when !IsInPicture(literal):
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code when !IsInPicture(code):
                    text.Append(code.ContentSpan);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                default:
                    break;
            }
        return text.ToString();
    }

    private static bool IsInPicture(Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
            if (parent is LinkInline { IsImage: true })
                return true;
        return false;
    }

    private static string Cut(string words)
    {
        if (Encoding.UTF8.GetByteCount(words) <= MostBytes)
            return words;
        var bytes = Encoding.UTF8.GetBytes(words).AsSpan(0, MostBytes);
        // A letter that the cut goes through stays away.
        while (!System.Text.Unicode.Utf8.IsValid(bytes))
            bytes = bytes[..^1];
        return Encoding.UTF8.GetString(bytes);
    }
}
