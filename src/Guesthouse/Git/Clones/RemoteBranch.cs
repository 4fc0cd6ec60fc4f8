using System.Text;
using Guesthouse.Domain.Facts;

namespace Guesthouse.Git.Clones;

/// <summary>A branch as its server tells it.</summary>
/// <param name="Name">Its short name.</param>
/// <param name="Tip">Its last commit.</param>
internal sealed record RemoteBranch(string Name, ObjectId Tip)
{
    private const string Heads = "refs/heads/";

    /// <summary>What to ask <c>git ls-remote --symref</c> for.</summary>
    public static IEnumerable<string> Patterns(string? wanted) => wanted is null ? ["HEAD", Heads + "*", RemoteTags.Pattern] : [Heads + wanted, RemoteTags.Pattern];

    /// <summary>Chooses from the answer: the branch asked for, else the one that HEAD names, else the only one, else <c>main</c>, else <c>master</c>.</summary>
    /// <param name="answer">Lines <c>ref: NAME tab HEAD</c> and <c>ID tab NAME</c>.</param>
    /// <param name="wanted">The branch asked for; <see langword="null"/> without one.</param>
    /// <param name="isEmpty">Whether the server has no branch at all that could be chosen from.</param>
    public static RemoteBranch? Choose(ReadOnlySpan<byte> answer, string? wanted, out bool isEmpty)
    {
        string? head = null;
        var branches = new Dictionary<string, ObjectId>(StringComparer.Ordinal);
        foreach (var line in Encoding.UTF8.GetString(answer).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var (what, name) = line.Split('\t') is [var first, var second] ? (first, second) : throw new GitException("git ls-remote said something unexpected");
            if (what.StartsWith("ref: " + Heads, StringComparison.Ordinal) && name == "HEAD")
                head = what[("ref: " + Heads).Length..];
            else if (name.StartsWith(Heads, StringComparison.Ordinal))
                branches[name[Heads.Length..]] = ObjectId.Parse(what);
        }
        isEmpty = branches.Count == 0;
        string?[] names = wanted is not null ? [wanted] : [head, branches.Count == 1 ? branches.Keys.First() : null, "main", "master"];
        foreach (var name in names)
            if (name is not null && branches.TryGetValue(name, out var tip))
                return new RemoteBranch(name, tip);
        return null;
    }
}
