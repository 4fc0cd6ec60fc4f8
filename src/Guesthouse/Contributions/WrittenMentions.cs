using Guesthouse.Domain.Contributions;
using Guesthouse.Domain.Organization;
using Guesthouse.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Contributions;

/// <summary>Whom the texts mention that were written with an event.</summary>
internal static class WrittenMentions
{
    /// <summary>The people whom they name and who are of the organization on a day.</summary>
    /// <param name="context">The context that the texts were saved with, and no others: texts are read without being tracked.</param>
    /// <param name="day">The UTC day of the event.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static async Task<IReadOnlyList<PersonId>> InAsync(GuesthouseContext context, DateOnly day, CancellationToken cancellation)
    {
        var named = context.ChangeTracker.Entries<TextRow>().Where(entry => entry.Entity.RedactedAt is null).SelectMany(entry => Mentions.In(entry.Entity.Body)).Select(person => person.Value).Distinct(StringComparer.Ordinal).ToList();
        if (named.Count == 0)
            return [];
        var known = await context.PeopleOn(day).Where(row => named.Contains(row.Id)).Select(row => row.Id).ToListAsync(cancellation);
        return [.. known.Select(id => new PersonId(id))];
    }
}
