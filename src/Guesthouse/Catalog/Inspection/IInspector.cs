using Guesthouse.Storage;

namespace Guesthouse.Catalog.Inspection;

/// <summary>Reads the files of a repository's tip for one purpose.</summary>
public interface IInspector
{
    /// <summary>Raised whenever the same files would say something else: then every repository is read again.</summary>
    int Version { get; }

    /// <summary>Whether the content of a file is wanted. Only wanted contents are read, and fetched where the clone lacks them.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="path">The file's path.</param>
    bool Wants(InspectedRepository repository, string path);

    /// <summary>Reads the files. Nothing is written yet: that is what the answer is for, which runs in one transaction with the other inspectors'.</summary>
    Saving Inspect(Inspection inspection);
}

/// <summary>Writes what an inspector found, in a transaction that the caller commits; the context is empty before, and saved by the writer.</summary>
public delegate Task Saving(GuesthouseContext context, CancellationToken cancellation);
