using System.Buffers.Text;
using System.Text;
using Guesthouse.Domain;
using Guesthouse.Domain.Facts;

namespace Guesthouse.Git;

/// <summary>How many lines a commit added and deleted; binary files count none.</summary>
/// <param name="Added">Lines added.</param>
/// <param name="Deleted">Lines deleted.</param>
public readonly record struct LineCount(long Added, long Deleted);

/// <summary>Counts lines in a second pass, which compares contents and is therefore many times slower than the reading of a history.</summary>
public sealed class LineCounter(GitProgram git)
{
    /// <summary>Counts the lines of every commit that a commit reaches.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="tip">The commit to begin with.</param>
    /// <param name="cancellation">Ends git when it is cancelled.</param>
    /// <returns>
    /// The counts by commit, a merge's against its first parent; the problem <c>lines.missing</c> when contents are missing, as in a blobless
    /// clone: half a count would be a wrong one.
    /// </returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public Result<IReadOnlyDictionary<ObjectId, LineCount>> Count(LocalRepository repository, ObjectId tip, CancellationToken cancellation = default)
    {
        string[] command =
        [
            "log", "--numstat", "-z", "--diff-merges=first-parent", "--no-notes", "--no-decorate", "--no-show-signature",
            .. Hardening.Differences, "--format=%H%x00", "--end-of-options", tip.ToString(), "--",
        ];
        try
        {
            using var call = git.Start(repository.GitDirectory, command, cancellation);
            return call.Read(Parse);
        }
        catch (GitException broken)
        {
            return new Problem(
                ProblemKind.Invalid, "lines.missing", $"{repository.ShownPath}: lines cannot be counted, because contents are missing or broken: {broken.Message}.");
        }
    }

    /// <summary>
    /// A record is <c>id NUL NUL</c>, and where there is a difference a line feed and <c>added TAB deleted TAB path NUL</c> for each path, with
    /// <c>-</c> for binary files. An object name holds no tab, which tells the two apart.
    /// </summary>
    private static Result<IReadOnlyDictionary<ObjectId, LineCount>> Parse(Stream output)
    {
        var reader = new FieldReader(output);
        var counts = new Dictionary<ObjectId, LineCount>();
        var commit = default(ObjectId);
        while (reader.Peek() >= 0)
        {
            if (reader.Peek() == '\n')
                reader.Skip();
            var field = reader.Field();
            if (field.IndexOf((byte)'\t') is >= 0 and var tab)
                counts[commit] = Add(counts.GetValueOrDefault(commit), field, tab);
            else if (ObjectId.TryParse(field, out commit) && reader.Field().IsEmpty)
                counts[commit] = default;
            else
                throw new InvalidDataException($"'{Encoding.UTF8.GetString(field[..Math.Min(field.Length, 64)])}' is neither a commit nor a count");
        }
        return counts;
    }

    private static LineCount Add(LineCount sum, ReadOnlySpan<byte> field, int tab) =>
        Utf8Parser.TryParse(field, out long added, out _) && Utf8Parser.TryParse(field[(tab + 1)..], out long deleted, out _)
            ? new LineCount(sum.Added + added, sum.Deleted + deleted)
            : sum;
}
