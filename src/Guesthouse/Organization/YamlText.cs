using Guesthouse.Domain;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Guesthouse.Organization;

/// <summary>
/// Reads YAML documents into nodes with lines, and refuses what a file of plain data has no use for: tags, several documents unless asked for, deep
/// nesting, and aliases that stand for more than any honest file holds.
/// </summary>
internal sealed class YamlText
{
    /// <summary>An organization of 100,000 people has about three million; ten aliases of ten aliases of … pass it at once.</summary>
    private const int MaxNodes = 4_000_000;

    /// <summary>The format needs six levels.</summary>
    private const int MaxDepth = 20;

    private readonly YamlEvents parser;
    private readonly Dictionary<AnchorName, YamlNode> anchors = [];
    private int nodes;

    private YamlText(string text) => parser = new YamlEvents(text);

    /// <summary>The document's root.</summary>
    /// <returns>The root; or the first thing that is wrong, with its line: behind it nothing can be trusted.</returns>
    public static Result<YamlNode> Read(string text, string path) =>
        Documents(text, path, mayBeSeveral: false) is var read && read.TryGet(out var roots) ? roots[0] : Result.Failure<YamlNode>(read.Problems);

    /// <summary>The roots of a file of several documents, in their order; at least one.</summary>
    /// <returns>The roots; or the first thing that is wrong with any of them.</returns>
    public static Result<IReadOnlyList<YamlNode>> ReadAll(string text, string path) => Documents(text, path, mayBeSeveral: true);

    private static Result<IReadOnlyList<YamlNode>> Documents(string text, string path, bool mayBeSeveral)
    {
        try
        {
            return new YamlText(text).Documents(mayBeSeveral);
        }
        catch (RefusedException e)
        {
            return new Problem(ProblemKind.Invalid, e.Code, e.Message, new SourceLine(path, Line(e.Start)));
        }
        catch (YamlException e)
        {
            return new Problem(ProblemKind.Invalid, "yaml.syntax", $"This is not YAML: {e.Message.TrimEnd('.')}.", new SourceLine(path, Math.Min(Line(e.Start), LastLine(text))));
        }
    }

    private List<YamlNode> Documents(bool mayBeSeveral)
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out var end))
            throw new RefusedException("file.empty", "The file is empty.", end);
        var roots = new List<YamlNode>();
        while (parser.TryConsume<DocumentStart>(out var start))
        {
            if (roots.Count > 0 && !mayBeSeveral)
                throw new RefusedException("yaml.several-documents", "A second document begins here; the file must be one.", start);
            roots.Add(Node(depth: 1));
            parser.Consume<DocumentEnd>();
            anchors.Clear();
        }
        parser.Consume<StreamEnd>();
        return roots;
    }

    private YamlNode Node(int depth)
    {
        var at = parser.Consume<ParsingEvent>();
        if (at is AnchorAlias alias)
            return Expanded(alias);
        if (depth > MaxDepth)
            throw new RefusedException("yaml.too-deep", $"This is nested deeper than {MaxDepth} levels.", at);
        if (at is NodeEvent { Tag.IsEmpty: false } tagged)
            throw new RefusedException("yaml.tag", $"The tag '{tagged.Tag}' has no meaning here; write the plain value.", at);
        Count(1, at);
        YamlNode node = at switch
        {
            Scalar scalar => new YamlScalar(Line(scalar.Start), scalar.Value, scalar.Style != ScalarStyle.Plain),
            SequenceStart => List(at, depth),
            MappingStart => Map(at, depth),
            _ => throw new RefusedException("yaml.syntax", "A value is missing here.", at),
        };
        if (at is NodeEvent { Anchor.IsEmpty: false } anchored)
            anchors[anchored.Anchor] = node;
        return node;
    }

    private YamlList List(ParsingEvent start, int depth)
    {
        var items = new List<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
            items.Add(Node(depth + 1));
        return new YamlList(Line(start.Start), 1 + items.Sum(item => item.Weight), items);
    }

    private YamlMap Map(ParsingEvent start, int depth)
    {
        var entries = new List<KeyValuePair<YamlScalar, YamlNode>>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var at = parser.Current!;
            var key = Node(depth + 1) as YamlScalar ?? throw new RefusedException("yaml.syntax", "A key must be a plain word.", at);
            entries.Add(new(key, Node(depth + 1)));
        }
        return new YamlMap(Line(start.Start), 1 + entries.Sum(entry => 1 + entry.Value.Weight), entries);
    }

    // An alias costs no memory, but whoever reads the rows walks all that it stands for, as often as it is written.
    private YamlNode Expanded(AnchorAlias alias)
    {
        if (!anchors.TryGetValue(alias.Value, out var node))
            throw new RefusedException("yaml.unknown-alias", $"The alias '*{alias.Value}' stands for nothing written above it.", alias);
        Count(node.Weight, alias);
        return node;
    }

    private void Count(int more, ParsingEvent at)
    {
        nodes += more;
        if (nodes > MaxNodes)
            throw new RefusedException(
                "yaml.too-many-values",
                $"Up to here the file holds more than {MaxNodes / 1_000_000} million values, aliases counted with what they stand for.",
                at);
    }

    private static int Line(Mark mark) => (int)mark.Line;

    // Where a text breaks off the parser may already have counted on.
    private static int LastLine(string text) => text.AsSpan().Count('\n') + 1;

    private sealed class RefusedException(string code, string message, ParsingEvent at) : YamlException(at.Start, at.End, message)
    {
        public string Code { get; } = code;
    }
}
