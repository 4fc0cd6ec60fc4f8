using Guesthouse.Access;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Organization;
using Guesthouse.Git;
using Guesthouse.Organization;
using Guesthouse.Storage;

namespace Guesthouse.Samples.Playing;

/// <summary>
/// Plays the history of the sample organization through the use cases, with the clock set to each moment: Guesthouse came to Northmere
/// fourteen months before the anchor, when most houses were old already; others joined later, and everything was read again now and then.
/// </summary>
/// <param name="sample">The organization.</param>
/// <param name="store">The database, empty.</param>
/// <param name="git">Git.</param>
/// <param name="progress">Where to say how far it is.</param>
internal sealed class PlayNorthmere(SampleOrganization sample, Store store, GitProgram git, DemoProgress progress)
{
    private static readonly PlayedDay[] everyDay =
    [
        new(420, ReadsHistories: true), new(300), new(200, ReadsHistories: true), new(60), new(0, ReadsHistories: true),
    ];

    private readonly SampleClock clock = new(sample.Anchor);

    /// <summary>Of a small one the days on which only the organization's file was imported are left out.</summary>
    private readonly PlayedDay[] days = [.. everyDay.Where(day => day.ReadsHistories || sample.Size == SampleSize.Full)];

    /// <summary>Plays it to the end.</summary>
    /// <returns>Nothing, or what was refused: a fault of the sample's, which its tests would find.</returns>
    public async Task<IReadOnlyList<Problem>> RunAsync(CancellationToken cancellation)
    {
        var houses = new PlayedHouses(sample, git, progress);
        var confirmations = new PlayedConfirmations(sample.Houses);
        for (var i = 0; i < days.Length; i++)
        {
            var day = days[i];
            var problems = await ImportAsync(day.DaysAgo, cancellation);
            if (problems.Count == 0 && day.ReadsHistories)
                problems = await houses.ReadAsync(await OpenAsync(day.DaysAgo, cancellation), day.DaysAgo, cancellation);
            var next = i + 1 < days.Length ? days[i + 1].DaysAgo : -1;
            foreach (var moment in confirmations.Between(day.DaysAgo, next))
                if (problems.Count == 0)
                    problems = await confirmations.PlayAsync(await OpenAsync(moment, cancellation), moment, houses.Joined, cancellation);
            if (problems.Count > 0)
                return problems;
        }
        return [];
    }

    /// <summary>The installation as it is on a day, on behalf of whoever runs it.</summary>
    private async Task<Installation> OpenAsync(int daysAgo, CancellationToken cancellation)
    {
        clock.Now = sample.At(daysAgo);
        await using var context = store.Context();
        return new Installation(store, new Lazy<OrganizationChart>(await StoredOrganization.LoadAsync(context, cancellation)), Viewer.Operator, clock);
    }

    private async Task<IReadOnlyList<Problem>> ImportAsync(int daysAgo, CancellationToken cancellation)
    {
        clock.Now = sample.At(daysAgo);
        var today = DateOnly.FromDateTime(clock.Now.UtcDateTime);
        var text = new Company.OrganizationText(sample.Company, sample.Houses, DateOnly.FromDateTime(sample.Anchor.UtcDateTime)).On(daysAgo);
        await File.WriteAllTextAsync(sample.File, text, cancellation);
        var doer = new Doer(null, Viewer.Operator.RecordedAs);
        var imported = await new ImportOrganization(store, clock, doer).RunAsync(new ImportRequest(sample.File, "northmere", today, Correct: false, IsDryRun: false), cancellation);
        progress.Imported(clock.Now);
        return imported.Problems;
    }

    /// <summary>A day on which administrators were at work.</summary>
    /// <param name="DaysAgo">Which day, before the anchor; the organization's file is imported on each.</param>
    /// <param name="ReadsHistories">Whether houses were added and histories read.</param>
    private sealed record PlayedDay(int DaysAgo, bool ReadsHistories = false);
}
