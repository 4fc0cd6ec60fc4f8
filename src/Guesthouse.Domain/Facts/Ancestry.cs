namespace Guesthouse.Domain.Facts;

/// <summary>Which commits a merge brought: those that its second parent reaches and its first does not (<c>p1..p2</c>), merges left out.</summary>
/// <remarks>
/// Merges of the first-parent line are answered by one sweep over the whole history: going up the line, what a merge reaches and no earlier
/// line commit did is what it brought. Merges inside branches, which are few, each take a walk of their own.
/// </remarks>
public sealed class Ancestry
{
    private readonly History history;
    private readonly int[][] parents;
    private readonly Lazy<int[]> generations;
    private readonly Dictionary<int, IReadOnlyList<int>> broughtByLine;

    /// <summary>Prepares the answers for <paramref name="history"/>.</summary>
    public Ancestry(History history)
    {
        this.history = history;
        parents = [.. history.Commits.Select(commit => commit.Parents.Select(history.PositionOf).ToArray())];
        generations = new Lazy<int[]>(Generations);
        Line = FirstParentLine.Of(history);
        broughtByLine = SweepLine();
    }

    /// <summary>The first-parent line, oldest first.</summary>
    public IReadOnlyList<LineCommit> Line { get; }

    /// <summary>The non-merge commits that a merge brought, as positions in <see cref="History.Commits"/>, newest first; empty for a commit that is no merge.</summary>
    /// <param name="merge">The merge's position.</param>
    public IReadOnlyList<int> BroughtBy(int merge) =>
        broughtByLine.TryGetValue(merge, out var brought) ? brought
        : parents[merge].Length < 2 ? []
        : Without(parents[merge][0], parents[merge][1]);

    private Dictionary<int, IReadOnlyList<int>> SweepLine()
    {
        var seen = new bool[parents.Length];
        var brought = new Dictionary<int, IReadOnlyList<int>>();
        foreach (var (position, _) in Line)
        {
            seen[position] = true;
            if (parents[position].Length > 1)
                brought[position] = Sweep(position, seen);
        }
        return brought;
    }

    private List<int> Sweep(int merge, bool[] seen)
    {
        var found = new List<int>();
        var open = new Stack<int>(parents[merge].Skip(1));
        while (open.TryPop(out var at))
        {
            if (at < 0 || seen[at])
                continue;
            seen[at] = true;
            if (!history.Commits[at].IsMerge)
                found.Add(at);
            foreach (var parent in parents[at])
                open.Push(parent);
        }
        found.Sort();
        return found;
    }

    /// <summary>The non-merge commits that <paramref name="tip"/> reaches and <paramref name="excluded"/> does not.</summary>
    private List<int> Without(int excluded, int tip)
    {
        const byte Wanted = 1, Unwanted = 2;
        var found = new List<int>();
        var marks = new Dictionary<int, byte>();
        var open = new PriorityQueue<int, int>();
        var wantedOpen = 0;
        Mark(tip, Wanted);
        Mark(excluded, Unwanted);
        // Children have higher generations than their parents, so a commit's marks are complete when it is taken out.
        while (wantedOpen > 0 && open.TryDequeue(out var at, out _))
        {
            var mark = marks[at];
            if (mark == Wanted)
            {
                wantedOpen--;
                if (!history.Commits[at].IsMerge)
                    found.Add(at);
            }
            foreach (var parent in parents[at])
                Mark(parent, mark == Wanted ? Wanted : Unwanted);
        }
        found.Sort();
        return found;

        void Mark(int commit, byte mark)
        {
            if (commit < 0)
                return;
            var before = marks.GetValueOrDefault(commit);
            var after = (byte)(before | mark);
            if (after == before)
                return;
            marks[commit] = after;
            if (before == 0)
                open.Enqueue(commit, -generations.Value[commit]);
            wantedOpen += (after == Wanted ? 1 : 0) - (before == Wanted ? 1 : 0);
        }
    }

    /// <summary>For each commit one more than the highest generation of its parents, which git's own order does not promise where clocks are wrong.</summary>
    private int[] Generations()
    {
        var result = new int[parents.Length];
        var open = new Stack<int>();
        for (var start = 0; start < parents.Length; start++)
        {
            open.Push(start);
            while (open.TryPeek(out var at))
            {
                if (result[at] != 0)
                {
                    open.Pop();
                    continue;
                }
                var highest = 0;
                var waits = false;
                foreach (var parent in parents[at])
                {
                    if (parent < 0)
                        continue;
                    if (result[parent] == 0)
                    {
                        open.Push(parent);
                        waits = true;
                    }
                    highest = Math.Max(highest, result[parent]);
                }
                if (!waits)
                    result[open.Pop()] = highest + 1;
            }
        }
        return result;
    }
}
