using Guesthouse.Domain.Catalog.Documents;

namespace Guesthouse.Domain.Catalog.Readiness;

/// <summary>Looks for a topic in documents: the first place that tells it, else the best that there is.</summary>
/// <param name="documents">Where links are followed.</param>
/// <param name="topic">What is looked for.</param>
public sealed class TopicSearch(RepositoryDocuments documents, Topic topic)
{
    /// <summary>In a longer paragraph the words of a topic need not be about the link that stands in it.</summary>
    private const int WordsOfAPointer = 40;

    private const int WordsOfASentence = 4;

    /// <summary>A mention beside a link is about the link only in a short line.</summary>
    private const int WordsOfALine = 20;

    private const int WordsOfADenial = 6;

    private static readonly IReadOnlyList<WordPattern> reference = WordPattern.All("see|refer|read|visit|consult|described|explained|found|documentation|docs|guide|instructions|voir|lire|vea|consulte|см|смотрите|описан*");

    private static readonly IReadOnlyList<WordPattern> denial = WordPattern.All("not|never|no|don|doesn|isn|aren|cannot|ne|pas|jamais|nunca|не|нет|никогда");

    /// <summary>The best finding of several documents.</summary>
    /// <param name="outlines">In the order in which they are believed.</param>
    /// <returns>The finding; <see langword="null"/>: none tells anything.</returns>
    public TopicFinding? In(IEnumerable<DocumentOutline> outlines)
    {
        TopicFinding? best = null;
        foreach (var finding in outlines.SelectMany(All))
        {
            if (finding.Kind == TopicFindingKind.Told)
                return finding;
            if (best is null || finding.Kind < best.Kind)
                best = finding;
        }
        return best;
    }

    /// <summary>The first place that names a document outside, whatever else is told; <see langword="null"/>: none does.</summary>
    public TopicFinding? Outside(IEnumerable<DocumentOutline> outlines) => outlines.SelectMany(All).FirstOrDefault(finding => finding.Kind == TopicFindingKind.ToldOutside);

    /// <summary>Where commands tell it, they tell it best.</summary>
    private IEnumerable<TopicFinding> All(DocumentOutline outline) => topic.Commands.Count > 0 ? OfBlocks(outline).Concat(OfSections(outline)) : OfSections(outline).Concat(OfBlocks(outline));

    private IEnumerable<TopicFinding> OfSections(DocumentOutline outline)
    {
        var isReadme = outline.Path.Split('/')[^1].StartsWith("readme", StringComparison.OrdinalIgnoreCase);
        for (var i = 1; i < outline.Sections.Count; i++)
            // A README's title is the name of the thing, whatever it is called.
            if (!(isReadme && i == 1) && WordPattern.Find(topic.Headings, outline.Sections[i].Words) is not null)
                yield return OfSection(outline, i);
    }

    private IEnumerable<TopicFinding> OfBlocks(DocumentOutline outline)
    {
        foreach (var block in outline.Blocks.Where(block => !Substance.IsPlaceholder(block)))
            if (OfBlock(outline, block) is { } finding)
                yield return finding;
    }

    private TopicFinding OfSection(DocumentOutline outline, int place)
    {
        var section = outline.Sections[place];
        var at = Evidence.At(outline.Path, section.Line, section.Heading);
        var blocks = outline.Below(place).SelectMany(below => below.Blocks).Where(block => !Substance.IsPlaceholder(block)).ToList();
        var links = blocks.SelectMany(block => block.Links).ToList();
        if (links.Count > 0 && blocks.Sum(block => block.IsCode ? WordsOfAPointer : block.Words.Count) < WordsOfAPointer)
            return OfLinks(outline, links, at) is { } led && (led.Kind != TopicFindingKind.ToldOutside || blocks.Exists(block => WordPattern.Find(reference, block.Words) is not null)) ? led : Said(blocks, at);
        return Said(blocks, at);
    }

    private static TopicFinding Said(List<DocumentBlock> blocks, Evidence at) =>
        new(Substance.SaysSomething(blocks) ? TopicFindingKind.Told : TopicFindingKind.HeadingAlone, at);

    private TopicFinding? OfBlock(DocumentOutline outline, DocumentBlock block)
    {
        if (block.IsCode)
            return WordPattern.Find(topic.Commands, block.Words, withinLine: true) is { } command ? Told(outline, block, command)
                : BareAddresses.In(block.Text).FirstOrDefault(IsTold) is { } named ? new TopicFinding(TopicFindingKind.Told, Evidence.At(outline.Path, block.Line, named)) : null;
        if (block.Words.Count >= WordsOfASentence && WordPattern.Find(topic.Phrases, block.Words) is { } phrase && !IsDenied(block.Words, phrase))
            return Told(outline, block, phrase);
        foreach (var code in block.Code)
            if (WordPattern.Find(topic.Commands, FoldedWords.Of(code)) is not null)
                return new TopicFinding(TopicFindingKind.Told, Evidence.At(outline.Path, block.LineOf(block.Text.IndexOf(code, StringComparison.Ordinal)), code));
        if (block.Links.FirstOrDefault(link => IsTold(link.Target)) is { } address)
            return new TopicFinding(TopicFindingKind.Told, Evidence.At(outline.Path, block.Line, address.Target));
        return OfPointers(outline, block);
    }

    private bool IsTold(string address) => topic.Addresses.Any(part => part[^1] == '$'
        ? address.TrimEnd('/').EndsWith(part[..^1], StringComparison.OrdinalIgnoreCase)
        : address.Contains(part, StringComparison.OrdinalIgnoreCase));

    private TopicFinding? OfPointers(DocumentOutline outline, DocumentBlock block)
    {
        var links = block.Links.Where(link => WordPattern.Find(topic.Pointers, FoldedWords.Of(link.Text)) is not null).ToList();
        if (links.Count == 0 && block.Links.Count > 0 && block.Words.Count <= WordsOfALine && WordPattern.Find(topic.Pointers, block.Words) is not null)
            links = [.. block.Links];
        return links.Count == 0 ? null : OfLinks(outline, links, Evidence.At(outline.Path, block.Line, block.Text.Split('\n')[0]));
    }

    private static bool IsDenied(FoldedWords words, int at)
    {
        var before = Math.Max(0, at - WordsOfADenial);
        return WordPattern.Find(denial, new FoldedWords([.. words.Words.Skip(before).Take(at - before)], [], [.. Enumerable.Repeat(false, at - before)])) is not null;
    }

    private static TopicFinding Told(DocumentOutline outline, DocumentBlock block, int word)
    {
        var offset = block.Words.Offsets[word];
        var line = block.LineOf(offset);
        return new TopicFinding(TopicFindingKind.Told, Evidence.At(outline.Path, line, block.Text.Split('\n')[line - block.Line]));
    }

    private TopicFinding? OfLinks(DocumentOutline outline, IReadOnlyList<DocumentLink> links, Evidence at)
    {
        TopicFinding? best = null;
        foreach (var target in links.Select(link => documents.Resolve(outline.Path, link)))
        {
            var kind = target.Kind switch
            {
                LinkKind.InTree => TopicFindingKind.Told,
                LinkKind.Nowhere => TopicFindingKind.LeadsNowhere,
                _ => topic.OutsideCounts ? TopicFindingKind.Told : TopicFindingKind.ToldOutside,
            };
            // A fragment of the document itself leads to a section that is judged where it stands.
            if (target.Kind == LinkKind.InTree && target.Path == outline.Path)
                continue;
            if (best is null || kind < best.Kind)
                best = new TopicFinding(kind, at, target.Path);
        }
        return best;
    }
}
