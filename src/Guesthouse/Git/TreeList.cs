using System.Text;
using Guesthouse.Domain;
using Guesthouse.Domain.Facts;

namespace Guesthouse.Git;

/// <summary>Lists the files of a commit: <c>git ls-tree -r -z --full-tree</c>, whose records are <c>MODE TYPE NAME\tPATH\0</c>.</summary>
/// <remarks>Source: https://git-scm.com/docs/git-ls-tree. Submodules (mode 160000) are left out; links (120000) are marked.</remarks>
internal static class TreeList
{
    /// <summary>The files in ordinal order of their paths; of two paths that are the same as text, one.</summary>
    /// <returns>The files; the problem <c>repository.unreadable</c> when git cannot read the commit.</returns>
    public static Result<IReadOnlyList<ListedFile>> Of(GitProgram git, LocalRepository repository, ObjectId commit, CancellationToken cancellation)
    {
        try
        {
            var said = git.Run(repository.GitDirectory, ["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", commit.ToString()], cancellation);
            return Parse(said).DistinctBy(file => file.Path, StringComparer.Ordinal).OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        }
        catch (GitException broken)
        {
            return new Problem(ProblemKind.Invalid, "repository.unreadable", $"{repository.ShownPath} cannot be read: {broken.Message}.");
        }
    }

    private static List<ListedFile> Parse(ReadOnlySpan<byte> said)
    {
        var files = new List<ListedFile>();
        while (!said.IsEmpty)
        {
            var end = said.IndexOf((byte)0);
            var record = said[..end];
            said = said[(end + 1)..];
            var tab = record.IndexOf((byte)'\t');
            var words = Encoding.ASCII.GetString(record[..tab]).Split(' ');
            if (words is [var mode, "blob", var name])
                files.Add(new ListedFile(Encoding.UTF8.GetString(record[(tab + 1)..]), ObjectId.Parse(name), IsLink: mode.StartsWith("12", StringComparison.Ordinal)));
        }
        return files;
    }
}

/// <summary>A file of a commit.</summary>
/// <param name="Path">Its path as text.</param>
/// <param name="Blob">The name of its content.</param>
/// <param name="IsLink">Whether its content is the path of another file, for which it stands.</param>
internal sealed record ListedFile(string Path, ObjectId Blob, bool IsLink = false);
