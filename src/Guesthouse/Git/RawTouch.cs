using Guesthouse.Domain.Facts;

namespace Guesthouse.Git;

/// <summary>One line of <c>--raw</c>: <c>:100644 100644 before after M</c>.</summary>
/// <param name="Change">What happened to the path.</param>
/// <param name="File">The new content; zero when the path is gone, or is a link or a submodule.</param>
internal readonly record struct RawTouch(PathChange Change, ObjectId File)
{
    /// <summary>A colon, two modes, four spaces and the status; the rest is the two object names.</summary>
    private const int AroundIds = 1 + 6 + 6 + 4 + 1;
    private const int NewMode = 8;
    private const int FirstId = 15;

    /// <exception cref="InvalidDataException">The line is something else.</exception>
    public static RawTouch Parse(ReadOnlySpan<byte> line)
    {
        var idLength = (line.Length - AroundIds) / 2;
        if (idLength is not (40 or 64) || line.Length % 2 != 0)
            throw new InvalidDataException("a line of --raw has an unknown length");
        return new RawTouch(ChangeOf(line[^1]), FileOf(line, idLength));
    }

    private static PathChange ChangeOf(byte status) => status switch
    {
        (byte)'A' => PathChange.Added,
        (byte)'M' => PathChange.Modified,
        (byte)'D' => PathChange.Deleted,
        (byte)'T' => PathChange.TypeChanged,
        _ => throw new InvalidDataException($"a line of --raw has the unknown status '{(char)status}'"),
    };

    private static ObjectId FileOf(ReadOnlySpan<byte> line, int idLength) =>
        line[NewMode..].StartsWith("100"u8) && ObjectId.TryParse(line.Slice(FirstId + idLength + 1, idLength), out var id) ? id : default;
}
