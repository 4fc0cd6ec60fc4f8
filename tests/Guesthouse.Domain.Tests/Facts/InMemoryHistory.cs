using System.Text;
using Guesthouse.Domain.Facts;

namespace Guesthouse.Domain.Tests.Facts;

/// <summary>Builds small histories without git: commits are named by letters and listed oldest first.</summary>
internal sealed class InMemoryHistory
{
    private readonly List<CommitFact> commits = [];
    private readonly List<Signature> signatures = [];
    private readonly Dictionary<string, ObjectId> names = new(StringComparer.Ordinal);
    private readonly PathTable paths = new();
    private long clock = 1_700_000_000;

    /// <summary>Adds a commit, one hour after the one before.</summary>
    public InMemoryHistory Commit(
        string name, string parents = "", string author = "Ada", string subject = "", string[]? touched = null, string[]? coAuthors = null, long? at = null, string? mergeRequestLine = null)
    {
        clock = at ?? clock + 3600;
        names[name] = ObjectId.Parse(Convert.ToHexStringLower(Encoding.UTF8.GetBytes(name.PadRight(20, '.'))));
        commits.Add(new CommitFact
        {
            Id = names[name],
            Parents = [.. parents.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(parent => names[parent])],
            Author = SignatureOf(author),
            Committer = SignatureOf("Forge"),
            AuthoredAt = new CommitTime(clock, 0),
            CommittedAt = new CommitTime(clock, 0),
            Subject = subject,
            MergeRequestLine = mergeRequestLine,
            CoAuthors = [.. (coAuthors ?? []).Select(SignatureOf)],
            Paths = (touched ?? []).Select(path => new PathTouch(paths.Intern(Encoding.UTF8.GetBytes(path)), PathChange.Modified)).ToArray(),
        });
        return this;
    }

    /// <summary>The history, its last commit as the tip.</summary>
    public History Build() => new()
    {
        Tip = commits.Count == 0 ? default : commits[^1].Id,
        Commits = [.. commits.AsEnumerable().Reverse()],
        Signatures = signatures,
        Paths = paths,
    };

    /// <summary>The position of a commit in the built history.</summary>
    public int Position(string name) => commits.Count - 1 - commits.FindIndex(commit => commit.Id == names[name]);

    /// <summary>The commits' letters, in the order given.</summary>
    public string Letters(IEnumerable<int> positions) =>
        string.Concat(positions.Select(position => names.First(pair => pair.Value == commits[commits.Count - 1 - position].Id).Key));

    private int SignatureOf(string author)
    {
        var split = author.IndexOf('<', StringComparison.Ordinal);
        var signature = split < 0
            ? new Signature(author, $"{author.ToLowerInvariant()}@example.com")
            : new Signature(author[..split].Trim(), author[(split + 1)..].TrimEnd('>'));
        var at = signatures.IndexOf(signature);
        if (at >= 0)
            return at;
        signatures.Add(signature);
        return signatures.Count - 1;
    }
}
