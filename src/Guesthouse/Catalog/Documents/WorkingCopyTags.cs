namespace Guesthouse.Catalog.Documents;

/// <summary>Counts the tags of a working copy by the files of git, without running it.</summary>
internal static class WorkingCopyTags
{
    private const int MostLines = 200_000;

    /// <summary>How many tags there are; <see langword="null"/>: not known, because the copy is no whole clone of git, or one as builds make it, without tags.</summary>
    public static int? Count(string folder)
    {
        if (GitFolder(folder) is not { } git)
            return null;
        try
        {
            var tags = Loose(git) + Packed(git);
            return tags == 0 && File.Exists(Path.Combine(git, "shallow")) ? null : tags;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static int Loose(string git) =>
        Directory.Exists(Path.Combine(git, "refs", "tags")) ? Directory.EnumerateFiles(Path.Combine(git, "refs", "tags"), "*", SearchOption.AllDirectories).Count() : 0;

    private static int Packed(string git) =>
        File.Exists(Path.Combine(git, "packed-refs")) ? File.ReadLines(Path.Combine(git, "packed-refs")).Take(MostLines).Count(line => line.Contains(" refs/tags/", StringComparison.Ordinal)) : 0;

    /// <summary>The folder itself, or the one that the file of a linked worktree names.</summary>
    private static string? GitFolder(string folder)
    {
        var git = Path.Combine(folder, ".git");
        if (Directory.Exists(git))
            return git;
        if (!File.Exists(git) || File.ReadLines(git).FirstOrDefault() is not { } line || !line.StartsWith("gitdir: ", StringComparison.Ordinal))
            return null;
        var linked = Path.GetFullPath(Path.Combine(folder, line["gitdir: ".Length..].Trim()));
        var common = Path.Combine(linked, "commondir");
        return File.Exists(common) ? Path.GetFullPath(Path.Combine(linked, File.ReadAllText(common).Trim())) : linked;
    }
}
