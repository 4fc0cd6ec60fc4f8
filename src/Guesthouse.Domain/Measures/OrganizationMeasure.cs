using Guesthouse.Domain.Facts;
using Guesthouse.Domain.Organization;
using Guesthouse.Domain.Organization.Identities;

namespace Guesthouse.Domain.Measures;

/// <summary>An organization's repositories, judged together and ready to be measured: identities are known over all of them.</summary>
public sealed class OrganizationMeasure
{
    private readonly bool organizationKnown;
    private readonly IReadOnlyList<MeasureProblem> unread;
    private readonly DateOnly today;

    private OrganizationMeasure(
        OrganizationChart chart, bool organizationKnown, IReadOnlyList<MeasuredRepository> repositories, IReadOnlyList<Identity> authors,
        IReadOnlyList<IdentitySuggestion> suggestions, IReadOnlyList<MeasureProblem> unread, DateOnly today)
    {
        Chart = chart;
        this.organizationKnown = organizationKnown;
        Repositories = repositories;
        Authors = authors;
        Suggestions = suggestions;
        this.unread = unread;
        this.today = today;
    }

    /// <summary>The organization; empty when nothing is known of it.</summary>
    public OrganizationChart Chart { get; }

    /// <summary>The repositories, in order of their ids.</summary>
    public IReadOnlyList<MeasuredRepository> Repositories { get; }

    /// <summary>The identities that authored a commit of a default branch.</summary>
    public IReadOnlyList<Identity> Authors { get; }

    /// <summary>Likely bearers of identities that no rule matched.</summary>
    public IReadOnlyList<IdentitySuggestion> Suggestions { get; }

    /// <summary>Judges the identities of all repositories and prepares their classes.</summary>
    /// <param name="chart">The organization; <see langword="null"/>: nothing is known of teams.</param>
    /// <param name="repositories">The repositories that could be read, in any order.</param>
    /// <param name="unread">What could not be read.</param>
    /// <param name="today">The UTC day, which tells future-dated changes and today's host teams.</param>
    /// <param name="decided">What people decided about identities.</param>
    public static OrganizationMeasure Of(
        OrganizationChart? chart,
        IReadOnlyList<RepositoryFacts> repositories,
        IReadOnlyList<MeasureProblem> unread,
        DateOnly today,
        Func<IdentityKey, IdentityDecision>? decided = null)
    {
        var known = chart ?? OrganizationChart.Empty;
        var ordered = repositories.OrderBy(repository => repository.Id.Value, StringComparer.Ordinal).ToList();
        var register = new IdentityRegister();
        var numbers = ordered.ConvertAll(repository => HistoryIdentities.AddTo(register, repository.History, repository.Merges));
        var (identities, suggestions) = new IdentityJudge(known, decided).Judge(register.Evidence());
        var rule = new StandingRule(known);
        var names = NamesInRoleFiles.Of(known, identities);
        var measured = new MeasuredRepository[ordered.Count];
        Parallel.For(0, ordered.Count, i => measured[i] = MeasuredRepository.Of(ordered[i], numbers[i], identities, rule, names));
        return new OrganizationMeasure(
            known, chart is not null, measured, [.. identities.Where((_, number) => register.IsAuthor(number))], suggestions, unread, today);
    }

    /// <summary>Counts a window in one unit.</summary>
    public MeasureReport Report(MeasureWindow window, MeasureUnit unit)
    {
        var tallies = new Tally[Repositories.Count];
        Parallel.For(0, tallies.Length, i => tallies[i] = Repositories[i].Measure.Count(unit, window));
        var lastDay = window.LastDay(today);
        return MeasureReport.Of(
            window,
            unit,
            [.. Repositories.Select((repository, i) => new RepositoryTally(repository.Facts.Id, repository.HostTeamOn(lastDay), tallies[i]))],
            IdentityCounting.Of(Authors, organizationKnown),
            unread.Concat(Repositories.SelectMany(repository => repository.Problems(unit, today))));
    }
}
