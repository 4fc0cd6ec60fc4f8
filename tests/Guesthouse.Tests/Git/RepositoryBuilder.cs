using System.Globalization;
using System.Text;

namespace Guesthouse.Tests.Git;

/// <summary>
/// Makes a real bare repository with fixed dates, in one process of git however many commits it has. Object names are the same in every run.
/// <code>
/// using var folder = new TemporaryFolder();
/// var path = new RepositoryBuilder()
///     .Write("OWNERS", "approvers: [ada]")                                      // waits for the next commit
///     .Commit(Cast.Ada, "2024-01-01", "Begin", "src/pay.cs")                    // touches src/pay.cs with new content
///     .On("bob/fix").Commit(Cast.Bob, "2024-01-02", "Fix rounding", "src/pay.cs")
///     .On("main").MergePullRequest(7, "bob/fix", Cast.Ada, "2024-01-03")
///     .CreateIn(folder, "payments.git");
/// </code>
/// </summary>
/// <param name="head">The branch that HEAD names, and on which the first commit goes.</param>
/// <param name="text">How names, messages and paths become bytes: UTF-8 unless said.</param>
/// <param name="sha256">Whether objects are named by SHA-256.</param>
public sealed class RepositoryBuilder(string head = "main", Encoding? text = null, bool sha256 = false)
{
    private const string File = "100644", LinkMode = "120000", SubmoduleMode = "160000";
    private readonly FastImport stream = new(text ?? new UTF8Encoding(false));
    private readonly Dictionary<string, Dictionary<string, Entry>> trees = [];
    private readonly Dictionary<string, Entry?> waiting = [];
    private readonly StringBuilder config = new();
    private readonly string defaultBranch = head;
    private string current = head;
    private (Author By, string On)? committer;
    private int touched;

    /// <summary>Goes on a branch; a new one begins where the last commit went.</summary>
    public RepositoryBuilder On(string name)
    {
        if (!trees.ContainsKey(name) && trees.TryGetValue(current, out var tree))
        {
            stream.Branch(name, current);
            trees[name] = new Dictionary<string, Entry>(tree);
        }
        current = name;
        return this;
    }

    /// <summary>The next commit writes this file.</summary>
    public RepositoryBuilder Write(string path, string content) => Wait(path, new Entry(File, content));

    /// <summary>The next commit makes this symbolic link.</summary>
    public RepositoryBuilder Link(string path, string target) => Wait(path, new Entry(LinkMode, target));

    /// <summary>The next commit makes a submodule here; <paramref name="commit"/> is any object name.</summary>
    public RepositoryBuilder Submodule(string path, string commit) => Wait(path, new Entry(SubmoduleMode, commit));

    /// <summary>The next commit deletes this path.</summary>
    public RepositoryBuilder Delete(string path) => Wait(path, null);

    /// <summary>Somebody else commits the next commit, at another time.</summary>
    public RepositoryBuilder CommittedBy(Author by, string on)
    {
        committer = (by, on);
        return this;
    }

    /// <summary>Commits what waits, and new content for the paths named.</summary>
    /// <param name="by">Author, and committer unless <see cref="CommittedBy"/> named another.</param>
    /// <param name="on">A day (noon UTC), an ISO 8601 instant, or git's own <c>seconds offset</c>.</param>
    /// <param name="message">The whole message; its first line is the subject.</param>
    /// <param name="touches">Paths that get new content.</param>
    public RepositoryBuilder Commit(Author by, string on, string message, params IEnumerable<string> touches)
    {
        foreach (var path in touches)
            Write(path, string.Create(CultureInfo.InvariantCulture, $"{path} {++touched}\n"));
        return Commit(by, on, message, merged: []);
    }

    /// <summary>Merges branches, which bring their files.</summary>
    public RepositoryBuilder Merge(Author by, string on, string message, params string[] branches)
    {
        foreach (var merged in branches)
            foreach (var (path, entry) in trees[merged])
                if (!waiting.ContainsKey(path) && trees[current].GetValueOrDefault(path) != entry)
                    Wait(path, entry);
        return Commit(by, on, message, branches);
    }

    /// <summary>Merges a branch <c>login/topic</c> as GitHub does.</summary>
    public RepositoryBuilder MergePullRequest(int number, string from, Author by, string on) =>
        Merge(by, on, string.Create(CultureInfo.InvariantCulture, $"Merge pull request #{number} from {from}\n\nIts title"), from);

    /// <summary>The address that the repository says it was cloned from.</summary>
    public RepositoryBuilder Origin(string address) => Config($"[remote \"origin\"]\n\turl = {address}\n");

    /// <summary>More lines for the repository's own configuration.</summary>
    public RepositoryBuilder Config(string lines)
    {
        config.Append(lines).Append('\n');
        return this;
    }

    /// <summary>Makes the repository.</summary>
    /// <param name="folder">The folder to make it in.</param>
    /// <param name="name">Its folder's name.</param>
    /// <returns>Its path.</returns>
    public string CreateIn(TemporaryFolder folder, string name = "project.git")
    {
        var path = folder[name];
        Directory.CreateDirectory(Path.Combine(path, "objects"));
        Directory.CreateDirectory(Path.Combine(path, "refs", "heads"));
        System.IO.File.WriteAllText(Path.Combine(path, "HEAD"), $"ref: refs/heads/{defaultBranch}\n");
        var format = sha256 ? "[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectformat = sha256\n" : "[core]\n\trepositoryformatversion = 0\n\tbare = true\n";
        System.IO.File.WriteAllText(Path.Combine(path, "config"), format);
        if (trees.Count > 0)
            TestGit.Feed(path, stream.Bytes, "fast-import", "--quiet", "--date-format=raw-permissive");
        // Only now: some tests write settings that would stop git.
        System.IO.File.AppendAllText(Path.Combine(path, "config"), config.ToString());
        return path;
    }

    private RepositoryBuilder Wait(string path, Entry? entry)
    {
        waiting[path] = entry;
        return this;
    }

    private RepositoryBuilder Commit(Author by, string on, string message, string[] merged)
    {
        if (!trees.TryGetValue(current, out var tree))
            trees[current] = tree = [];
        var (committedBy, committedOn) = committer ?? (by, on);
        stream.Commit(current, $"{by} {Time(on)}", $"{committedBy} {Time(committedOn)}", message, merged);
        foreach (var (path, entry) in waiting)
        {
            stream.Put(path, entry?.Mode, entry?.Content);
            if (entry is null)
                tree.Remove(path);
            else
                tree[path] = entry;
        }
        waiting.Clear();
        committer = null;
        return this;
    }

    private static string Time(string on)
    {
        if (on.Contains(' ', StringComparison.Ordinal))
            return on;
        var instant = DateTimeOffset.Parse(on.Length == 10 ? on + "T12:00:00Z" : on, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        var sign = instant.Offset < TimeSpan.Zero ? '-' : '+';
        return string.Create(CultureInfo.InvariantCulture, $"{instant.ToUnixTimeSeconds()} {sign}{instant.Offset:hhmm}");
    }

    private sealed record Entry(string Mode, string Content);
}
