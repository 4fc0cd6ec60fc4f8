namespace Guesthouse.Domain.Catalog.Documents;

/// <summary>Puts an outline together while a document is read from top to bottom.</summary>
public sealed class OutlineBuilder
{
    /// <summary>Nobody reads further, and whoever writes more wants to keep somebody busy.</summary>
    private const int MostSections = 5_000;

    private const int MostBlocks = 20_000;

    private readonly List<DocumentSection> sections = [];
    private readonly HashSet<string> anchors = new(StringComparer.Ordinal);
    private (string Heading, int Level, int Line) open = ("", 0, 1);
    private List<DocumentBlock> blocks = [];
    private int blocksRead;

    /// <summary>Begins a section. Of very many, the last ones are left out.</summary>
    public void AddHeading(string heading, int level, int line)
    {
        if (sections.Count >= MostSections)
            return;
        Close();
        open = (heading.Trim(), level, line);
    }

    /// <summary>Adds a block to the open section; empty ones are left out. Bare addresses in it become links.</summary>
    public void AddBlock(bool isCode, int line, string text, IReadOnlyList<string>? code = null, IReadOnlyList<DocumentLink>? links = null)
    {
        if ((text.AsSpan().Trim().Length == 0 && links is null or { Count: 0 }) || ++blocksRead > MostBlocks)
            return;
        var known = links ?? [];
        var bare = isCode ? [] : BareAddresses.In(text).Where(address => known.All(link => link.Target != address)).Select(address => new DocumentLink("", address));
        blocks.Add(new DocumentBlock(isCode, line, text, code ?? [], [.. known, .. bare]));
    }

    /// <summary>Adds a name that the text gives to a place of it.</summary>
    public void AddAnchor(string name) => anchors.Add(name);

    /// <summary>The outline.</summary>
    public DocumentOutline Build(string path)
    {
        Close();
        anchors.UnionWith(HeadingAnchors.Of(sections.Skip(1).Select(section => section.Heading)));
        return new DocumentOutline(path, sections, anchors);
    }

    private void Close()
    {
        sections.Add(new DocumentSection(open.Heading, open.Level, open.Line, blocks));
        blocks = [];
    }
}
