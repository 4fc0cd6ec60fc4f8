using Guesthouse.Domain.Catalog.Ownership;
using Guesthouse.Domain.Organization;
using Guesthouse.Domain.Organization.Identities;

namespace Guesthouse.Domain.Measures;

/// <summary>One repository, its identities judged and its owners known.</summary>
/// <param name="Facts">What was read of it.</param>
/// <param name="Ownership">Who owns its paths on which day.</param>
/// <param name="Classifier">The classes of its changes.</param>
/// <param name="Measure">Its changes.</param>
public sealed record MeasuredRepository(RepositoryFacts Facts, RepositoryOwnership Ownership, ChangeClassifier Classifier, RepositoryMeasure Measure)
{
    /// <summary>Puts together what is known of a repository.</summary>
    public static MeasuredRepository Of(
        RepositoryFacts facts, IReadOnlyList<int> identityOf, IReadOnlyList<Identity> identities, StandingRule rule, RoleNames names)
    {
        var ownership = new RepositoryOwnership(facts.Roles, facts.Entry, facts.PathOwners, names);
        var classifier = new ChangeClassifier(rule, ownership, facts.History.Paths);
        return new MeasuredRepository(facts, ownership, classifier, new RepositoryMeasure(facts.History, facts.Ancestry, identityOf, identities, classifier));
    }

    /// <summary>The host team on a day; <see langword="null"/>: no host team.</summary>
    public TeamId? HostTeamOn(DateOnly day) => Ownership.OwnerOfNoPath(day).Team;

    /// <summary>What is to be said of the repository, besides its figures.</summary>
    public IEnumerable<MeasureProblem> Problems(MeasureUnit unit, DateOnly today)
    {
        foreach (var problem in Facts.Problems.Concat(Ownership.Problems))
            yield return new MeasureProblem(Facts.Id, problem.Code, problem.ToString());
        if (Facts.Entry is not { Teams.Count: > 0 })
            yield return MeasureProblem.NoOwner(Facts.Id);
        var future = Measure.Changes(unit).Count(change => change.Day > today);
        if (future > 0)
            yield return MeasureProblem.FutureDated(Facts.Id, future);
    }
}
