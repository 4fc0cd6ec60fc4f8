using System.Globalization;
using System.Text;
using Guesthouse.Domain;
using Guesthouse.Domain.Facts;

namespace Guesthouse.Git;

/// <summary>The tags of a history.</summary>
/// <param name="Tags">In order of their names; <see langword="null"/>: not known, because there are none in a clone that is not whole.</param>
internal sealed record TagReading(IReadOnlyList<TagFact>? Tags);

/// <summary>
/// Reads the tags that lie in the history of a commit, annotated and light ones alike:
/// <c>git for-each-ref --merged=COMMIT --format=… refs/tags</c>, whose records are <c>NAME\0OBJECT\0PEELED\0SECONDS\n</c>; a light tag has nothing to peel.
/// </summary>
/// <remarks>Source: https://git-scm.com/docs/git-for-each-ref. Tags that lead to no commit are left out, as are those on other branches.</remarks>
internal static class TagReader
{
    private const int MostLetters = 200;

    /// <summary>Reads them; names as they may be shown, of two that look alike one.</summary>
    /// <param name="git">Git.</param>
    /// <param name="repository">The repository.</param>
    /// <param name="tip">The commit, or <c>HEAD</c>.</param>
    /// <param name="cancellation">Ends git when it is cancelled.</param>
    /// <returns>The tags; the problem <c>repository.unreadable</c> when git cannot read them.</returns>
    public static Result<TagReading> Read(GitProgram git, LocalRepository repository, string tip, CancellationToken cancellation)
    {
        try
        {
            var tags = TagFiles.StampOf(repository.GitDirectory).Length == 0 ? [] : List(git, repository, tip, cancellation);
            return new TagReading(tags.Count == 0 && GitFolder.IsShallow(repository.GitDirectory) ? null : tags);
        }
        catch (GitException broken)
        {
            return new Problem(ProblemKind.Invalid, "repository.unreadable", $"The tags of {repository.ShownPath} cannot be read: {broken.Message}.");
        }
    }

    private static List<TagFact> List(GitProgram git, LocalRepository repository, string tip, CancellationToken cancellation)
    {
        string[] command = ["for-each-ref", $"--merged={tip}", "--format=%(refname:lstrip=2)%00%(objectname)%00%(*objectname)%00%(creatordate:unix)", "refs/tags"];
        var said = Encoding.UTF8.GetString(git.Run(repository.GitDirectory, command, cancellation));
        return [.. said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Read).OfType<TagFact>().DistinctBy(tag => tag.Name, StringComparer.Ordinal)];
    }

    /// <summary>A tag whose time is none, or beyond the calendar, tells nothing of a release.</summary>
    private static TagFact? Read(string record)
    {
        if (record.Split('\0') is not [var name, var named, var peeled, var seconds])
            throw new GitException("git for-each-ref said something unexpected");
        var shown = PlainText.Line(name.Length > MostLetters ? name[..MostLetters] : name);
        return shown.Length > 0 && long.TryParse(seconds, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var at)
            && at >= DateTimeOffset.MinValue.ToUnixTimeSeconds() && at <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? new TagFact(shown, ObjectId.Parse(peeled.Length > 0 ? peeled : named), DateTimeOffset.FromUnixTimeSeconds(at))
            : null;
    }
}
