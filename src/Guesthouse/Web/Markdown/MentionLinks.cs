using AngleSharp.Dom;
using Guesthouse.Domain.Contributions;

namespace Guesthouse.Web.Markdown;

/// <summary>
/// Makes mentions in a drawn text links to the pages of people, under the names that they have today. What names nobody stays as it was written; so does what
/// stands in code or is a link already.
/// </summary>
internal static class MentionLinks
{
    /// <summary>Draws them.</summary>
    /// <param name="body">The text, checked already.</param>
    /// <param name="nameOf">What somebody is called; <see langword="null"/>: the reader may not know of such a person, or there is none.</param>
    public static void Draw(IElement body, Func<string, string?> nameOf)
    {
        foreach (var text in body.Descendants<IText>().Where(text => !text.Ancestors<IElement>().Any(element => element.TagName is "A" or "CODE" or "PRE")).ToList())
            Draw(text, nameOf);
    }

    private static void Draw(IText text, Func<string, string?> nameOf)
    {
        var (written, from) = (text.Data, 0);
        var pieces = new List<INode>();
        foreach (var place in Mentions.PlacesIn(written))
        {
            if (nameOf(place.Person.Value) is not { } name)
                continue;
            pieces.Add(text.Owner!.CreateTextNode(written[from..place.At]));
            pieces.Add(Link(text.Owner, place.Person.Value, name));
            from = place.At + place.Length;
        }
        if (pieces.Count > 0)
            text.Replace([.. pieces, text.Owner!.CreateTextNode(written[from..])]);
    }

    private static IElement Link(IDocument document, string person, string name)
    {
        var link = document.CreateElement("a");
        link.SetAttribute("href", $"/people/{Uri.EscapeDataString(person)}");
        link.TextContent = $"@{name}";
        return link;
    }
}
