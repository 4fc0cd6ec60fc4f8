using System.Globalization;
using System.Text;
using Guesthouse.Domain;
using Guesthouse.Domain.Facts;

namespace Guesthouse.Git;

/// <summary>Contents that were asked for.</summary>
/// <param name="Contents">The contents by name; what is missing or too large is not among them.</param>
/// <param name="Missing">How many the repository does not hold, as in a blobless clone.</param>
/// <param name="TooLarge">Those larger than the limit, in the order asked.</param>
public sealed record BlobReading(IReadOnlyDictionary<ObjectId, byte[]> Contents, int Missing, IReadOnlyList<ObjectId> TooLarge);

/// <summary>Reads objects by name through one <c>git cat-file --batch</c>. May be used from several threads at once.</summary>
public sealed class BlobReader(GitProgram git)
{
    /// <summary>Reads the contents of objects, of whatever type they are.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="wanted">Their names; doubles are read once.</param>
    /// <param name="maxBytesEach">The largest content that is kept.</param>
    /// <param name="cancellation">Ends git when it is cancelled.</param>
    /// <returns>The contents; the problem <c>repository.unreadable</c> when git cannot read the repository.</returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public Result<BlobReading> Read(
        LocalRepository repository, IReadOnlyCollection<ObjectId> wanted, int maxBytesEach, CancellationToken cancellation = default)
    {
        var ids = wanted.Distinct().ToList();
        if (ids.Count == 0)
            return new BlobReading(new Dictionary<ObjectId, byte[]>(), 0, []);
        try
        {
            return ReadWhatIsThere(repository, ids, maxBytesEach, cancellation);
        }
        catch (GitException broken)
        {
            return new Problem(ProblemKind.Invalid, "repository.unreadable", $"{repository.ShownPath} cannot be read: {broken.Message}.");
        }
    }

    /// <summary>A blobless clone makes git give up at the first content that it lacks and may not fetch; only then is it asked what there is.</summary>
    private BlobReading ReadWhatIsThere(LocalRepository repository, List<ObjectId> ids, int maxBytesEach, CancellationToken cancellation)
    {
        try
        {
            return ReadAll(repository, ids, maxBytesEach, cancellation);
        }
        catch (GitException)
        {
            var held = LocalObjects.Among(git, repository, ids, cancellation);
            var there = ReadAll(repository, ids.FindAll(held.Contains), maxBytesEach, cancellation);
            return there with { Missing = there.Missing + ids.Count - held.Count };
        }
    }

    private BlobReading ReadAll(LocalRepository repository, List<ObjectId> ids, int maxBytesEach, CancellationToken cancellation)
    {
        using var call = git.Start(repository.GitDirectory, ["cat-file", "--batch", "--buffer"], cancellation);
        return call.Read(output => ReadAnswers(output, ids, maxBytesEach), input => Ask(input, ids));
    }

    private static void Ask(Stream input, List<ObjectId> ids)
    {
        using var writer = new StreamWriter(input, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        foreach (var id in ids)
            writer.WriteLine(id.ToString());
    }

    /// <summary>An answer is <c>NAME TYPE SIZE</c>, a line feed, the content and another line feed; or <c>NAME missing</c> and a line feed.</summary>
    private static BlobReading ReadAnswers(Stream output, List<ObjectId> ids, int maxBytesEach)
    {
        using var answers = new BufferedStream(output, 1 << 16);
        var contents = new Dictionary<ObjectId, byte[]>(ids.Count);
        var tooLarge = new List<ObjectId>();
        foreach (var id in ids)
        {
            if (Size(answers) is not { } size)
                continue;
            if (size <= maxBytesEach)
                contents.Add(id, Content(answers, (int)size));
            else
                tooLarge.Add(id);
            Skip(answers, size <= maxBytesEach ? 1 : size + 1);
        }
        return new BlobReading(contents, ids.Count - contents.Count - tooLarge.Count, tooLarge);
    }

    private static long? Size(Stream answers)
    {
        var words = Line(answers).Split(' ');
        return words is [_, "missing"] ? null
            : words is [_, _, var size] && long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) ? bytes
            : throw new InvalidDataException("an answer has no size");
    }

    private static byte[] Content(Stream answers, int size)
    {
        var content = new byte[size];
        answers.ReadExactly(content);
        return content;
    }

    private static void Skip(Stream answers, long bytes)
    {
        var buffer = new byte[Math.Min(bytes, 1 << 16)];
        for (; bytes > 0; bytes -= buffer.Length)
            answers.ReadExactly(buffer.AsSpan(0, (int)Math.Min(bytes, buffer.Length)));
    }

    private static string Line(Stream answers)
    {
        var line = new StringBuilder();
        for (int next; (next = answers.ReadByte()) != '\n';)
        {
            if (next < 0 || line.Length > 200)
                throw new InvalidDataException("an answer ends too early");
            line.Append((char)next);
        }
        return line.ToString();
    }
}
