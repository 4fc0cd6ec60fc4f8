namespace Guesthouse.Tests.Architecture;

/// <summary>A source file of the repository, written by hand.</summary>
/// <param name="Path">From the root, with slashes.</param>
/// <param name="Lines">Its lines without their ends.</param>
public sealed record SourceFile(string Path, IReadOnlyList<string> Lines)
{
    private static readonly string[] Kinds = [".cs", ".razor", ".css", ".js", ".mjs", ".sql"];

    private static readonly string[] FoldersOfOthers = ["bin", "obj", "node_modules", "artifacts"];

    /// <summary>The whole text.</summary>
    public string Text => string.Join('\n', Lines);

    /// <summary>The type that the file should hold: its name up to the first dot.</summary>
    public string NameOfType => System.IO.Path.GetFileName(Path).Split('.')[0];

    /// <summary>All source files under <c>src</c> and <c>tests</c>, in the order of their paths.</summary>
    public static IReadOnlyList<SourceFile> All() =>
    [
        .. new[] { "src", "tests", "bench" }
            .Select(SourceTree.At)
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Select(file => System.IO.Path.GetRelativePath(SourceTree.Root, file).Replace('\\', '/'))
            .Where(path => Kinds.Contains(System.IO.Path.GetExtension(path)) && !path.Split('/').Any(FoldersOfOthers.Contains))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(path, File.ReadAllLines(SourceTree.At(path)))),
    ];

    /// <summary>The lines for which <paramref name="condition"/> holds, as <c>path:line: text</c>.</summary>
    public IEnumerable<string> LinesThat(Func<string, bool> condition) =>
        Lines.Select((text, index) => (Text: text, Number: index + 1)).Where(line => condition(line.Text)).Select(line => $"{Path}:{line.Number}: {line.Text.Trim()}");
}
