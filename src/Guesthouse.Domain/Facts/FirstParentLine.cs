namespace Guesthouse.Domain.Facts;

/// <summary>
/// The way the default branch itself went: its tip, the tip's first parent, and so on. What a file says holds from the day its content
/// came onto this line, whenever it was written.
/// </summary>
public static class FirstParentLine
{
    /// <summary>The commits of the line, oldest first, each with the day from which its content was on the default branch.</summary>
    /// <remarks>Where committer times run backwards the order of the line decides: a commit never takes effect before the one below it.</remarks>
    public static IReadOnlyList<LineCommit> Of(History history)
    {
        var line = new List<LineCommit>();
        for (var at = history.PositionOf(history.Tip); at >= 0;)
        {
            var commit = history.Commits[at];
            line.Add(new LineCommit(at, commit.CommittedAt.Day));
            at = commit.Parents.Count == 0 ? -1 : history.PositionOf(commit.Parents[0]);
        }
        line.Reverse();
        for (var i = 1; i < line.Count; i++)
            if (line[i].Day < line[i - 1].Day)
                line[i] = line[i] with { Day = line[i - 1].Day };
        return line;
    }
}

/// <summary>A commit of the first-parent line.</summary>
/// <param name="Position">Its position in <see cref="History.Commits"/>.</param>
/// <param name="Day">The UTC day from which its content was on the default branch.</param>
public readonly record struct LineCommit(int Position, DateOnly Day);
