using System.Text.Encodings.Web;
using System.Text.Json;
using Guesthouse.Catalog.Documents;
using Guesthouse.Domain.Catalog.Documents;

namespace Guesthouse.Catalog.Starting;

/// <summary>The documents that a folder lacks, written from answers. What is there, under any of its usual names and in any of its usual folders, stays as it is.</summary>
public static class StartingDocuments
{
    private static readonly JsonSerializerOptions json = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly (DocumentKind Kind, string Path, string Template)[] templates =
    [
        (DocumentKind.Readme, "README.md", "readme"), (DocumentKind.Contributing, "CONTRIBUTING.md", "contributing"), (DocumentKind.Conduct, "CODE_OF_CONDUCT.md", "conduct"),
        (DocumentKind.Licence, "LICENSE.md", "licence"), (DocumentKind.Changelog, "CHANGELOG.md", "changelog"),
    ];

    private static readonly string[] roleFiles = ["CODEOWNERS", ".github/CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS", "OWNERS"];

    /// <summary>What would be written, and what is there already.</summary>
    /// <param name="tree">The folder.</param>
    /// <param name="answers">The answers by their names: name and what at least.</param>
    /// <param name="language">The language's two letters.</param>
    public static IReadOnlyList<StartingDocument> For(IFileTree tree, IReadOnlyDictionary<string, string> answers, string language)
    {
        var there = new RepositoryDocuments(tree, DocumentReader.Read);
        var documents = templates
            .Select(template => new StartingDocument(template.Path, there.Of(template.Kind) is [var first, ..] ? first : null, Template.Fill(template.Template, language, answers)))
            .ToList();
        if (answers.TryGetValue("committers", out var committers))
            documents.Add(new StartingDocument("CODEOWNERS", roleFiles.FirstOrDefault(there.Has), $"* {committers}\n"));
        documents.Add(new StartingDocument("innersource.json", there.Has("innersource.json") ? "innersource.json" : null, InnersourceJson(answers)));
        return documents;
    }

    private static string InnersourceJson(IReadOnlyDictionary<string, string> answers)
    {
        var fields = new Dictionary<string, object>(StringComparer.Ordinal) { ["title"] = answers["name"], ["motivation"] = answers["what"] };
        if (answers.TryGetValue("wanted", out var wanted))
            fields["contributions"] = wanted.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return JsonSerializer.Serialize(fields, json) + "\n";
    }
}

/// <summary>A document of a folder.</summary>
/// <param name="Path">Where it would be written.</param>
/// <param name="Existing">The document of its kind that is there already; <see langword="null"/>: none.</param>
/// <param name="Text">What it would say.</param>
public sealed record StartingDocument(string Path, string? Existing, string Text);
