using Guesthouse.Organization;
using Guesthouse.Storage;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Web.Editing;

/// <summary>Whom forms offer to choose: the people of the organization, by name. Read in a context of its own, beside whatever else the page reads.</summary>
/// <param name="store">The database.</param>
/// <param name="kept">What was read before: people are the same for whoever asks.</param>
/// <param name="clock">The day: who has left is offered no more.</param>
public sealed class PeopleChoices(Store store, KeptAnswers kept, TimeProvider clock)
{
    /// <summary>Of a larger organization nobody is offered: a list that long helps nobody, and the page would be heavy. Names are understood all the same.</summary>
    public const int MostOffered = 500;

    /// <summary>Everybody, by name.</summary>
    public async Task<IReadOnlyList<(string Id, string Name)>> AllAsync(CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return await (await kept.NowAsync(cancellation)).ToAsync<IReadOnlyList<(string Id, string Name)>>(
            new KeptAnswers.Question("people to choose", today, "", System.Globalization.CultureInfo.CurrentCulture.Name),
            async () =>
            {
                await using var context = store.Context();
                var rows = await context.PeopleOn(today).AsNoTracking().Select(row => new { row.Id, Name = row.Name ?? row.Id }).ToListAsync(cancellation);
                return [.. rows.Select(row => (row.Id, row.Name)).OrderBy(row => row.Name, StringComparer.CurrentCultureIgnoreCase).ThenBy(row => row.Id, StringComparer.Ordinal)];
            },
            cancellation);
    }
}
