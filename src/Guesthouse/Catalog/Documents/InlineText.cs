using System.Text;
using Guesthouse.Domain.Catalog.Documents;
using Markdig.Syntax.Inlines;

namespace Guesthouse.Catalog.Documents;

/// <summary>A line of Markdown without its marks.</summary>
internal sealed class InlineText
{
    private readonly StringBuilder text = new();
    private readonly List<string> code = [];
    private readonly List<DocumentLink> links = [];

    public string Text => text.ToString();

    public IReadOnlyList<string> Code => code;

    public IReadOnlyList<DocumentLink> Links => links;

    public static InlineText Of(ContainerInline? inline)
    {
        var read = new InlineText();
        if (inline is not null)
            read.Add(inline);
        return read;
    }

    private void Add(ContainerInline container)
    {
        foreach (var inline in container)
            Add(inline);
    }

    private void Add(Inline inline)
    {
        switch (inline)
        {
            case LinkInline { IsImage: true }:
                break;
            case LinkInline link:
                var begin = text.Length;
                Add(link);
                links.Add(new DocumentLink(text.ToString(begin, text.Length - begin), link.Url ?? ""));
                break;
            case AutolinkInline address:
                text.Append(address.Url);
                links.Add(new DocumentLink("", address.IsEmail ? $"mailto:{address.Url}" : address.Url));
                break;
            case CodeInline piece:
                text.Append(piece.Content);
                code.Add(piece.Content);
                break;
            case LineBreakInline:
                text.Append('\n');
                break;
            case HtmlInline or HtmlEntityInline { Transcoded.Length: 0 }:
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.ToString());
                break;
            case ContainerInline inner:
                Add(inner);
                break;
            default:
                text.Append(inline);
                break;
        }
    }
}
