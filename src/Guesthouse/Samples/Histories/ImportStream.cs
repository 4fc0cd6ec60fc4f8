using System.Globalization;
using System.Text;

namespace Guesthouse.Samples.Histories;

/// <summary>Writes what <c>git fast-import</c> reads: contents, commits and tags, each with a mark that later ones name it by.</summary>
/// <param name="output">Git's input.</param>
/// <param name="branch">The reference that commits advance.</param>
internal sealed class ImportStream(Stream output, string branch)
{
    private int mark;

    /// <summary>Writes a file's content; answers its mark.</summary>
    public string Content(string text)
    {
        Line(string.Create(CultureInfo.InvariantCulture, $"blob\nmark :{++mark}"));
        Data(text);
        return Mark();
    }

    /// <summary>Writes a commit of the branch; answers its mark.</summary>
    /// <param name="author">Who, as git writes people.</param>
    /// <param name="committer">Who made the commit.</param>
    /// <param name="message">Its message.</param>
    /// <param name="parents">Its parents; none: the first of all.</param>
    /// <param name="files">Paths and marks of contents; an empty mark takes the path away.</param>
    public string Commit(string author, string committer, string message, IReadOnlyList<string> parents, IEnumerable<KeyValuePair<string, string>> files)
    {
        Line(string.Create(CultureInfo.InvariantCulture, $"commit {branch}\nmark :{++mark}\nauthor {author}\ncommitter {committer}"));
        var made = Mark();
        Data(message);
        for (var i = 0; i < parents.Count; i++)
            Line($"{(i == 0 ? "from" : "merge")} {parents[i]}");
        foreach (var (path, content) in files)
            Line(content.Length == 0 ? $"D {path}" : $"M 100644 {content} {path}");
        Line("");
        return made;
    }

    /// <summary>Gives a commit a reference.</summary>
    public void Name(string reference, string commit) => Line($"reset {reference}\nfrom {commit}\n");

    /// <summary>A person and a moment as git writes them.</summary>
    public static string Signed(string name, string address, DateTimeOffset at) => string.Create(
        CultureInfo.InvariantCulture, $"{name} <{address}> {at.ToUnixTimeSeconds()} {(at.Offset < TimeSpan.Zero ? '-' : '+')}{at.Offset.Duration():hhmm}");

    private string Mark() => string.Create(CultureInfo.InvariantCulture, $":{mark}");

    private void Data(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Line(string.Create(CultureInfo.InvariantCulture, $"data {bytes.Length}"));
        output.Write(bytes);
        Line("");
    }

    private void Line(string line)
    {
        output.Write(Encoding.UTF8.GetBytes(line));
        output.WriteByte((byte)'\n');
    }
}
