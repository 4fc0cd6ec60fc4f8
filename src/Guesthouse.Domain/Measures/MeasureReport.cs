using System.Globalization;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Domain.Measures;

/// <summary>What <c>measure</c> tells. Names no person.</summary>
/// <param name="Window">The days looked at.</param>
/// <param name="Unit">What counted as a change.</param>
/// <param name="Totals">The organization: every fact once.</param>
/// <param name="Repositories">Each repository, in order of its id.</param>
/// <param name="Identities">How well the authors are known, over all history of the repositories.</param>
/// <param name="Problems">What could not be read or decided, in order of repository and kind.</param>
public sealed record MeasureReport(
    MeasureWindow Window,
    MeasureUnit Unit,
    Tally Totals,
    IReadOnlyList<RepositoryTally> Repositories,
    IdentityCounts Identities,
    IReadOnlyList<MeasureProblem> Problems)
{
    /// <summary>Puts a report together: adds up the repositories, which are in order of their ids, and orders the problems.</summary>
    public static MeasureReport Of(
        MeasureWindow window, MeasureUnit unit, IReadOnlyList<RepositoryTally> repositories, IdentityCounts identities, IEnumerable<MeasureProblem> problems)
    {
        var totals = new Tally();
        foreach (var repository in repositories)
            totals.Add(repository.Tally);
        return new MeasureReport(
            window,
            unit,
            totals,
            repositories,
            identities,
            [.. problems
                .OrderBy(problem => problem.Repository?.Value, StringComparer.Ordinal)
                .ThenBy(problem => problem.Kind, StringComparer.Ordinal)
                .ThenBy(problem => problem.Detail, StringComparer.Ordinal)]);
    }
}

/// <summary>One repository's figures.</summary>
/// <param name="Id">The repository.</param>
/// <param name="Team">Its host team on the last day of the window (today, without an end); <see langword="null"/>: no host team.</param>
/// <param name="Tally">Its changes.</param>
public sealed record RepositoryTally(RepositoryId Id, TeamId? Team, Tally Tally);

/// <summary>How well the authors of the default branches are known.</summary>
/// <param name="People">Different people who bear an author identity. Without an organization: groups of identities with the same address or full name.</param>
/// <param name="Matched">Author identities that a person bears.</param>
/// <param name="Unmatched">Human author identities that nobody bears.</param>
/// <param name="Agents">Author identities of bots and agents.</param>
/// <param name="ByRule">Matched identities by the rule that matched, by the rules' names in JSON.</param>
public sealed record IdentityCounts(int People, int Matched, int Unmatched, int Agents, IReadOnlyDictionary<string, int> ByRule);

/// <summary>Something that could not be read or decided, and did not stop the rest.</summary>
/// <param name="Repository">Where; <see langword="null"/>: not about one repository.</param>
/// <param name="Kind">A stable code, such as <c>no-owner</c>.</param>
/// <param name="Detail">One English sentence; names no person.</param>
public sealed record MeasureProblem(RepositoryId? Repository, string Kind, string Detail)
{
    /// <summary>That nobody hosts a repository.</summary>
    public static MeasureProblem NoOwner(RepositoryId repository) =>
        new(repository, "no-owner", "No host team is known; every human change outside of paths with an owner is unknown.");

    /// <summary>That changes are dated after today.</summary>
    public static MeasureProblem FutureDated(RepositoryId repository, int changes) => new(
        repository,
        "future-dated",
        string.Create(CultureInfo.InvariantCulture, $"{changes} changes are dated after today; they count on the day they state."));
}
