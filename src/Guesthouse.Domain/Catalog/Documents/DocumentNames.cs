namespace Guesthouse.Domain.Catalog.Documents;

/// <summary>How documents are called, and where forges look for them.</summary>
public static class DocumentNames
{
    private static readonly string[] endings = ["", ".md", ".markdown", ".rst", ".adoc", ".asciidoc", ".txt"];

    private static readonly Dictionary<DocumentKind, string[]> names = new()
    {
        [DocumentKind.Readme] = ["readme"],
        [DocumentKind.Contributing] = ["contributing", "contribute", "contributor_guide", "contributor-guide"],
        [DocumentKind.Conduct] = ["code_of_conduct", "code-of-conduct", "conduct"],
        [DocumentKind.Licence] = ["license", "licence", "copying", "unlicense"],
        [DocumentKind.Support] = ["support"],
        [DocumentKind.Communication] = ["communication", "community"],
        [DocumentKind.Roadmap] = ["roadmap"],
        [DocumentKind.Changelog] = ["changelog", "changes", "history", "news", "release_notes", "release-notes"],
        [DocumentKind.Governance] = ["governance"],
        [DocumentKind.Release] = ["release", "releasing", "releases"],
        [DocumentKind.Development] = ["development", "developing", "developer_guide", "developer-guide", "building", "build", "hacking", "install", "testing"],
    };

    /// <summary>The folders in which documents of a usual name lie, in the order in which they count; empty: the root.</summary>
    public static IReadOnlyList<string> Folders { get; } = ["", ".github", ".gitlab", ".gitea", ".forgejo", "docs", "doc"];

    /// <summary>Whether a path ends like a text that is read as a document.</summary>
    public static bool IsDocument(string path) => endings.Skip(1).Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>How well a file's name fits a kind of document: 0 is best, as <c>README.md</c>; translations and variants come later.</summary>
    /// <param name="name">The file's name, without folders.</param>
    /// <param name="kind">The kind.</param>
    /// <returns>The place; <see langword="null"/>: it is none.</returns>
    public static int? Fit(string name, DocumentKind kind)
    {
        var ending = endings.Skip(1).FirstOrDefault(one => name.EndsWith(one, StringComparison.OrdinalIgnoreCase)) ?? "";
        var stem = name[..^ending.Length].ToLowerInvariant();
        for (var i = 0; i < names[kind].Length; i++)
        {
            var known = names[kind][i];
            if (stem == known)
                return (10 * i) + (ending == ".md" ? 0 : 1);
            // README.fr.md, LICENSE-MIT, CONTRIBUTING-backend.md; but not readme.go or license.sh.
            if (stem.StartsWith(known, StringComparison.Ordinal) && stem[known.Length] is '.' or '-' or '_' && (ending.Length > 0 || kind == DocumentKind.Licence) && !stem.EndsWith(".tpl", StringComparison.Ordinal))
                return (10 * i) + 5;
        }
        return null;
    }

    /// <summary>Whether the content of a file may be asked for when documents are judged.</summary>
    /// <param name="path">The path within the part of the repository that is judged.</param>
    public static bool IsWanted(string path)
    {
        var slash = path.LastIndexOf('/');
        var (folder, name) = (slash < 0 ? "" : path[..slash], path[(slash + 1)..]);
        if (Folders.Contains(folder, StringComparer.OrdinalIgnoreCase) && Enum.GetValues<DocumentKind>().Any(kind => Fit(name, kind) is not null))
            return true;
        if (name is "CODEOWNERS" or "OWNERS" or "OWNERS_ALIASES" or "MAINTAINERS" or "MAINTAINERS.md" or "innersource.json")
            return Folders.Contains(folder, StringComparer.Ordinal);
        // What READMEs and contributing guides usually lead to: a few folders deep, and not every page of a manual.
        return IsDocument(path) && path.Count(letter => letter == '/') <= 3 && guides.Any(word => path.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    private static readonly string[] guides = ["contribut", "develop", "testing", "build", "roadmap", "adr", "decision", "rfc", "govern", "agents.md", "style", "convention", "review"];
}
