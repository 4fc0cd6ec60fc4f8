using System.Xml.Linq;
using Guesthouse.Web.Http;
using Microsoft.AspNetCore.Components;

namespace Guesthouse.Web.Charts;

/// <summary>The drawings of marks.svg by id, for pictures that have to stand alone when downloaded.</summary>
public sealed class Sprite(PackedAssets assets)
{
    private readonly Lazy<Dictionary<string, MarkupString>> drawings = new(() =>
        XDocument.Parse(assets.TextOf("marks.svg")).Root!.Elements().ToDictionary(
            symbol => symbol.Attribute("id")!.Value,
            symbol => new MarkupString(string.Concat(symbol.Elements().Select(shape => WithoutNamespace(shape).ToString(SaveOptions.DisableFormatting)))),
            StringComparer.Ordinal));

    /// <summary>What stands inside the symbol <paramref name="id"/>.</summary>
    public MarkupString this[string id] => drawings.Value[id];

    private static XElement WithoutNamespace(XElement shape) => new(shape.Name.LocalName, shape.Attributes(), shape.Elements().Select(WithoutNamespace));
}
