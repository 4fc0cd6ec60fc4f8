namespace Guesthouse.Git;

/// <summary>Knows a git bundle by its first bytes.</summary>
internal static class Bundle
{
    /// <summary>Whether there is a file at <paramref name="path"/> that begins as <c># v2 git bundle</c> or <c># v3 git bundle</c>.</summary>
    public static bool Is(string path)
    {
        if (!File.Exists(path))
            return false;
        Span<byte> start = stackalloc byte[15];
        using var file = File.OpenRead(path);
        return file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length
            && start.StartsWith("# v"u8) && start[4..].SequenceEqual(" git bundle"u8);
    }
}
