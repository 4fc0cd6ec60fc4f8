namespace Guesthouse.Domain.Catalog.Documents;

/// <summary>A document as its reader sees it: headings, what stands below them, links.</summary>
/// <param name="Path">Its path in the tree.</param>
/// <param name="Sections">In the order of the text; the first has no heading and holds what stands before the first one.</param>
/// <param name="Anchors">What a link's fragment can name: headings as forges write them, and names that the text gives itself.</param>
public sealed record DocumentOutline(string Path, IReadOnlyList<DocumentSection> Sections, IReadOnlySet<string> Anchors)
{
    /// <summary>A section with everything below it: the sections that follow with a smaller heading.</summary>
    /// <param name="section">Its place in <see cref="Sections"/>.</param>
    public IEnumerable<DocumentSection> Below(int section) =>
        Sections.Skip(section + 1).TakeWhile(next => next.Level > Sections[section].Level).Prepend(Sections[section]);

    /// <summary>Every block of the text, in order.</summary>
    public IEnumerable<DocumentBlock> Blocks => Sections.SelectMany(section => section.Blocks);
}

/// <summary>A heading and what stands below it before the next heading.</summary>
/// <param name="Heading">Without marks; empty for what stands before the first heading.</param>
/// <param name="Level">1 for the largest; 0 without a heading.</param>
/// <param name="Line">The heading's line, counted from 1.</param>
/// <param name="Blocks">In the order of the text.</param>
public sealed record DocumentSection(string Heading, int Level, int Line, IReadOnlyList<DocumentBlock> Blocks)
{
    /// <summary>The words of the heading.</summary>
    public FoldedWords Words { get; } = FoldedWords.Of(Heading);
}

/// <summary>A paragraph, an item of a list, a row, or a piece of code.</summary>
/// <param name="IsCode">Whether it is code; commands stand there.</param>
/// <param name="Line">Its first line, counted from 1.</param>
/// <param name="Text">Without marks; lines are kept.</param>
/// <param name="Code">The pieces of the text that are marked as code.</param>
/// <param name="Links">In the order of the text.</param>
public sealed record DocumentBlock(bool IsCode, int Line, string Text, IReadOnlyList<string> Code, IReadOnlyList<DocumentLink> Links)
{
    /// <summary>The words of the text.</summary>
    public FoldedWords Words { get; } = FoldedWords.Of(Text);

    /// <summary>The line on which a place of the text stands.</summary>
    /// <param name="offset">The place, in characters.</param>
    public int LineOf(int offset) => Line + Text.AsSpan(0, Math.Clamp(offset, 0, Text.Length)).Count('\n');
}

/// <summary>A link as written.</summary>
/// <param name="Text">Its words; empty for a picture or a bare address.</param>
/// <param name="Target">A path, a fragment, or an address.</param>
public sealed record DocumentLink(string Text, string Target);
