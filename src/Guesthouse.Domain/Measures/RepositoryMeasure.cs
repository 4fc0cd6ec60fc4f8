using Guesthouse.Domain.Facts;
using Guesthouse.Domain.Organization.Identities;

namespace Guesthouse.Domain.Measures;

/// <summary>The changes of one repository, and their classes.</summary>
public sealed class RepositoryMeasure
{
    private readonly History history;
    private readonly Ancestry ancestry;
    private readonly IReadOnlyList<int> identityOf;
    private readonly IReadOnlyList<Identity> identities;
    private readonly ChangeClassifier classifier;
    private readonly Lazy<IReadOnlyList<PullRequestFact>> pullRequests;

    /// <summary>The measure of one repository.</summary>
    /// <param name="history">Its default branch.</param>
    /// <param name="ancestry">The ancestry of that history.</param>
    /// <param name="identityOf">The identity's number for each signature.</param>
    /// <param name="identities">The judged identities, by number.</param>
    /// <param name="classifier">The classes of this repository.</param>
    public RepositoryMeasure(
        History history, Ancestry ancestry, IReadOnlyList<int> identityOf, IReadOnlyList<Identity> identities, ChangeClassifier classifier)
    {
        this.history = history;
        this.ancestry = ancestry;
        this.identityOf = identityOf;
        this.identities = identities;
        this.classifier = classifier;
        pullRequests = new(() => Facts.PullRequests.Of(history, ancestry, identityOf, identity => identities[identity].IsAgent));
    }

    /// <summary>The pull requests of the history, by number.</summary>
    public IReadOnlyList<PullRequestFact> PullRequests => pullRequests.Value;

    /// <summary>Every change of the unit on its own day, in the order of the history (commits) or of their numbers (pull requests).</summary>
    public IEnumerable<Change> Changes(MeasureUnit unit) => unit switch
    {
        MeasureUnit.Commit => history.Commits.Where(commit => !commit.IsMerge).Select(OfCommit),
        _ => PullRequests.Select(OfPullRequest),
    };

    /// <summary>Counts the changes of a window.</summary>
    public Tally Count(MeasureUnit unit, MeasureWindow window)
    {
        var tally = new Tally();
        foreach (var change in Changes(unit))
        {
            if (!window.Holds(change.Day))
                continue;
            var whole = classifier.Rows(change.Author, change.Day, change.Touched)[0];
            tally.Add(new CountedChange(whole.Owner, whole.Standing, change.Author?.Person, change.Day, change.AgentAssisted));
        }
        return tally;
    }

    /// <summary>The change that a commit is.</summary>
    public Change OfCommit(CommitFact commit) =>
        new(commit.Id, null, identities[identityOf[commit.Author]], commit.AuthoredAt.Day, commit.Paths, HasAssistant(commit));

    /// <summary>The change that a merged pull request is.</summary>
    public Change OfPullRequest(PullRequestFact pullRequest) => new(
        history.Commits[pullRequest.MergedBy].Id,
        pullRequest.Number,
        pullRequest.Author < 0 ? null : identities[identityOf[pullRequest.Author]],
        pullRequest.MergedAt.Day,
        pullRequest.Paths,
        pullRequest.Commits.Any(position => HasAssistant(history.Commits[position])));

    private bool HasAssistant(CommitFact commit)
    {
        foreach (var coAuthor in commit.CoAuthors)
            if (identities[identityOf[coAuthor]].IsAgent)
                return true;
        return false;
    }
}

/// <summary>A change of either unit, ready to be classified.</summary>
/// <param name="Commit">The commit, or the one that merged the pull request.</param>
/// <param name="PullRequest">The pull request's number; <see langword="null"/> for a commit.</param>
/// <param name="Author">The author's identity; <see langword="null"/>: no commit tells one.</param>
/// <param name="Day">The day it counts on: a commit's author date, a pull request's merge date, in UTC.</param>
/// <param name="Touched">The touched paths.</param>
/// <param name="AgentAssisted">Whether an assistant is among the co-authors.</param>
public sealed record Change(ObjectId Commit, int? PullRequest, Identity? Author, DateOnly Day, ReadOnlyMemory<PathTouch> Touched, bool AgentAssisted);
