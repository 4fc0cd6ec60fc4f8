using System.Xml;

namespace Guesthouse.Catalog.Profiles;

/// <summary>Pictures that may stand as a project's logo: raster pictures that are what their name says, and drawings that neither run nor load anything.</summary>
public static class LogoPicture
{
    private const int MostBytes = 256 * 1024;

    private static readonly Dictionary<string, string> types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".gif"] = "image/gif",
        [".webp"] = "image/webp",
        [".svg"] = Svg,
    };

    private const string Svg = "image/svg+xml";

    /// <summary>Elements of SVG that draw; everything else, such as <c>script</c>, <c>foreignObject</c> or <c>animate</c>, is refused.</summary>
    private static readonly HashSet<string> drawing = new(StringComparer.Ordinal)
    {
        "svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "defs", "linearGradient", "radialGradient", "stop",
        "clipPath", "mask", "pattern", "symbol", "use", "title", "desc", "style", "metadata", "filter", "feGaussianBlur", "feOffset", "feBlend", "feColorMatrix",
        "feFlood", "feComposite", "feMerge", "feMergeNode", "feDropShadow", "marker", "switch",
    };

    /// <summary>Whether a path ends as a picture's does.</summary>
    public static bool IsOne(string path) => types.ContainsKey(Path.GetExtension(path));

    /// <summary>The media type to send a picture with.</summary>
    public static string TypeOf(string path) => types[Path.GetExtension(path)];

    /// <summary>Why a picture is not shown, in a sentence; <see langword="null"/>: it is.</summary>
    /// <param name="path">Its path, which <see cref="IsOne"/>.</param>
    /// <param name="content">Its bytes.</param>
    public static string? Problem(string path, ReadOnlySpan<byte> content) => TypeOf(path) switch
    {
        _ when content.Length > MostBytes => $"The picture is larger than {MostBytes / 1024} KB.",
        Svg => SvgProblem(content),
        var type => IsRaster(type, content) ? null : "The picture is not what its name says.",
    };

    private static bool IsRaster(string type, ReadOnlySpan<byte> content) => type switch
    {
        "image/png" => content.StartsWith((ReadOnlySpan<byte>)[0x89, .. "PNG\r\n"u8, 0x1A, 0x0A]),
        "image/jpeg" => content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]),
        "image/gif" => content.StartsWith("GIF87a"u8) || content.StartsWith("GIF89a"u8),
        _ => content.Length > 12 && content.StartsWith("RIFF"u8) && content[8..].StartsWith("WEBP"u8),
    };

    private static string? SvgProblem(ReadOnlySpan<byte> content)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersFromEntities = 0 };
        try
        {
            using var text = new MemoryStream(content.ToArray());
            using var xml = XmlReader.Create(text, settings);
            while (xml.Read())
                if (xml.NodeType == XmlNodeType.ProcessingInstruction)
                    return "The drawing names a style sheet or a program of its own.";
                else if (xml.NodeType == XmlNodeType.Element && ElementProblem(xml) is { } problem)
                    return problem;
                else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && Loads(xml.Value))
                    return "The drawing loads something from elsewhere.";
            return null;
        }
        catch (XmlException)
        {
            return "The drawing is no XML that can be read without entities of its own.";
        }
    }

    private static string? ElementProblem(XmlReader xml)
    {
        var isDrawing = xml.NamespaceURI is "http://www.w3.org/2000/svg" or "";
        // What drawing programs keep for themselves in names of their own does nothing.
        if (isDrawing && !drawing.Contains(xml.LocalName))
            return $"The drawing holds '{xml.LocalName}', which a logo may not.";
        if (xml.NamespaceURI == "http://www.w3.org/1999/xhtml")
            return "The drawing holds HTML, which a logo may not.";
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
            if (xml.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase))
                return "The drawing runs a program, which a logo may not.";
            else if (xml.LocalName == "href" ? !xml.Value.StartsWith('#') : xml.Prefix != "xmlns" && xml.LocalName != "xmlns" && Loads(xml.Value))
                return "The drawing loads something from elsewhere.";
        xml.MoveToElement();
        return null;
    }

    private static bool Loads(string value)
    {
        var words = string.Concat(value.Where(letter => !char.IsWhiteSpace(letter)));
        return words.Contains("javascript:", StringComparison.OrdinalIgnoreCase) || words.Contains("@import", StringComparison.OrdinalIgnoreCase) || words.Contains('\\', StringComparison.Ordinal)
            || words.Replace("url(#", "", StringComparison.OrdinalIgnoreCase).Replace("url('#", "", StringComparison.OrdinalIgnoreCase).Replace("url(\"#", "", StringComparison.OrdinalIgnoreCase)
                .Contains("url(", StringComparison.OrdinalIgnoreCase);
    }
}
