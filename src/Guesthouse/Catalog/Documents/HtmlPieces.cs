using System.Net;
using System.Text.RegularExpressions;
using Guesthouse.Domain.Catalog.Documents;

namespace Guesthouse.Catalog.Documents;

/// <summary>What a block of HTML in Markdown says: its headings, links and words; comments, scripts and styles say nothing.</summary>
internal static partial class HtmlPieces
{
    /// <summary>Adds the block to an outline.</summary>
    public static void Add(OutlineBuilder outline, string html, int line)
    {
        var said = Silent().Replace(html, blanked => new string('\n', blanked.Value.Count('\n')));
        foreach (Match anchor in Anchor().Matches(said))
            outline.AddAnchor(anchor.Groups["name"].Value);
        var begin = 0;
        foreach (Match heading in Heading().Matches(said))
        {
            AddWords(outline, said[begin..heading.Index], line + Lines(said, begin));
            outline.AddHeading(Words(heading.Groups["text"].Value), heading.Groups["level"].Value[0] - '0', line + Lines(said, heading.Index));
            begin = heading.Index + heading.Length;
        }
        AddWords(outline, said[begin..], line + Lines(said, begin));
    }

    private static void AddWords(OutlineBuilder outline, string html, int line)
    {
        var links = Link().Matches(html).Select(link => new DocumentLink(Words(link.Groups["text"].Value), WebUtility.HtmlDecode(link.Groups["target"].Value))).ToList();
        outline.AddBlock(isCode: false, line, Words(html), null, links);
    }

    private static string Words(string html) => WebUtility.HtmlDecode(Tag().Replace(html, " "));

    private static int Lines(string text, int until) => text.AsSpan(0, until).Count('\n');

    [GeneratedRegex("<!--.*?(-->|$)|<(?<tag>script|style)\\b.*?(</\\k<tag>>|$)", RegexOptions.ExplicitCapture | RegexOptions.Singleline | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Silent();

    [GeneratedRegex("<h(?<level>[1-6])\\b[^>]{0,500}>(?<text>.{0,500}?)</h\\k<level>>", RegexOptions.ExplicitCapture | RegexOptions.Singleline | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex("<a\\b[^>]{0,500}?href=[\"'](?<target>[^\"']{1,1000})[\"'][^>]{0,500}>(?<text>.{0,500}?)</a>", RegexOptions.ExplicitCapture | RegexOptions.Singleline | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Link();

    [GeneratedRegex("\\b(id|name)=[\"'](?<name>[^\"']{1,200})[\"']", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Anchor();

    [GeneratedRegex("<[^>]{0,500}>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tag();
}
