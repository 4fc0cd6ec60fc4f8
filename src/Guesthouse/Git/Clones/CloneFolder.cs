using System.Text;

namespace Guesthouse.Git.Clones;

/// <summary>The folder of one own clone: what stands in it that is not git's business.</summary>
/// <remarks>
/// The configuration is written anew before every use, so that the clone keeps none that Guesthouse did not write. A clone is one branch,
/// bare; it is not gathered or packed behind our back.
/// </remarks>
internal sealed class CloneFolder(string path)
{
    /// <summary>No git of ours holds a lock for longer; what is older was left by a machine that stopped.</summary>
    private static readonly TimeSpan longestLock = TimeSpan.FromMinutes(1);

    private const string Promise = "\tpromisor = true\n\tpartialclonefilter = blob:none\n";

    /// <summary>The git directory.</summary>
    public string Path => path;

    /// <summary>Whether there is a clone.</summary>
    public bool Exists => File.Exists(Config) && File.Exists(Head);

    /// <summary>Whether the clone was made with all contents.</summary>
    public bool IsFull => Exists && !File.ReadAllText(Config).Contains(Promise, StringComparison.Ordinal);

    /// <summary>The tags that the server had when it was last fetched from, as <see cref="RemoteTags.Stamp"/>; empty: none, or never fetched.</summary>
    public string SeenTags
    {
        get => File.Exists(Seen) ? File.ReadAllText(Seen) : "";
        set => File.WriteAllText(Seen, value);
    }

    private string Seen => System.IO.Path.Combine(path, "guesthouse-tags");

    private string Head => System.IO.Path.Combine(path, "HEAD");

    private string Config => System.IO.Path.Combine(path, "config");

    /// <summary>Makes an empty repository where there is none, and writes its configuration.</summary>
    /// <param name="address">Where the clone comes from.</param>
    /// <param name="full">Whether with all contents.</param>
    /// <param name="isSha256">Whether its objects are named by SHA-256.</param>
    public void Prepare(CloneAddress address, bool full, bool isSha256)
    {
        Directory.CreateDirectory(System.IO.Path.Combine(path, "objects"));
        Directory.CreateDirectory(System.IO.Path.Combine(path, "refs", "heads"));
        if (!File.Exists(Head))
            File.WriteAllText(Head, "ref: refs/heads/main\n");
        var quoted = address.Value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        var text = new StringBuilder("[core]\n\trepositoryformatversion = 1\n\tbare = true\n");
        if (isSha256)
            text.Append("[extensions]\n\tobjectFormat = sha256\n");
        text.Append("[gc]\n\tauto = 0\n[maintenance]\n\tauto = false\n[remote \"origin\"]\n\turl = \"").Append(quoted).Append("\"\n");
        if (!full)
            text.Append(Promise);
        var fresh = Config + ".new";
        File.WriteAllText(fresh, text.ToString());
        File.Move(fresh, Config, overwrite: true);
    }

    /// <summary>Takes away what an ended run left: locks and half-fetched packs.</summary>
    public void TidyUp(DateTimeOffset now)
    {
        if (!Directory.Exists(path))
            return;
        string[] leftovers = ["*.lock", "tmp_*"];
        foreach (var file in leftovers.SelectMany(pattern => Directory.EnumerateFiles(path, pattern, SearchOption.AllDirectories)).ToList())
            if (now.UtcDateTime - File.GetLastWriteTimeUtc(file) > longestLock)
                File.Delete(file);
    }

    /// <summary>Takes the clone away.</summary>
    public void Remove()
    {
        if (Directory.Exists(path))
            Directory.Delete(path, recursive: true);
    }
}
