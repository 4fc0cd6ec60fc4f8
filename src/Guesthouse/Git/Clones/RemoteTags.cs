using System.Security.Cryptography;
using System.Text;

namespace Guesthouse.Git.Clones;

/// <summary>The tags as a server tells them.</summary>
internal sealed class RemoteTags
{
    /// <summary>What to ask <c>git ls-remote</c> for.</summary>
    public const string Pattern = Tags + "*";

    private const string Tags = "refs/tags/";

    /// <summary>What an annotated tag leads to stands behind it in a line of its own.</summary>
    private const string Peeled = "^{}";

    private readonly Dictionary<string, string> named;

    private RemoteTags(Dictionary<string, string> named) => this.named = named;

    /// <summary>A text that is another when any tag is another; empty: there are none.</summary>
    public string Stamp => named.Count == 0 ? "" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', named.Select(tag => $"{tag.Key} {tag.Value}").Order(StringComparer.Ordinal)))));

    /// <summary>Those of an answer: lines <c>ID tab NAME</c>, others among them.</summary>
    public static RemoteTags Of(ReadOnlySpan<byte> answer) => new(Encoding.UTF8.GetString(answer).Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split('\t'))
        .Where(line => line is [_, var name] && name.StartsWith(Tags, StringComparison.Ordinal) && !name.EndsWith(Peeled, StringComparison.Ordinal))
        .ToDictionary(line => line[1], line => line[0], StringComparer.Ordinal));

    /// <summary>Takes out of a clone the tags that the server has elsewhere or no more: a fetch only brings those that are missing.</summary>
    public void ForgetOthers(GitProgram git, CloneFolder clone, CancellationToken cancellation)
    {
        var said = Encoding.UTF8.GetString(git.Run(clone.Path, ["for-each-ref", "--format=%(objectname) %(refname)", Tags], cancellation));
        var others = said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')).Where(line => named.GetValueOrDefault(line[1]) != line[0]).ToList();
        foreach (var other in others)
            git.Run(clone.Path, ["update-ref", "--no-deref", "-d", other[1]], cancellation);
    }
}
