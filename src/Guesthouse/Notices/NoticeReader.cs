using Guesthouse.Access;
using Guesthouse.Catalog;
using Guesthouse.Contributions.Hosts;
using Guesthouse.Contributions.Texts;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Notices;

/// <summary>Reads the viewer's own notices, as far as they may still know of what these are about.</summary>
/// <param name="reader">The database, and on whose behalf.</param>
/// <param name="names">What everything is called.</param>
public sealed class NoticeReader(Reader reader, NamesOfToday names)
{
    /// <summary>More unread ones than these are not counted for the top bar.</summary>
    public const int MostCounted = 100;

    /// <summary>The most on a page.</summary>
    public const int PageSize = 50;

    private IQueryable<NoticeRow> Shown => reader.Context.NoticesFor(reader.Viewer, reader.Today).AsNoTracking().Where(row => row.IsShown);

    /// <summary>How many the viewer has not read, <see cref="MostCounted"/> at most; 0 for who is no person. Asked again only after something was written.</summary>
    /// <param name="answers">What was read before.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<int> UnreadAsync(VisibleAnswers answers, CancellationToken cancellation) => reader.Viewer.Person is not { } person ? 0 : await answers.ToAsync(
        "unread notices", person, () => Shown.Where(row => row.ReadAt == null).Select(row => row.Key).Take(MostCounted).CountAsync(cancellation), cancellation);

    /// <summary>A page of the viewer's notices, the newest first. A page behind the last one is the last one.</summary>
    /// <param name="onlyUnread">Whether those that were read are left out.</param>
    /// <param name="page">Which page, from 1.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<FoundNotices> FindAsync(bool onlyUnread, int page, CancellationToken cancellation)
    {
        var unread = await Shown.CountAsync(row => row.ReadAt == null, cancellation);
        var rows = onlyUnread ? Shown.Where(row => row.ReadAt == null) : Shown;
        var total = onlyUnread ? unread : await rows.CountAsync(cancellation);
        var number = Math.Clamp(page, 1, Math.Max(1, (total + PageSize - 1) / PageSize));
        var shown = await rows.OrderByDescending(row => row.Key).Skip((number - 1) * PageSize).Take(PageSize).ToListAsync(cancellation);
        return new FoundNotices(await LinesAsync(shown, cancellation), total, unread, number);
    }

    private async Task<IReadOnlyList<NoticeLine>> LinesAsync(List<NoticeRow> rows, CancellationToken cancellation)
    {
        if (rows.Count == 0)
            return [];
        var titles = await ThingTitles.ReadAsync(reader.Context, [.. rows.Select(row => (row.Thing, row.Subject))], cancellation);
        var bodies = await StoredTexts.BodiesAsync(reader.Context, [.. titles.Values], cancellation);
        var projects = await names.ProjectsAsync(rows.Select(row => row.Project).OfType<int>(), cancellation);
        var people = await names.PeopleAsync(rows.Select(row => row.ByPerson), cancellation);
        return
        [
            .. rows.Select(row => new NoticeLine(row.Key, row.Kind, row.Topic, new Domain.Notices.NoticeSource(row.Thing, row.Subject, row.Event), row.At)
            {
                Title = titles.TryGetValue((row.Thing, row.Subject), out var title) ? bodies.GetValueOrDefault(title) : null,
                Project = row.Project is { } key ? projects.GetValueOrDefault(key) : null,
                By = row.ByPerson is { } person ? people.GetValueOrDefault(person) : null,
                ReadAt = row.ReadAt,
            }),
        ];
    }
}
