namespace Guesthouse.Domain.Organization.Identities;

/// <summary>Gathers what is known of every identity over all repositories. Identities are numbered from 0 in the order they are first seen.</summary>
public sealed class IdentityRegister
{
    private readonly Dictionary<IdentityKey, int> numbers = [];
    private readonly List<Entry> entries = [];

    /// <summary>How many identities are known.</summary>
    public int Count => entries.Count;

    /// <summary>The identity behind a signature, which is new with its first signature.</summary>
    public int NumberOf(string name, string email)
    {
        var key = IdentityKey.Of(name, email);
        if (!numbers.TryGetValue(key, out var number))
        {
            number = entries.Count;
            numbers.Add(key, number);
            entries.Add(new Entry(key));
        }
        return number;
    }

    /// <summary>Counts <paramref name="commits"/> signatures under a name, authored or co-authored.</summary>
    public void AddName(int identity, string name, int commits) => Raise(entries[identity].Names, name, commits);

    /// <summary>Notes that the identity authored a commit of a default branch.</summary>
    public void AddAuthorship(int identity) => entries[identity].IsAuthor = true;

    /// <summary>Notes merges of branches of <paramref name="login"/> that brought this identity's commits alone.</summary>
    public void AddMerges(int identity, string login, int merges) => Raise(entries[identity].Merges, login.ToLowerInvariant(), merges);

    /// <summary>Whether the identity authored a commit of a default branch; others were only named in trailers.</summary>
    public bool IsAuthor(int identity) => entries[identity].IsAuthor;

    /// <summary>What is known of each identity, by its number.</summary>
    public IReadOnlyList<IdentityEvidence> Evidence() =>
        [.. entries.Select(entry => new IdentityEvidence(
            entry.Key,
            entry.Names.Count > 0 ? entry.Names : new Dictionary<string, int>(StringComparer.Ordinal) { [""] = 1 },
            [.. entry.Merges.Select(merge => new MergeEvidence(merge.Key, merge.Value))]))];

    private static void Raise(Dictionary<string, int> counts, string key, int more) =>
        counts[key] = counts.GetValueOrDefault(key) + more;

    private sealed class Entry(IdentityKey key)
    {
        public IdentityKey Key { get; } = key;

        public Dictionary<string, int> Names { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, int> Merges { get; } = new(StringComparer.Ordinal);

        public bool IsAuthor { get; set; }
    }
}
