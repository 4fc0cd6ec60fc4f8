namespace Guesthouse.Domain.Catalog.Readiness;

/// <summary>Tells whether there is anything to build.</summary>
public static class SourceCode
{
    private static readonly HashSet<string> endings = new(StringComparer.OrdinalIgnoreCase)
    {
        "c", "cc", "clj", "cpp", "cs", "cxx", "dart", "erl", "ex", "exs", "f90", "fs", "go", "groovy", "h", "hpp", "hs", "java", "jl", "js", "jsx", "kt", "kts", "lua", "m", "mjs", "ml", "mm", "php", "pl",
        "ps1", "py", "r", "rb", "razor", "rs", "scala", "sh", "sql", "svelte", "swift", "tf", "ts", "tsx", "vb", "vue", "zig",
    };

    /// <summary>Whether a file of a programming language is among the paths.</summary>
    public static bool IsAmong(IEnumerable<string> paths) => paths.Any(path => endings.Contains(path[(path.LastIndexOf('.') + 1)..]));
}
