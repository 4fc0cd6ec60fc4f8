using Guesthouse.Domain.Catalog.Documents;

namespace Guesthouse.Catalog.Inspection;

/// <summary>The files of a commit, with the contents that were asked for; one that another file names is read when it is asked for.</summary>
/// <param name="files">Every file, in ordinal order.</param>
/// <param name="contents">The contents by path.</param>
/// <param name="load">Reads the content of a further file, which the tree holds.</param>
public sealed class TipTree(IReadOnlyList<TreeFile> files, IReadOnlyDictionary<string, byte[]> contents, Func<string, byte[]?> load) : IFileTree
{
    private readonly Dictionary<string, byte[]?> further = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyList<TreeFile> Files => files;

    /// <inheritdoc/>
    public byte[]? Read(string path) => contents.GetValueOrDefault(path);

    /// <summary>The content of a file that nobody wanted beforehand; costs a call of git, and a fetch where a clone lacks it.</summary>
    public byte[]? ReadFurther(string path)
    {
        if (Read(path) is { } content)
            return content;
        if (!further.TryGetValue(path, out var found))
            further[path] = found = load(path);
        return found;
    }
}
