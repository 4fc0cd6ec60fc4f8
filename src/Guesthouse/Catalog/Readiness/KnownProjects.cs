using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Domain.Catalog.Readiness;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Readiness;

/// <summary>Reads what is known of every project besides its documents, in a query for each kind of fact.</summary>
/// <param name="context">The database.</param>
/// <param name="facts">What other modules supply.</param>
/// <param name="today">The UTC day.</param>
internal sealed class KnownProjects(GuesthouseContext context, SuppliedFacts facts, DateOnly today)
{
    /// <summary>What is known, by the project's key; of the other projects nothing is.</summary>
    /// <param name="only">The projects that are asked about; <see langword="null"/>: all.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<Func<int, ProjectKnowledge>> ReadAsync(IReadOnlyCollection<int>? only, CancellationToken cancellation)
    {
        var profiles = await context.Set<ProfileRow>().AsNoTracking().Where(row => only == null || only.Contains(row.Project))
            .Select(row => new { row.Project, row.GovernanceLevel, row.Lifecycle, row.FirstResponseHours })
            .ToDictionaryAsync(row => row.Project, cancellation);
        var channels = await FirstAsync(ProfileField.Channel, only, cancellation);
        var wanted = await FirstAsync(ProfileField.Wanted, only, cancellation);
        var committers = await FactAsync<CommittersFact>(only, cancellation);
        var kept = await FactAsync<PromiseKeptFact>(only, cancellation);
        var newcomers = await FactAsync<NewcomersRequestsFact>(only, cancellation);
        var wantedNow = await FactAsync<WantedNowFact>(only, cancellation);
        var guests = await FactAsync<GuestsFact>(only, cancellation);
        var acceptance = await FactAsync<AcceptanceFact>(only, cancellation);
        var firstTimers = await FactAsync<FirstTimersFact>(only, cancellation);
        return project => new ProjectKnowledge
        {
            Governance = profiles.GetValueOrDefault(project)?.GovernanceLevel,
            Lifecycle = profiles.GetValueOrDefault(project)?.Lifecycle,
            PromisedHours = profiles.GetValueOrDefault(project)?.FirstResponseHours,
            Channel = channels.GetValueOrDefault(project),
            Wanted = wanted.GetValueOrDefault(project),
            Committers = committers(project),
            PromiseKept = kept(project),
            Newcomers = newcomers(project),
            WantedNow = wantedNow(project),
            Guests = guests(project),
            Acceptance = acceptance(project),
            FirstTimers = firstTimers(project),
        };
    }

    private async Task<Dictionary<int, string>> FirstAsync(ProfileField field, IReadOnlyCollection<int>? only, CancellationToken cancellation) =>
        await context.Set<ProfileValueRow>().AsNoTracking()
            .Where(row => row.Field == field && row.Position == 0 && (only == null || only.Contains(row.Project)))
            .ToDictionaryAsync(row => row.Project, row => row.Value, cancellation);

    private async Task<Func<int, FactAnswer<TFact>>> FactAsync<TFact>(IReadOnlyCollection<int>? only, CancellationToken cancellation)
        where TFact : class
    {
        var read = await facts.ReadAsync<TFact>(context, only, today, cancellation);
        return project => new FactAnswer<TFact>(read is not null, read?.GetValueOrDefault(project));
    }
}
