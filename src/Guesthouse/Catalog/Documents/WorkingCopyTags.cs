using Guesthouse.Domain.Facts;
using Guesthouse.Domain.Organization;
using Guesthouse.Git;

namespace Guesthouse.Catalog.Documents;

/// <summary>Reads the tags of a working copy, as mining reads those of a repository.</summary>
internal static class WorkingCopyTags
{
    /// <summary>The tags of what is checked out; <see langword="null"/>: not known, because the folder is no clone of git, no whole one as builds make it, or git cannot read it.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="cancellation">Ends git when it is cancelled.</param>
    public static IReadOnlyList<TagFact>? Read(string folder, CancellationToken cancellation) =>
        GitFolder.GitDirectoryOf(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))) is { } directory
        && GitProgram.Find().TryGet(out var git)
        && TagReader.Read(git, new LocalRepository(directory, folder, new RepositoryId(Path.GetFileName(folder))), "HEAD", cancellation).TryGet(out var reading)
            ? reading.Tags
            : null;
}
