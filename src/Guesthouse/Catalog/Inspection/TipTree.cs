using Guesthouse.Domain.Catalog.Documents;

namespace Guesthouse.Catalog.Inspection;

/// <summary>The files of a commit, with the contents that were asked for.</summary>
/// <param name="files">Every file, in ordinal order.</param>
/// <param name="contents">The contents by path.</param>
public sealed class TipTree(IReadOnlyList<TreeFile> files, IReadOnlyDictionary<string, byte[]> contents) : IFileTree
{
    /// <inheritdoc/>
    public IReadOnlyList<TreeFile> Files => files;

    /// <inheritdoc/>
    public byte[]? Read(string path) => contents.GetValueOrDefault(path);
}
