using Guesthouse.Domain.Decisions.Rfcs;
using Guesthouse.Domain.Organization;
using Guesthouse.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Decisions.Rfcs;

/// <summary>RFCs as they are stored: their events, and the rows that follow from these.</summary>
internal static class StoredRfcs
{
    /// <summary>The events of an RFC, in order. Whoever was made one with somebody else is that person from the beginning.</summary>
    public static async Task<IReadOnlyList<RfcEvent>> EventsAsync(GuesthouseContext context, int number, CancellationToken cancellation)
    {
        var merged = await MergedPeople.LoadAsync(context, cancellation);
        var rows = await context.Set<RfcEventRow>().AsNoTracking().Where(row => row.Rfc == number).OrderBy(row => row.Number).ToListAsync(cancellation);
        return [.. rows.Select(row => RfcEventRows.EventOf(row, person => merged.TryGetValue(person.Value, out var now) ? new PersonId(now) : person))];
    }

    /// <summary>Adds an event, and makes the rows of the RFC say what it is then. The version of an old row is raised by saving.</summary>
    /// <param name="context">The database, in a transaction.</param>
    /// <param name="row">Its row; not in the database yet for a new RFC.</param>
    /// <param name="rfc">The RFC after the event.</param>
    /// <param name="happened">The event.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static async Task RecordAsync(GuesthouseContext context, RfcRow row, Rfc rfc, RfcEvent happened, CancellationToken cancellation)
    {
        (row.Project, row.Person, row.State) = (rfc.Project?.Value, rfc.Author?.Value, rfc.State);
        (row.Since, row.LastAt, row.Deadline) = (rfc.Since.ToDateTimeOffset(), rfc.LastAt.ToDateTimeOffset(), rfc.Deadline.ToDateTimeOffset());
        (row.TitleText, row.TitleVersion) = (rfc.Texts.Title.Text, rfc.Texts.Title.Version);
        if (happened.Number == 1)
        {
            (row.ProposedAt, row.Version) = (row.Since, 1);
            context.Add(row);
        }
        else
            context.Entry(row).State = EntityState.Modified;
        context.Add(RfcEventRows.RowOf(happened));
        var there = await context.Set<RfcOwnerRow>().Where(owner => owner.Rfc == row.Number).OrderBy(owner => owner.Place).ToListAsync(cancellation);
        if (!there.Select(owner => owner.Person).SequenceEqual(rfc.Owners.Select(owner => owner.Value), StringComparer.Ordinal))
        {
            context.RemoveRange(there);
            there = [.. rfc.Owners.Select((owner, place) => new RfcOwnerRow { Rfc = row.Number, Place = place, Person = owner.Value })];
            context.AddRange(there);
        }
        foreach (var owner in there)
            owner.Agrees = rfc.SignOffs.TryGetValue(new PersonId(owner.Person), out var said) ? said.Agrees : null;
    }
}
