namespace Guesthouse.Domain.Facts;

/// <summary>Finds the merged pull requests in a history.</summary>
/// <remarks>
/// A pull request is told of by a merge with two parents anywhere in the history whose text is a forge's, or by any commit of the
/// first-parent line whose subject ends in <c>(#N)</c> (the last one counts). Where two commits tell of one number, the first-parent line
/// wins over branches, and on it the earlier commit, in the line's own order whatever the clocks said.
/// </remarks>
public static class PullRequests
{
    /// <summary>The pull requests of <paramref name="history"/>, by number.</summary>
    /// <param name="history">The default branch.</param>
    /// <param name="ancestry">Its ancestry.</param>
    /// <param name="identityOf">The identity behind each signature (a position in <see cref="History.Signatures"/>), as a number.</param>
    /// <param name="isAgent">Whether an identity is a bot's or an agent's.</param>
    public static IReadOnlyList<PullRequestFact> Of(History history, Ancestry ancestry, IReadOnlyList<int> identityOf, Func<int, bool> isAgent)
    {
        var found = new SortedDictionary<int, PullRequestFact>();
        var onLine = new bool[history.Commits.Count];
        foreach (var (position, _) in ancestry.Line)
        {
            onLine[position] = true;
            var commit = history.Commits[position];
            if ((TextOfMerge(commit) ?? MergeText.OfLineCommit(commit.Subject)) is { } text)
                Take(position, text);
        }
        for (var position = history.Commits.Count - 1; position >= 0; position--)
            if (!onLine[position] && TextOfMerge(history.Commits[position]) is { } text)
                Take(position, text);
        return [.. found.Values];

        void Take(int position, MergeText text)
        {
            if (!found.ContainsKey(text.Number))
                found.Add(text.Number, Fact(history, ancestry, position, text, Author));
        }

        int Author(IReadOnlyList<int> brought) => AuthorOf(history, brought, identityOf, isAgent);
    }

    /// <summary>What a merge with two parents tells of a pull request; <see langword="null"/> for other commits.</summary>
    public static MergeText? TextOfMerge(CommitFact commit) =>
        commit.Parents.Count == 2 ? MergeText.OfMerge(commit.Subject, commit.MergeRequestLine) : null;

    private static PullRequestFact Fact(History history, Ancestry ancestry, int position, MergeText text, Func<IReadOnlyList<int>, int> authorOf)
    {
        var commit = history.Commits[position];
        IReadOnlyList<int> brought = commit.IsMerge ? ancestry.BroughtBy(position) : [position];
        return new PullRequestFact
        {
            Number = text.Number,
            Kind = text.Kind,
            MergedBy = position,
            Author = authorOf(brought),
            MergedAt = commit.CommittedAt,
            Paths = commit.Paths,
            Commits = brought,
            Login = text.Login,
        };
    }

    /// <summary>The human identity that wrote most of the commits, else the agent that did; among equals the one who wrote the earliest.</summary>
    private static int AuthorOf(History history, IReadOnlyList<int> brought, IReadOnlyList<int> identityOf, Func<int, bool> isAgent)
    {
        if (brought.Count == 1)
            return history.Commits[brought[0]].Author;
        return brought
            .Select(position => history.Commits[position])
            .GroupBy(commit => identityOf[commit.Author])
            .OrderBy(commits => isAgent(commits.Key))
            .ThenByDescending(commits => commits.Count())
            .ThenBy(commits => commits.Min(commit => commit.AuthoredAt))
            .Select(commits => commits.MinBy(commit => commit.AuthoredAt)!.Author)
            .DefaultIfEmpty(-1)
            .First();
    }
}
