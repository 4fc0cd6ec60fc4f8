using System.Xml.Linq;
using Guesthouse.Tests.Architecture;
using Guesthouse.Web.Texts;

namespace Guesthouse.Tests.Web.Texts;

/// <summary>The texts of a module in every language.</summary>
public sealed class TextFiles
{
    private TextFiles(string path)
    {
        Module = Path.GetFileNameWithoutExtension(path);
        ByLanguage = Language.All.ToDictionary(language => language, IReadOnlyDictionary<string, string> (language) => Read(language == Language.English ? path : path.Replace(".resx", $".{language.Code}.resx", StringComparison.Ordinal)));
    }

    /// <summary>Every module that has texts.</summary>
    public static IReadOnlyList<TextFiles> All { get; } =
    [
        .. Directory.EnumerateFiles(SourceTree.At("src/Guesthouse"), "*.resx", SearchOption.AllDirectories)
            .Where(path => !Path.GetFileNameWithoutExtension(path).Contains('.', StringComparison.Ordinal))
            .Select(path => new TextFiles(path)),
    ];

    /// <summary>The name of the class and of the files.</summary>
    public string Module { get; }

    /// <summary>Text by key.</summary>
    public IReadOnlyDictionary<Language, IReadOnlyDictionary<string, string>> ByLanguage { get; }

    /// <summary>The English texts: the keys that there are.</summary>
    public IReadOnlyDictionary<string, string> English => ByLanguage[Language.English];

    /// <summary>What a text needs, in alphabetical order.</summary>
    public static IReadOnlyList<string> ArgumentsOf(string text) =>
        [.. NodesOf(MessageParser.Parse(text)).Select(NameOf).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>All nodes of a text, however deep.</summary>
    public static IEnumerable<MessageNode> NodesOf(IEnumerable<MessageNode> nodes) =>
        nodes.SelectMany(node => NodesOf(InsideOf(node)).Prepend(node));

    private static IEnumerable<MessageNode> InsideOf(MessageNode node) =>
        node switch
        {
            MessageNode.Plural plural => plural.Cases.Values.SelectMany(nodes => nodes),
            MessageNode.Choice choice => choice.Cases.Values.SelectMany(nodes => nodes),
            MessageNode.Tag tag => tag.Inside,
            _ => [],
        };

    private static string? NameOf(MessageNode node) =>
        node switch
        {
            MessageNode.Argument argument => argument.Name,
            MessageNode.Plural plural => plural.Name,
            MessageNode.Choice choice => choice.Name,
            MessageNode.Tag tag => tag.Name,
            _ => null,
        };

    private static Dictionary<string, string> Read(string path) =>
        XDocument.Load(path).Root!.Elements("data").ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value, StringComparer.Ordinal);
}
