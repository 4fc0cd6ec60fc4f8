using Guesthouse.Git;

namespace Guesthouse.Measures;

/// <summary>How large a repository is on the disk: a guess at how long it takes to read.</summary>
internal static class PackSize
{
    /// <summary>Bytes of its packs; 0 where they cannot be seen.</summary>
    public static long Of(LocalRepository repository)
    {
        var packs = new DirectoryInfo(Path.Combine(repository.GitDirectory, "objects", "pack"));
        return packs.Exists ? packs.EnumerateFiles("*.pack").Sum(pack => pack.Length) : 0;
    }
}
