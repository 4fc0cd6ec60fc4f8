using System.Globalization;
using Guesthouse.Domain;
using Guesthouse.Domain.Measures;

namespace Guesthouse.Measures;

/// <summary>Finds the change that a person means: a commit by 7 letters or more of its name, <c>REPO#N</c>, or <c>#N</c> when only one repository fits.</summary>
public static class ChangeFinder
{
    /// <summary>The fewest letters of a commit's name that are looked for.</summary>
    public const int FewestLetters = 7;

    private const int CandidatesShown = 10;

    /// <summary>The change; a problem of kind Invalid with the candidates when several fit, NotFound when none does.</summary>
    public static Result<FoundChange> Find(OrganizationMeasure measure, string asked)
    {
        var parts = asked.Split('#', 2);
        var found = parts switch
        {
            [var repository, var number] when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) =>
                [.. measure.Repositories.Where(candidate => IsCalled(candidate, repository)).SelectMany(candidate => PullRequest(candidate, value))],
            [var commit] when IsCommitName(commit) =>
                [.. measure.Repositories.SelectMany(candidate => Commits(candidate, commit.ToLowerInvariant()))],
            _ => (List<FoundChange>?)null,
        };
        return found switch
        {
            null => new Problem(ProblemKind.Invalid, "change.unreadable", $"'{asked}' names no change: give {FewestLetters} letters or more of a commit, REPO#N, or #N."),
            [] => new Problem(ProblemKind.NotFound, "change.unknown", $"No change here is called {asked}."),
            [var only] => only,
            _ => new Problem(ProblemKind.Invalid, "change.several", $"{asked} could be {string.Join(", ", found.Take(CandidatesShown).Select(candidate => candidate.Name))}{(found.Count > CandidatesShown ? " …" : "")}."),
        };
    }

    private static bool IsCommitName(string text) => text.Length is >= FewestLetters and <= 64 && text.All(char.IsAsciiHexDigit);

    private static bool IsCalled(MeasuredRepository repository, string name) =>
        name.Length == 0
        || name.Equals(repository.Facts.Id.Value, StringComparison.OrdinalIgnoreCase)
        || name.Equals(repository.Facts.Id.LastSegment, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<FoundChange> PullRequest(MeasuredRepository repository, int number) =>
        repository.Measure.PullRequests
            .Where(pullRequest => pullRequest.Number == number)
            .Select(pullRequest => new FoundChange(repository, repository.Measure.OfPullRequest(pullRequest)));

    /// <summary>A merge is no change itself; the pull request that it merged is meant.</summary>
    private static IEnumerable<FoundChange> Commits(MeasuredRepository repository, string prefix)
    {
        var commits = repository.Facts.History.Commits;
        for (var position = 0; position < commits.Count; position++)
        {
            if (!commits[position].Id.ToString().StartsWith(prefix, StringComparison.Ordinal))
                continue;
            if (!commits[position].IsMerge)
                yield return new FoundChange(repository, repository.Measure.OfCommit(commits[position]));
            else if (repository.Measure.PullRequests.FirstOrDefault(pullRequest => pullRequest.MergedBy == position) is { } merged)
                yield return new FoundChange(repository, repository.Measure.OfPullRequest(merged));
        }
    }
}

/// <summary>A change and the repository it is of.</summary>
/// <param name="Repository">The repository.</param>
/// <param name="Change">The change.</param>
public sealed record FoundChange(MeasuredRepository Repository, Change Change)
{
    /// <summary>The change's full name: <c>REPO#N</c>, or the repository and the commit.</summary>
    public string Name => Change.PullRequest is { } number
        ? string.Create(CultureInfo.InvariantCulture, $"{Repository.Facts.Id}#{number}")
        : $"{Repository.Facts.Id}@{Change.Commit.ToString()[..12]}";
}
