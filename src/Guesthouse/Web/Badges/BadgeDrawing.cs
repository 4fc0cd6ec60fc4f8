using System.Globalization;
using System.Net;
using System.Text;
using Guesthouse.Web.Charts;

namespace Guesthouse.Web.Badges;

/// <summary>Draws a badge: the house, what it is about on paper, what is so on a ground of its tone. It brings its own ground, so that it stands on light and dark pages alike.</summary>
/// <param name="style">The colours.</param>
/// <param name="sprite">The mark.</param>
public sealed class BadgeDrawing(ChartStyle style, Sprite sprite)
{
    private const int Height = 24, Mark = 16, Gap = 6;

    /// <summary>The drawing, which stands alone: no style sheet, no script, no font of its own.</summary>
    public string Of(Badge badge)
    {
        var (label, value) = (BadgeLetters.WidthOf(badge.Label), BadgeLetters.WidthOf(badge.Value));
        var left = Gap + Mark + Gap + label + Gap;
        var right = Gap + value + Gap + 2;
        var says = WebUtility.HtmlEncode($"{badge.Label}: {badge.Value}");
        var (ground, ink) = Colours(badge.Tone);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{new Px(left + right)}\" height=\"{Height}\" viewBox=\"0 0 {new Px(left + right)} {Height}\" role=\"img\" aria-label=\"{says}\">");
        svg.Append(CultureInfo.InvariantCulture, $"<title>{says}</title>");
        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\".5\" y=\".5\" width=\"{new Px(left + right - 1)}\" height=\"{Height - 1}\" rx=\"4\" fill=\"var(--paper)\"/>");
        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{new Px(left)} .5h{new Px(right - 4.5)}a4 4 0 0 1 4 4v15a4 4 0 0 1-4 4H{new Px(left)}z\" fill=\"{ground}\"/>");
        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\".5\" y=\".5\" width=\"{new Px(left + right - 1)}\" height=\"{Height - 1}\" rx=\"4\" fill=\"none\" stroke=\"var(--edge)\"/>");
        svg.Append(CultureInfo.InvariantCulture, $"<svg x=\"{Gap}\" y=\"4\" width=\"{Mark}\" height=\"{Mark}\" viewBox=\"0 0 28 28\" aria-hidden=\"true\">{sprite["mark"]}</svg>");
        svg.Append(Words(badge.Label, Gap + Mark + Gap, label, "var(--ink)"));
        svg.Append(Words(badge.Value, left + Gap, value, ink));
        return style.Light(svg.Append("</svg>\n").ToString());
    }

    private static string Words(string text, double x, double width, string ink) =>
        $"<text x=\"{new Px(x)}\" y=\"16\" font-family=\"Verdana,'DejaVu Sans',sans-serif\" font-size=\"{BadgeLetters.Size}\" textLength=\"{new Px(width)}\" lengthAdjust=\"spacingAndGlyphs\" fill=\"{ink}\">{WebUtility.HtmlEncode(text)}</text>";

    private static (string Ground, string Ink) Colours(BadgeTone tone) => tone switch
    {
        BadgeTone.Host => ("var(--host-solid)", "var(--on-host)"),
        BadgeTone.Guest => ("var(--guest-solid)", "var(--on-guest)"),
        BadgeTone.Unknown => ("var(--sunk)", "var(--ink-2)"),
        _ => ("var(--ink)", "var(--paper)"),
    };
}
