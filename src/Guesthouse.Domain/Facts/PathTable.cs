using System.Text;

namespace Guesthouse.Domain.Facts;

/// <summary>
/// The paths of one repository, each kept once as git's own bytes (they need not be UTF-8, and may hold line breaks) and named by a
/// small number. Not thread-safe while paths are added.
/// </summary>
public sealed class PathTable
{
    private readonly ByteStrings paths = new();

    /// <summary>How many different paths are known; they are numbered from 0.</summary>
    public int Count => paths.Count;

    /// <summary>The number of a path, the same for the same bytes.</summary>
    public int Intern(ReadOnlySpan<byte> path) => paths.Intern(path);

    /// <summary>The path's bytes, with <c>/</c> between folders and none at the start.</summary>
    public ReadOnlySpan<byte> Bytes(int path) => paths[path];

    /// <summary>The path as text; bytes that are not UTF-8 become U+FFFD.</summary>
    public string Text(int path) => Encoding.UTF8.GetString(Bytes(path));
}
