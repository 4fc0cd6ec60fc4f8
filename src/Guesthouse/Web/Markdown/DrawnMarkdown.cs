using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Guesthouse.Contributions.Hosts;
using Guesthouse.Domain;
using Guesthouse.Domain.Catalog.Profiles;
using Markdig;
using Microsoft.AspNetCore.Components;

namespace Guesthouse.Web.Markdown;

/// <summary>
/// Draws Markdown that strangers wrote. HTML in it is text; of what Markdown makes only elements of a list stay, without any attribute but checked
/// addresses: no script runs, nothing is loaded from anywhere, and no picture tells another place who reads the page.
/// </summary>
public static class DrawnMarkdown
{
    /// <summary>Longer texts are cut at a line: a page is not a book, and some texts take a parser the square of their length.</summary>
    public const int MostLetters = 40_000;

    private static readonly MarkdownPipeline pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseAutoLinks().Build();

    private static readonly HashSet<string> kept = new(StringComparer.OrdinalIgnoreCase)
    {
        "P", "UL", "OL", "LI", "BLOCKQUOTE", "PRE", "CODE", "EM", "STRONG", "DEL", "BR", "HR", "H3", "H4", "H5", "H6", "TABLE", "THEAD", "TBODY", "TR", "TH", "TD", "A",
    };

    /// <summary>The text as a piece of a page. Its headings begin two levels lower, below the page's title and the section's.</summary>
    /// <param name="text">The Markdown.</param>
    /// <param name="addressOf">The web address of what a relative link means; <see langword="null"/>: not known, and then the link is plain text.</param>
    public static MarkupString Of(string text, Func<string, string?> addressOf) => Of(text, addressOf, _ => null);

    /// <summary>What somebody wrote here: relative links lead nowhere, and mentions lead to people.</summary>
    /// <param name="text">The Markdown.</param>
    /// <param name="people">Whom the reader may know of among those who are mentioned, by id. Who has left has no page, and stays as they were written.</param>
    public static MarkupString Of(string text, IReadOnlyDictionary<string, NamedPerson> people) =>
        Of(text, _ => null, id => people.GetValueOrDefault(id) is { HasLeft: false } person ? person.Name : null);

    private static MarkupString Of(string text, Func<string, string?> addressOf, Func<string, string?> nameOf)
    {
        var visible = WithoutComments(PlainText.Visible(Beginning(text)));
        try
        {
            return new MarkupString(Allowed(Markdig.Markdown.ToHtml(visible, pipeline), addressOf, nameOf));
        }
        catch (ArgumentException)
        {
            // Markdig 1.6 refuses what is nested too deeply with this exception.
            return new MarkupString($"<pre>{System.Net.WebUtility.HtmlEncode(visible)}</pre>");
        }
    }

    /// <summary>Whether only the beginning of a text is drawn.</summary>
    public static bool IsCut(string text) => text.Length > MostLetters;

    private static string Beginning(string text)
    {
        if (!IsCut(text))
            return text;
        var line = text.LastIndexOf('\n', MostLetters);
        return text[..(line > 0 ? line : MostLetters)];
    }

    /// <summary>Comments of HTML are meant for nobody; one that does not end goes to the end of the text.</summary>
    private static string WithoutComments(string text)
    {
        var rest = new System.Text.StringBuilder(text.Length);
        var from = 0;
        for (int begin; (begin = text.IndexOf("<!--", from, StringComparison.Ordinal)) >= 0;)
        {
            rest.Append(text, from, begin - from);
            var end = text.IndexOf("-->", begin, StringComparison.Ordinal);
            if (end < 0)
                return rest.ToString();
            from = end + 3;
        }
        return rest.Append(text, from, text.Length - from).ToString();
    }

    private static string Allowed(string html, Func<string, string?> addressOf, Func<string, string?> nameOf)
    {
        using var document = new HtmlParser().ParseDocument("");
        var body = document.Body!;
        body.InnerHtml = html;
        foreach (var element in body.QuerySelectorAll("*").Reverse().ToList())
            Check(document, element, addressOf);
        MentionLinks.Draw(body, nameOf);
        return body.InnerHtml;
    }

    private static void Check(IDocument document, IElement element, Func<string, string?> addressOf)
    {
        if (element.TagName is "H1" or "H2" or "H3" or "H4" && int.Parse(element.TagName[1..], System.Globalization.CultureInfo.InvariantCulture) is var level)
            Replace(element, document.CreateElement($"h{level + 2}"));
        else if (element.TagName == "IMG")
            element.Replace(document.CreateTextNode(element.GetAttribute("alt") ?? ""));
        else if (!kept.Contains(element.TagName))
            element.Replace([.. element.ChildNodes]);
        else
            Bare(element, addressOf);
    }

    /// <summary>Takes every attribute away, and gives links back an address that may be followed.</summary>
    private static void Bare(IElement element, Func<string, string?> addressOf)
    {
        var href = element.TagName == "A" ? element.GetAttribute("href") : null;
        foreach (var attribute in element.Attributes.Select(attribute => attribute.Name).ToList())
            element.RemoveAttribute(attribute);
        if (element.TagName == "PRE" || element.TagName == "TABLE")
            element.SetAttribute("tabindex", "0");
        if (element.TagName != "A")
            return;
        if (href is not null && SafeAddress(href, addressOf) is { } address)
        {
            element.SetAttribute("href", address);
            element.SetAttribute("rel", "nofollow noopener noreferrer");
        }
        else
            element.Replace([.. element.ChildNodes]);
    }

    private static string? SafeAddress(string href, Func<string, string?> addressOf)
    {
        var written = href.Trim();
        if (ProfileValue.IsWebAddress(written) || (written.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) && written.Contains('@', StringComparison.Ordinal)))
            return written;
        // Whatever else has a scheme, or a host without one, leads nowhere.
        return written.Length == 0 || written.StartsWith('#') || written.StartsWith("//", StringComparison.Ordinal) || written.Contains(':', StringComparison.Ordinal) ? null : addressOf(written);
    }

    private static void Replace(IElement element, IElement by)
    {
        by.Append([.. element.ChildNodes]);
        element.Replace(by);
    }
}
