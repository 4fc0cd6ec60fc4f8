using System.Text;

namespace Guesthouse.Domain.Catalog.Ownership;

/// <summary>A folder of a repository with all below it, or one file; empty: the whole repository. Compared by git's bytes.</summary>
/// <remarks>Whole segments count: <c>lib</c> covers <c>lib/x</c> and not <c>library/x</c>.</remarks>
public readonly struct PathPrefix : IEquatable<PathPrefix>
{
    private readonly byte[]? bytes;

    private PathPrefix(byte[] bytes) => this.bytes = bytes;

    /// <summary>The whole repository.</summary>
    public static PathPrefix Everything => default;

    /// <summary>Whether it is the whole repository.</summary>
    public bool IsEverything => Bytes.IsEmpty;

    /// <summary>The prefix as git's bytes, without slashes at its ends.</summary>
    public ReadOnlySpan<byte> Bytes => bytes;

    /// <summary>Reads a prefix as people write it: <c>/lib/</c>, <c>./lib</c> and <c>lib</c> are one; <c>/</c> and <c>.</c> are everything.</summary>
    public static PathPrefix Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.StartsWith("./", StringComparison.Ordinal) || text == "." ? text[1..] : text;
        return Of(Encoding.UTF8.GetBytes(trimmed.Trim('/')));
    }

    /// <summary>The folder that holds a file; everything for a file at the root.</summary>
    public static PathPrefix FolderOf(ReadOnlySpan<byte> path) =>
        Of(path[..Math.Max(0, path.LastIndexOf((byte)'/'))]);

    /// <summary>The prefix of these bytes, which have no slash at their ends.</summary>
    public static PathPrefix Of(ReadOnlySpan<byte> bytes) => new(bytes.ToArray());

    /// <summary>Whether <paramref name="path"/> is the prefix itself or lies below it.</summary>
    public bool Covers(ReadOnlySpan<byte> path) =>
        IsEverything
        || (path.StartsWith(Bytes) && (path.Length == Bytes.Length || path[Bytes.Length] == (byte)'/'));

    /// <summary>What of a covered path stands below the prefix, without a slash before it.</summary>
    public ReadOnlySpan<byte> Relative(ReadOnlySpan<byte> path) =>
        IsEverything ? path : path[Math.Min(path.Length, Bytes.Length + 1)..];

    public bool Equals(PathPrefix other) => Bytes.SequenceEqual(other.Bytes);

    public override bool Equals(object? obj) => obj is PathPrefix other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(Bytes);
        return hash.ToHashCode();
    }

    public static bool operator ==(PathPrefix left, PathPrefix right) => left.Equals(right);

    public static bool operator !=(PathPrefix left, PathPrefix right) => !left.Equals(right);

    /// <summary>The prefix as text, <c>/</c> for everything; bytes that are not UTF-8 become U+FFFD.</summary>
    public override string ToString() => IsEverything ? "/" : Encoding.UTF8.GetString(Bytes);
}
