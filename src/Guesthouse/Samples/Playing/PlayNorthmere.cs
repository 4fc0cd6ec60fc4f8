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
    /// <summary>What a new organization changes is derived with the next reading: documents are read before, when only their own houses have something new.</summary>
    private static readonly PlayedDay[] everyDay =
    [
        new(420, PlayedReading.Everything),
        new(301, PlayedReading.Documents) { Imports = false },
        new(300, PlayedReading.None),
        new(200, PlayedReading.Everything),
        new(110, PlayedReading.Documents) { Imports = false },
        new(61, PlayedReading.Documents) { Imports = false },
        new(60, PlayedReading.None),
        new(0, PlayedReading.Everything),
    ];

    private readonly SampleClock clock = new(sample.Anchor);

    private OrganizationChart? chart;

    /// <summary>Of a small one the days on which little was done are left out.</summary>
    private readonly PlayedDay[] days = [.. everyDay.Where(day => day.Reads == PlayedReading.Everything || sample.Size == SampleSize.Full)];

    /// <summary>Plays it to the end.</summary>
    /// <returns>Nothing, or what was refused: a fault of the sample's, which its tests would find.</returns>
    public async Task<IReadOnlyList<Problem>> RunAsync(CancellationToken cancellation)
    {
        var houses = new PlayedHouses(sample, git, progress);
        var confirmations = new PlayedConfirmations(sample.Houses);
        houses.Prepare();
        // Beside the first import, the joining and the naming, which need no history yet.
        var writing = Task.Run(() => houses.Write(days.Where(day => day.Reads != PlayedReading.None).Select(day => day.DaysAgo).ToHashSet(), cancellation), cancellation);
        for (var i = 0; i < days.Length; i++)
        {
            var problems = await PlayAsync(days[i], houses, writing, cancellation);
            var next = i + 1 < days.Length ? days[i + 1].DaysAgo : -1;
            foreach (var moment in confirmations.Between(days[i].DaysAgo, next))
                if (problems.Count == 0)
                    problems = await confirmations.PlayAsync(await OpenAsync(moment, cancellation), moment, houses.Joined, cancellation);
            if (problems.Count > 0)
                return problems;
        }
        houses.Finish();
        return [];
    }

    private async Task<IReadOnlyList<Problem>> PlayAsync(PlayedDay day, PlayedHouses houses, Task writing, CancellationToken cancellation)
    {
        var problems = day.Imports ? await ImportAsync(day.DaysAgo, cancellation) : [];
        if (problems.Count == 0 && day.Reads == PlayedReading.Everything)
            problems = await houses.JoinAsync(await OpenAsync(day.DaysAgo, cancellation), day.DaysAgo, cancellation);
        await writing;
        return problems.Count > 0 || day.Reads == PlayedReading.None ? problems : await houses.ReadAsync(await OpenAsync(day.DaysAgo, cancellation), day, cancellation);
    }

    /// <summary>The installation as it is on a day, on behalf of whoever runs it.</summary>
    private async Task<Installation> OpenAsync(int daysAgo, CancellationToken cancellation)
    {
        clock.Now = sample.At(daysAgo);
        await using var context = store.Context();
        var known = chart ??= await StoredOrganization.LoadAsync(context, cancellation);
        return new Installation(store, new Lazy<OrganizationChart>(known), Viewer.Operator, clock) { FollowsLater = true };
    }

    private async Task<IReadOnlyList<Problem>> ImportAsync(int daysAgo, CancellationToken cancellation)
    {
        clock.Now = sample.At(daysAgo);
        var today = DateOnly.FromDateTime(clock.Now.UtcDateTime);
        var text = new Company.OrganizationText(sample.Company, sample.Houses, DateOnly.FromDateTime(sample.Anchor.UtcDateTime)).On(daysAgo);
        await File.WriteAllTextAsync(sample.File, text, cancellation);
        var doer = new Doer(null, Viewer.Operator.RecordedAs);
        var imported = await new ImportOrganization(store, clock, doer, new Corrections.Leaving.PowersOfLeavers(doer, clock)).RunAsync(new ImportRequest(sample.File, "northmere", today, Correct: false, IsDryRun: false), cancellation);
        chart = null;
        return imported.Problems;
    }
}
