using Guesthouse.Domain.Catalog.Documents;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Guesthouse.Catalog.Documents;

/// <summary>Reads a Markdown document. Tables stay rows of text, comments are left out, and HTML gives its headings, links and words.</summary>
public sealed class MarkdownOutline
{
    /// <summary>With more opening brackets, or more of the other marks, the library would take very long; nobody writes so many.</summary>
    private const int MostBrackets = 8_000;

    private const int MostMarks = 20_000;

    private static readonly MarkdownPipeline pipeline = new MarkdownPipelineBuilder().Build();

    private readonly OutlineBuilder outline = new();
    private readonly int firstLine;

    private MarkdownOutline(int firstLine) => this.firstLine = firstLine;

    /// <summary>Reads a document; one that is nested too deeply for the library, or made of marks, is read by its lines.</summary>
    public static DocumentOutline Read(string path, string text)
    {
        if (text.AsSpan().Count('[') > MostBrackets || text.AsSpan().Count('<') > MostBrackets || text.AsSpan().Count('*') + text.AsSpan().Count('_') + text.AsSpan().Count('`') > MostMarks)
            return PlainOutline.Read(path, text, PlainFormat.Text);
        var (body, firstLine) = FrontMatter.Skip(text);
        try
        {
            var reader = new MarkdownOutline(firstLine);
            reader.Add(Markdown.Parse(body, pipeline));
            return reader.outline.Build(path);
        }
        catch (ArgumentException nested) when (nested.Message.Contains("nested", StringComparison.Ordinal))
        {
            return PlainOutline.Read(path, text, PlainFormat.Text);
        }
    }

    private void Add(ContainerBlock container)
    {
        foreach (var block in container)
            if (block is HeadingBlock heading)
                outline.AddHeading(InlineText.Of(heading.Inline).Text, heading.Level, LineOf(block));
            else if (block is CodeBlock code)
                outline.AddBlock(isCode: true, LineOf(block) + (code is FencedCodeBlock ? 1 : 0), code.Lines.ToString());
            else if (block is HtmlBlock { Type: not HtmlBlockType.Comment } html)
                HtmlPieces.Add(outline, html.Lines.ToString(), LineOf(block));
            else if (block is LeafBlock { Inline: { } inline })
                Add(inline, LineOf(block));
            else if (block is ContainerBlock inner)
                Add(inner);
    }

    private void Add(ContainerInline inline, int line)
    {
        var read = InlineText.Of(inline);
        outline.AddBlock(isCode: false, line, read.Text, read.Code, read.Links);
    }

    private int LineOf(Block block) => block.Line + 1 + firstLine;
}
