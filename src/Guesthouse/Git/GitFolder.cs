namespace Guesthouse.Git;

/// <summary>Tells what a folder is to git, by the same signs as git itself, and never by looking above it.</summary>
internal static class GitFolder
{
    private const string Pointer = "gitdir: ";

    /// <summary>The git directory that a folder is (bare) or holds (work tree, linked work tree, submodule); <see langword="null"/> for any other folder.</summary>
    public static string? GitDirectoryOf(string folder)
    {
        var inside = Path.Combine(folder, ".git");
        if (File.Exists(inside))
            return Follow(inside, folder) is { } target && IsGitDirectory(target) ? target : null;
        if (IsGitDirectory(inside))
            return inside;
        return IsGitDirectory(folder) ? folder : null;
    }

    /// <summary>Whether parents of some commits were never fetched.</summary>
    public static bool IsShallow(string gitDirectory) => File.Exists(Path.Combine(CommonDirectory(gitDirectory), "shallow"));

    private static bool IsGitDirectory(string folder) =>
        File.Exists(Path.Combine(folder, "HEAD"))
        && CommonDirectory(folder) is var common
        && Directory.Exists(Path.Combine(common, "objects"))
        && Directory.Exists(Path.Combine(common, "refs"));

    /// <summary>Linked work trees share objects and branches with the repository they were made from.</summary>
    public static string CommonDirectory(string gitDirectory)
    {
        var pointer = Path.Combine(gitDirectory, "commondir");
        return File.Exists(pointer) ? Path.GetFullPath(FirstLine(pointer), gitDirectory) : gitDirectory;
    }

    private static string? Follow(string file, string folder)
    {
        var line = FirstLine(file);
        return line.StartsWith(Pointer, StringComparison.Ordinal) ? Path.GetFullPath(line[Pointer.Length..], folder) : null;
    }

    private static string FirstLine(string file) => File.ReadLines(file).FirstOrDefault("").TrimEnd();
}
