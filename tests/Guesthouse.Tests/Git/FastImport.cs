using System.Buffers;
using System.Globalization;
using System.Text;

namespace Guesthouse.Tests.Git;

/// <summary>Writes the stream that <c>git fast-import</c> reads.</summary>
internal sealed class FastImport(Encoding text)
{
    private const string Submodule = "160000";
    private readonly ArrayBufferWriter<byte> stream = new();

    public ReadOnlySpan<byte> Bytes => stream.WrittenSpan;

    public void Branch(string name, string from) => Line($"reset refs/heads/{name}\nfrom refs/heads/{from}\n");

    public void Commit(string branch, string author, string committer, string message, IEnumerable<string> merged)
    {
        Line($"commit refs/heads/{branch}\nauthor {author}\ncommitter {committer}");
        Data(message);
        foreach (var other in merged)
            Line($"merge refs/heads/{other}");
    }

    /// <summary>Puts a path; without a mode it is deleted.</summary>
    public void Put(string path, string? mode, string? content)
    {
        if (mode is null)
            Line($"D {Quoted(path)}");
        else if (mode == Submodule)
            Line($"M {mode} {content} {Quoted(path)}");
        else
        {
            Line($"M {mode} inline {Quoted(path)}");
            Data(content!);
        }
    }

    private void Data(string content)
    {
        var bytes = text.GetBytes(content);
        Line(string.Create(CultureInfo.InvariantCulture, $"data {bytes.Length}"));
        stream.Write(bytes);
        Line("");
    }

    private void Line(string line) => stream.Write(text.GetBytes(line + "\n"));

    /// <summary>As a C string, so that a path may hold line breaks and quotes.</summary>
    private static string Quoted(string path) =>
        $"\"{path.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"";
}
