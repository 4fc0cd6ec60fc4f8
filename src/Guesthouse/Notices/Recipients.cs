using Guesthouse.Access;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Notices;
using Guesthouse.Domain.Organization;
using Guesthouse.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Notices;

/// <summary>Who gets what in one round of deliveries: the organization is read once for all.</summary>
/// <param name="store">The database.</param>
/// <param name="clock">The time.</param>
internal sealed class Recipients(Store store, TimeProvider clock)
{
    private (OrganizationChart Chart, Offices Offices)? known;

    /// <summary>The notice of a delivery; <see langword="null"/> when whom it is for is gone, or may no longer know of what it is about.</summary>
    public async Task<OutgoingNotice?> NoticeAsync(NoticeDeliveryRow delivery, CancellationToken cancellation)
    {
        await using var context = store.Context();
        var (chart, offices) = known ??= (await StoredOrganization.LoadAsync(context, cancellation), await StoredOffices.LoadAsync(context, cancellation));
        var (person, today) = (new PersonId(delivery.Person), DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        if (!chart.IsThere(person, today))
            return null;
        var viewer = Viewer.SignedIn(person, offices.Of(person, today), chart, today);
        var row = await context.NoticesFor(viewer, today).AsNoTracking().SingleOrDefaultAsync(row => row.Key == delivery.Notice, cancellation);
        return row is null ? null : new OutgoingNotice(row.Key, row.Person, row.Kind, row.Topic, new NoticeSource(row.Thing, row.Subject, row.Event), row.At);
    }
}
