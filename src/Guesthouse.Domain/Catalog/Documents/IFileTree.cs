namespace Guesthouse.Domain.Catalog.Documents;

/// <summary>The files of a repository at one moment: as a folder holds them, or at the tip of a history.</summary>
public interface IFileTree
{
    /// <summary>Every file, in ordinal order of the paths; links and submodules are not among them.</summary>
    IReadOnlyList<TreeFile> Files { get; }

    /// <summary>The content of a file; <see langword="null"/> when there is no such file, it is larger than the limit, leads out of the tree, or was not fetched.</summary>
    /// <param name="path">The path as <see cref="TreeFile.Path"/> writes it.</param>
    byte[]? Read(string path);
}

/// <summary>A file of a tree.</summary>
/// <param name="Path">Its path with <c>/</c> between folders and none at the start; bytes that are not UTF-8 are U+FFFD.</param>
/// <param name="Size">Its size in bytes; <see langword="null"/> where finding out would cost reading it.</param>
public readonly record struct TreeFile(string Path, long? Size);
