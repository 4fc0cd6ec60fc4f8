namespace Guesthouse.Tests.Architecture;

/// <summary>A document for readers.</summary>
/// <param name="Path">From the root, with slashes.</param>
/// <param name="Text">Its Markdown.</param>
public sealed record Document(string Path, string Text);

/// <summary>The README and its neighbours, and everything under <c>docs</c>.</summary>
public static class Documents
{
    /// <summary>All documents, in the order of their paths.</summary>
    public static IReadOnlyList<Document> All() =>
    [
        .. Directory.EnumerateFiles(SourceTree.Root, "*.md")
            .Concat(Directory.EnumerateFiles(SourceTree.At("docs"), "*.md", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(SourceTree.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(path => new Document(path, File.ReadAllText(SourceTree.At(path)))),
    ];
}
