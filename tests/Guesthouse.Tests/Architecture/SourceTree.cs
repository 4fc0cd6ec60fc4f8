namespace Guesthouse.Tests.Architecture;

/// <summary>The repository that these tests were built from.</summary>
public static class SourceTree
{
    /// <summary>The folder that holds <c>Guesthouse.slnx</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A file or folder of the repository, by its path from the root.</summary>
    public static string At(string path) => Path.Combine(Root, path);

    private static string FindRoot()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Guesthouse.slnx")))
                return at.FullName;
        }

        throw new InvalidOperationException($"These tests run inside their repository only, and {AppContext.BaseDirectory} is outside.");
    }
}
