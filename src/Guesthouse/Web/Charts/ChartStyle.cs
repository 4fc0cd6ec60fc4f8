using System.Collections.Frozen;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Guesthouse.Web.Http;

namespace Guesthouse.Web.Charts;

/// <summary>
/// The rules of charts.css as attributes. The style sheet stays the only home of colours; a downloaded picture, which has no style sheet,
/// gets what its classes mean in the light theme written onto its elements.
/// </summary>
public sealed partial class ChartStyle
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly FrozenDictionary<string, string> tokens;
    private readonly FrozenDictionary<string, IReadOnlyList<(string Name, string Value)>> rules;

    /// <summary>Reads the style sheet that the pages use.</summary>
    public ChartStyle(PackedAssets assets)
    {
        var css = assets.TextOf("site.css");
        tokens = Token().Matches(css).DistinctBy(match => match.Groups["name"].Value, StringComparer.Ordinal)
            .ToFrozenDictionary(match => match.Groups["name"].Value, match => match.Groups["light"].Value, StringComparer.Ordinal);
        rules = Rule().Matches(css)
            .SelectMany(match => match.Groups["classes"].Value.Split(',').Select(name => (Name: name.Trim().TrimStart('.'), Body: match.Groups["body"].Value)))
            .GroupBy(rule => rule.Name, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => (IReadOnlyList<(string, string)>)[.. group.SelectMany(rule => Declarations(rule.Body))], StringComparer.Ordinal);
    }

    /// <summary><paramref name="drawing"/> (one svg element) with attributes instead of classes, without links, on paper.</summary>
    /// <exception cref="InvalidOperationException">A class of the drawing has no rule in charts.css.</exception>
    public string Resolve(string drawing)
    {
        var root = XElement.Parse(drawing);
        foreach (var link in root.Descendants("a").ToList()) link.ReplaceWith(new XElement("g", link.Elements()));
        foreach (var element in root.DescendantsAndSelf()) Resolve(element);
        root.AddFirst(new XElement("rect", new XAttribute("width", "100%"), new XAttribute("height", "100%"), new XAttribute("fill", tokens["paper"])));
        foreach (var element in root.DescendantsAndSelf()) element.Name = Svg + element.Name.LocalName;
        return root.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary><paramref name="markup"/> with every <c>var(--name)</c> replaced by what it means in the light theme.</summary>
    public string Light(string markup) => Variable().Replace(markup, match => tokens[match.Groups["name"].Value]);

    private void Resolve(XElement element)
    {
        if (element.Attribute("class") is not { } classes) return;
        classes.Remove();
        foreach (var name in classes.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(name => name.StartsWith("c-", StringComparison.Ordinal)))
        {
            if (!rules.TryGetValue(name, out var declarations)) throw new InvalidOperationException($"charts.css has no rule for .{name}.");
            foreach (var (property, value) in declarations) element.SetAttributeValue(property, value);
        }
    }

    private IEnumerable<(string Name, string Value)> Declarations(string body) =>
        body.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(declaration => declaration.Split(':', 2))
            .Select(parts => (parts[0].Trim(), Variable().Replace(parts[1].Trim(), match => tokens[match.Groups["name"].Value])));

    [GeneratedRegex(@"--(?<name>[\w-]+):\s*(?:light-dark\(\s*(?<light>[^,()]+),[^)]*\)|(?<light>[^;}]+))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();

    [GeneratedRegex(@"(?<=[}/]|^)\s*(?<classes>\.c-[\w-]+(\s*,\s*\.c-[\w-]+)*)\s*\{(?<body>[^}]*)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Rule();

    [GeneratedRegex(@"var\(--(?<name>[\w-]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Variable();
}
