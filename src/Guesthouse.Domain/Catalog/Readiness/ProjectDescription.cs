using Guesthouse.Domain.Catalog.Documents;

namespace Guesthouse.Domain.Catalog.Readiness;

/// <summary>Finds the sentence by which a README says what the thing is.</summary>
public static class ProjectDescription
{
    private const int WordsOfASentence = 5;
    private const int SectionsLookedAt = 2;

    private static readonly IReadOnlyList<WordPattern> headings = WordPattern.All(
        "what ~4 is|does|it", "about", "overview", "introduction", "mission", "purpose", "description", "summary", "scope", "motivation", "why", "background", "features",
        "a propos", "presentation", "apercu", "objet", "acerca de", "descripcion", "introduccion", "que es", "о проекте", "описание", "введение", "что это", "назначение");

    /// <summary>Sentences about the page, its place or its history say nothing about the thing.</summary>
    private static readonly IReadOnlyList<WordPattern> aboutThePage = WordPattern.All(
        "live|lives here", "moved here|from|to", "was|were ~2 developed|moved|renamed|split", "^click", "^please see|read|refer|visit", "^see|visit|read|check ~12 documentation|docs|guide|website|wiki|book", "this readme", "join ~2 us",
        "licensed under", "copyright", "table of contents", "all rights reserved", "^note", "^learn how", "can help you get started", "for ~3 documentation see", "if you find ~4 useful");

    /// <summary>The place of the sentence; <see langword="null"/>: there is none.</summary>
    public static Evidence? Find(DocumentOutline readme)
    {
        foreach (var block in Introduction(readme).Blocks.Where(block => !block.IsCode && !Substance.IsPlaceholder(block)))
            if (!IsMostlyLinks(block) && Sentence(block) is { } sentence)
                return Evidence.At(readme.Path, block.LineOf(block.Text.IndexOf(sentence, StringComparison.Ordinal)), sentence);
        return null;
    }

    /// <summary>The part of a README that introduces: its beginning, and sections whose headings say so.</summary>
    public static DocumentOutline Introduction(DocumentOutline readme) => readme with
    {
        Sections = [.. readme.Sections.Where((section, place) => place < SectionsLookedAt || WordPattern.Find(headings, section.Words) is not null)],
    };

    private static string? Sentence(DocumentBlock block) =>
        block.Text.Split(['.', '!', '?', '。'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .FirstOrDefault(sentence => FoldedWords.Of(sentence) is { Count: >= WordsOfASentence } words && WordPattern.Find(aboutThePage, words) is null);

    private static bool IsMostlyLinks(DocumentBlock block) =>
        block.Links.Sum(link => FoldedWords.Of(link.Text.Length > 0 ? link.Text : link.Target).Count) * 4 >= Math.Max(block.Words.Count, 1) * 3;
}
