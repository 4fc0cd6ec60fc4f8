using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Guesthouse.Web.Charts;

/// <summary>Words in a picture. A component in C#, because Razor reads <c>&lt;text&gt;</c> as its own.</summary>
public sealed class SvgText : ComponentBase
{
    [Parameter, EditorRequired] public required Label At { get; set; }

    /// <summary>Beside <c>c-text</c>.</summary>
    [Parameter] public string? Class { get; set; }

    /// <summary><c>start</c>, <c>middle</c> or <c>end</c>.</summary>
    [Parameter] public string? Anchor { get; set; }

    /// <summary>Degrees, around the place.</summary>
    [Parameter] public int Turn { get; set; }

    /// <summary>The whole words where the label was cut: shown on hover.</summary>
    [Parameter] public string? Whole { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "class", Class is null ? "c-text" : $"c-text {Class}");
        builder.AddAttribute(2, "x", At.X.ToString());
        builder.AddAttribute(3, "y", At.Y.ToString());
        if (Anchor is not null) builder.AddAttribute(4, "text-anchor", Anchor);
        if (Turn != 0) builder.AddAttribute(5, "transform", $"rotate({Turn} {At.X} {At.Y})");
        builder.AddContent(6, At.Text);
        if (Whole is not null && Whole != At.Text) builder.AddMarkupContent(7, $"<title>{System.Net.WebUtility.HtmlEncode(Whole)}</title>");
        builder.CloseElement();
    }
}
