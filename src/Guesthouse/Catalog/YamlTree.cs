using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Guesthouse.Catalog;

/// <summary>
/// Reads the first document of a YAML stream from the parser's events, as far as role files need it. What aliases stand for is shared and
/// counted, so that a small file cannot grow into a large tree.
/// </summary>
internal sealed class YamlTree
{
    private const int MaxPieces = 200_000;
    private const int MaxDepth = 32;
    private readonly Dictionary<AnchorName, YamlNode> anchors = [];
    private readonly Parser parser;
    private int pieces;

    private YamlTree(Parser parser) => this.parser = parser;

    /// <summary>Reads a document.</summary>
    /// <param name="bytes">The document, UTF-8.</param>
    /// <returns>Its root; <see langword="null"/> for an empty document.</returns>
    /// <exception cref="YamlException">It is no YAML, too deep, or too large with its aliases written out.</exception>
    public static YamlNode? Read(byte[] bytes)
    {
        var events = new Parser(new StringReader(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF')));
        try
        {
            return Root(events);
        }
        // What the parser throws, beside its own exception, at some texts that are no YAML: its scanner's state, and tags that are no addresses.
        catch (Exception broken) when (broken is InvalidOperationException or ArgumentException)
        {
            var at = events.Current?.End ?? Mark.Empty;
            throw new YamlException(at, at, broken.Message, broken);
        }
    }

    private static YamlNode? Root(Parser events)
    {
        events.Consume<StreamStart>();
        if (!events.TryConsume<DocumentStart>(out _))
            return null;
        var root = new YamlTree(events).Node(MaxDepth);
        events.Consume<DocumentEnd>();
        return root;
    }

    private YamlNode Node(int depth)
    {
        var at = parser.Current ?? throw new YamlException("An unexpected end.");
        if (depth == 0)
            throw new YamlException(at.Start, at.End, "Nested too deeply.");
        var node = parser.Current switch
        {
            AnchorAlias alias => Shared(alias),
            Scalar scalar => Text(scalar),
            SequenceStart => List(depth),
            _ => Map(depth),
        };
        pieces += at is AnchorAlias ? node.Size : 1;
        if (pieces > MaxPieces)
            throw new YamlException(at.Start, at.End, "Too large.");
        if (at is NodeEvent { Anchor.IsEmpty: false } named)
            anchors[named.Anchor] = node;
        return node;
    }

    private YamlNode Shared(AnchorAlias alias)
    {
        parser.MoveNext();
        return anchors.TryGetValue(alias.Value, out var node) ? node : throw new YamlException(alias.Start, alias.End, "An alias of nothing.");
    }

    private YamlScalar Text(Scalar scalar)
    {
        parser.MoveNext();
        return new YamlScalar(LineOf(scalar), scalar.Value, scalar.Style == ScalarStyle.Plain);
    }

    private YamlList List(int depth)
    {
        var start = parser.Consume<SequenceStart>();
        var items = new List<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
            items.Add(Node(depth - 1));
        return new YamlList(LineOf(start), 1 + items.Sum(i => i.Size), items);
    }

    private YamlMap Map(int depth)
    {
        var start = parser.Consume<MappingStart>();
        var entries = new List<(YamlScalar Key, YamlNode Value)>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = Node(depth - 1) as YamlScalar ?? throw new YamlException(start.Start, start.End, "A key that is no text.");
            var value = Node(depth - 1);
            // The merge key: what the mapping itself says counts more, so the merged entries go before.
            if (key is { Text: "<<", IsPlain: true } && value is YamlMap merged)
                entries.InsertRange(0, merged.Entries);
            else
                entries.Add((key, value));
        }
        return new YamlMap(LineOf(start), 1 + entries.Sum(e => 1 + e.Value.Size), entries);
    }

    private static int LineOf(ParsingEvent at) => (int)at.Start.Line;
}
