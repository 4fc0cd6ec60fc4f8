using Guesthouse.Access;
using Guesthouse.Contributions.Hosts;
using Guesthouse.Contributions.Requests;
using Guesthouse.Contributions.Texts;
using Guesthouse.Domain;
using Guesthouse.Domain.Catalog.Search;
using Guesthouse.Domain.Contributions;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Domain.Decisions;
using Guesthouse.Domain.Notices;
using Guesthouse.Notices;
using Guesthouse.Storage.Requests;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Decisions;

/// <summary>Reads the log of decisions as far as the viewer may know of it.</summary>
/// <param name="reader">The database, and on whose behalf.</param>
/// <param name="names">What everything is called.</param>
public sealed class DecisionReader(Reader reader, NamesOfToday names)
{
    /// <summary>A page of the log, the newest first. A page behind the last one is the last one.</summary>
    public async Task<FoundDecisions> FindAsync(AskedDecisions asked, CancellationToken cancellation)
    {
        var rows = Chosen(asked);
        var total = await rows.CountAsync(cancellation);
        var size = Math.Clamp(asked.PageSize, 1, AskedDecisions.MostOfPage);
        var page = Math.Clamp(asked.Page, 1, Math.Max(1, (total + size - 1) / size));
        var shown = await rows.OrderByDescending(row => row.At).ThenByDescending(row => row.Key).Skip((page - 1) * size).Take(size).ToListAsync(cancellation);
        var lines = await LinesAsync(shown, cancellation);
        var mentioned = lines.SelectMany(line => new[] { line.Why, line.Alternative }).OfType<string>().SelectMany(Mentions.In).Select(person => person.Value);
        return new FoundDecisions(lines, total, page) { People = await names.PeopleAsync(mentioned, cancellation) };
    }

    /// <summary>All pages of the log at once, for files.</summary>
    public async Task<IReadOnlyList<DecisionLine>> AllAsync(AskedDecisions asked, CancellationToken cancellation)
    {
        var lines = new List<DecisionLine>();
        for (var page = 1; ; page++)
        {
            var found = await FindAsync(asked with { Page = page, PageSize = AskedDecisions.MostOfPage }, cancellation);
            lines.AddRange(found.Lines);
            if (lines.Count >= found.Total || found.Lines.Count == 0)
                return lines;
        }
    }

    private IQueryable<DecisionRow> Chosen(AskedDecisions asked)
    {
        var context = reader.Context;
        var rows = context.DecisionsFor(reader.Viewer, reader.Today).AsNoTracking();
        if (asked.Project is { } slug)
            rows = rows.Where(row => context.Set<ProjectRow>().Where(project => project.Slug == slug || context.Set<ProjectFormerSlugRow>().Any(former => former.Slug == slug && former.Project == project.Key))
                .Select(project => project.Key).Contains(row.Project!.Value));
        if (asked.Kind is { } kind)
            rows = rows.Where(row => row.Kind == kind);
        if (asked.Outcome is { } outcome)
            rows = rows.Where(row => row.Outcome == outcome);
        if (asked.Since is { } day)
        {
            var since = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
            rows = rows.Where(row => row.At >= since);
        }
        return string.IsNullOrWhiteSpace(asked.Words) ? rows : Worded(rows, asked.Words);
    }

    /// <summary>Each word stands in a reason, in an alternative, or in what was asked or proposed.</summary>
    private IQueryable<DecisionRow> Worded(IQueryable<DecisionRow> rows, string typed)
    {
        if (ChosenRequests.NumberIn(typed) is { } number)
            return rows.Where(row => row.Subject == number);
        var context = reader.Context;
        context.Database.OpenConnection();
        var connection = context.Database.GetDbConnection();
        var asked = SearchWords.Of(typed);
        if (asked.Words.Count == 0)
            return rows.Where(row => false);
        foreach (var word in asked.Words.Where(asked.Needed.Contains))
        {
            var meant = WordIndex.Meant(connection, word, WordIndex.OfDecisions, WordIndex.OfRequests);
            var decisions = context.Set<DecisionWordRow>().Where(there => meant.Contains(there.Word)).Select(there => there.Decision);
            var requests = context.Set<RequestWordRow>().Where(there => meant.Contains(there.Word) && there.Weight > RequestWords.WeightOfComment).Select(there => there.Request);
            rows = rows.Where(row => decisions.Contains(row.Key) || (row.Kind == DecisionKind.Request && requests.Contains(row.Subject)));
        }
        return rows;
    }

    private async Task<IReadOnlyList<DecisionLine>> LinesAsync(List<DecisionRow> rows, CancellationToken cancellation)
    {
        if (rows.Count == 0)
            return [];
        var titles = await ThingTitles.ReadAsync(reader.Context, [.. rows.Select(ThingOf)], cancellation);
        List<TextVersion> texts = [.. rows.SelectMany(row => new[] { DecisionLog.WhyOf(row), DecisionLog.AlternativeOf(row) }).OfType<TextVersion>(), .. titles.Values];
        var bodies = await StoredTexts.BodiesAsync(reader.Context, texts, cancellation);
        var projects = await names.ProjectsAsync(rows.Select(row => row.Project).OfType<int>(), cancellation);
        var people = await names.PeopleAsync(rows.Select(row => row.Person), cancellation);
        string? Body(TextVersion? text) => text is { } version ? bodies.GetValueOrDefault(version) : null;
        return
        [
            .. rows.Select(row => new DecisionLine(new DecisionSubject(row.Kind, row.Subject), row.Outcome, row.At)
            {
                Title = Body(titles[ThingOf(row)]),
                Project = row.Project is { } key ? projects.GetValueOrDefault(key) : null,
                By = row.Person is { } person ? people.GetValueOrDefault(person) : null,
                Why = Body(DecisionLog.WhyOf(row)),
                Alternative = Body(DecisionLog.AlternativeOf(row)),
            }),
        ];
    }

    private static (NoticeThing Thing, int Number) ThingOf(DecisionRow row) => (row.Kind == DecisionKind.Request ? NoticeThing.Request : NoticeThing.Rfc, row.Subject);
}
