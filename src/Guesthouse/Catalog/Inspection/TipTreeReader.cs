using Guesthouse.Domain;
using Guesthouse.Domain.Catalog.Documents;
using Guesthouse.Domain.Facts;
using Guesthouse.Git;

namespace Guesthouse.Catalog.Inspection;

/// <summary>Reads the files of a commit: their names in one call of git, the wanted contents in another.</summary>
/// <param name="git">Git.</param>
/// <param name="fetch">Fetches contents that an own clone lacks, in one call, and says what there is to say; does nothing for other repositories.</param>
public sealed class TipTreeReader(GitProgram git, Func<IReadOnlyCollection<ObjectId>, IReadOnlyList<Problem>> fetch)
{
    /// <summary>The largest file that is read, in bytes; larger ones are told of.</summary>
    public const int MaxBytes = 1 << 20;

    /// <summary>Reads the files.</summary>
    /// <param name="place">The repository.</param>
    /// <param name="tip">The commit.</param>
    /// <param name="wants">Whose contents are read.</param>
    /// <param name="cancellation">Ends git when it is cancelled.</param>
    /// <returns>The tree, and problems that name files which could not be read; <c>repository.unreadable</c> when git cannot list them.</returns>
    public Result<TipReading> Read(LocalRepository place, ObjectId tip, Predicate<string> wants, CancellationToken cancellation)
    {
        var listed = TreeList.Of(git, place, tip, cancellation);
        if (!listed.TryGet(out var everything))
            return Result.Failure<TipReading>(listed.Problems);
        var files = new LinkedFiles(everything, links => Targets(place, links, cancellation)).Follow(wants);
        var wanted = files.Where(file => wants(file.Path)).ToList();
        var notes = fetch([.. wanted.Select(file => file.Blob).Distinct()]);
        var answer = new BlobReader(git).Read(place, [.. wanted.Select(file => file.Blob)], MaxBytes, cancellation);
        if (!answer.TryGet(out var read))
            return Result.Failure<TipReading>(answer.Problems);
        var contents = wanted.Where(file => read.Contents.ContainsKey(file.Blob)).ToDictionary(file => file.Path, file => read.Contents[file.Blob], StringComparer.Ordinal);
        var tree = new TipTree([.. files.Select(file => new TreeFile(file.Path, contents.GetValueOrDefault(file.Path)?.Length))], contents, path => Further(place, files, path, cancellation));
        return new TipReading(tree, [.. notes, .. wanted.Where(file => !contents.ContainsKey(file.Path)).Select(file => Unread(file, read))]);
    }

    /// <summary>What links say; one that cannot be read leads nowhere.</summary>
    private IReadOnlyDictionary<ObjectId, byte[]> Targets(LocalRepository place, IReadOnlyList<ObjectId> links, CancellationToken cancellation)
    {
        fetch(links);
        return new BlobReader(git).Read(place, links, LinkedFiles.MostBytes, cancellation) is var answer && answer.TryGet(out var read) ? read.Contents : new Dictionary<ObjectId, byte[]>();
    }

    private byte[]? Further(LocalRepository place, IReadOnlyList<ListedFile> files, string path, CancellationToken cancellation)
    {
        if (files.FirstOrDefault(file => file.Path == path) is not { } wanted)
            return null;
        fetch([wanted.Blob]);
        return new BlobReader(git).Read(place, [wanted.Blob], MaxBytes, cancellation) is var answer && answer.TryGet(out var read) ? read.Contents.GetValueOrDefault(wanted.Blob) : null;
    }

    private static Problem Unread(ListedFile file, BlobReading read) => read.TooLarge.Contains(file.Blob)
        ? new Problem(ProblemKind.Invalid, "file.too-large", $"The file is larger than {MaxBytes >> 20} MB, so it was not read.", new SourceLine(file.Path, 0))
        : new Problem(ProblemKind.NotFound, "file.not-fetched", "The repository does not hold the content of this file, so it was not read.", new SourceLine(file.Path, 0));
}

/// <summary>The files of a commit.</summary>
/// <param name="Tree">The files.</param>
/// <param name="Notes">Which could not be read.</param>
public sealed record TipReading(TipTree Tree, IReadOnlyList<Problem> Notes);
