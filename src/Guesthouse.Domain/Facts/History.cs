namespace Guesthouse.Domain.Facts;

/// <summary>The default branch of one repository: every commit that its tip reaches.</summary>
public sealed class History
{
    private Dictionary<ObjectId, int>? positions;

    /// <summary>The branch's tip; zero for an empty repository.</summary>
    public required ObjectId Tip { get; init; }

    /// <summary>The commits in the order of <c>git log</c>: the tip first, parents never before the first of their children (with git's own exceptions where clocks are wrong).</summary>
    public required IReadOnlyList<CommitFact> Commits { get; init; }

    /// <summary>Everyone the commits name, each pair of name and address once.</summary>
    public required IReadOnlyList<Signature> Signatures { get; init; }

    /// <summary>Every path the commits touch.</summary>
    public required PathTable Paths { get; init; }

    /// <summary>Whether parents of some commits were never fetched (<c>git clone --depth</c>).</summary>
    public bool IsShallow { get; init; }

    /// <summary>The commit's position in <see cref="Commits"/>; -1 when the history does not hold it.</summary>
    public int PositionOf(ObjectId id)
    {
        positions ??= Index();
        return positions.GetValueOrDefault(id, -1);
    }

    private Dictionary<ObjectId, int> Index()
    {
        var index = new Dictionary<ObjectId, int>(Commits.Count);
        for (var i = 0; i < Commits.Count; i++)
            index[Commits[i].Id] = i;
        return index;
    }
}
