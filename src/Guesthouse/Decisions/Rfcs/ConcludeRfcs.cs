using Guesthouse.Access;
using Guesthouse.Contributions.Writing;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Decisions.Rfcs;
using Guesthouse.Domain.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Decisions.Rfcs;

/// <summary>Ends RFCs whose deadline has come: rejected with an objection, else lapsed. Guesthouse itself does so; <c>serve</c> each minute, and commands that read RFCs.</summary>
/// <param name="store">The database.</param>
/// <param name="clock">The time.</param>
public sealed class ConcludeRfcs(Store store, TimeProvider clock)
{
    private static readonly Rule rule = Rule.Needs(Permission.RunJobs);

    /// <summary>Ends them, the earliest first.</summary>
    /// <returns>How many.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        List<int> due;
        await using (var context = store.Context())
            due = await context.Set<RfcRow>().Where(row => row.State == RfcState.Open && row.Deadline <= now).OrderBy(row => row.Deadline).ThenBy(row => row.Number).Select(row => row.Number).ToListAsync(cancellation);
        // Nobody asks who is who: it is nobody who ends them.
        var itself = new Installation(store, new Lazy<OrganizationChart>(OrganizationChart.Empty), Viewer.Operator, clock);
        var ended = 0;
        foreach (var number in due)
            ended += await ConcludeAsync(itself, number, cancellation) ? 1 : 0;
        return ended;
    }

    /// <summary>Ends one. It is refused where another process was quicker, or where its author gave it more time.</summary>
    private static async Task<bool> ConcludeAsync(Installation installation, int number, CancellationToken cancellation) =>
        (await new RfcWriting(installation, rule).RunAsync(new ThingAddress(number), atHand => atHand.Rfc.Conclude(atHand.Now), cancellation)).IsOk;
}
