using Guesthouse.Domain.Catalog.Documents;

namespace Guesthouse.Domain.Catalog.Readiness;

/// <summary>Recognizes a licence by its words.</summary>
public static class LicenceText
{
    private const int WordsOfAnOwnText = 20;

    private static readonly (string Name, IReadOnlyList<WordPattern> Words)[] known =
    [
        ("Apache-2.0", WordPattern.All("apache license ~2 version 2", "apache license 2", "apache 2 0", "licenses license 2 0")),
        ("AGPL-3.0", WordPattern.All("gnu affero general public license")),
        ("LGPL", WordPattern.All("gnu lesser general public license", "gnu library general public license")),
        ("GPL", WordPattern.All("gnu general public license")),
        ("MPL-2.0", WordPattern.All("mozilla public license")),
        ("EPL", WordPattern.All("eclipse public license")),
        ("EUPL", WordPattern.All("european union public licence")),
        ("MIT", WordPattern.All("permission is hereby granted free of charge to any person", "mit license|licence|licensed")),
        ("ISC", WordPattern.All("permission to use copy modify and or distribute this software for any purpose")),
        ("BSD", WordPattern.All("redistribution and use in source and binary forms", "bsd ~2 clause")),
        ("Unlicense", WordPattern.All("this is free and unencumbered software")),
        ("CC0-1.0", WordPattern.All("cc0 1 0 universal")),
        ("CC", WordPattern.All("creative commons attribution")),
        ("BUSL", WordPattern.All("business source license")),
        ("InnerSource", WordPattern.All("innersource ~2 license|licence", "inner source ~2 license|licence", "licence|licencia|лицензи* ~2 innersource")),
    ];

    private static readonly IReadOnlyList<WordPattern> ownText = WordPattern.All("license*|licence*|licencia*|licens*|лицензи*", "may|shall|must ~4 use*|copy|distribute", "permission*|rights reserved", "confidential|proprietary");

    /// <summary>The licence that a text is or names; <see langword="null"/>: none that is known.</summary>
    public static string? NameOf(DocumentOutline text) =>
        known.Where(licence => text.Blocks.Any(block => WordPattern.Find(licence.Words, block.Words) is not null) || text.Sections.Any(section => WordPattern.Find(licence.Words, section.Words) is not null))
            .Select(licence => licence.Name)
            .FirstOrDefault();

    /// <summary>Whether a text of one's own says what may be done: it is about rights, and longer than a remark.</summary>
    public static bool IsOwnText(DocumentOutline text) =>
        text.Blocks.Where(block => !Substance.IsPlaceholder(block)).Sum(block => block.Words.Count) >= WordsOfAnOwnText
        && text.Blocks.Any(block => WordPattern.Find(ownText, block.Words) is not null);
}
