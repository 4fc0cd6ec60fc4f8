using System.Globalization;
using Guesthouse.Access;
using Guesthouse.Catalog;
using Guesthouse.Contributions.Hosts;
using Guesthouse.Domain.Catalog.Search;
using Guesthouse.Domain.Organization;
using Guesthouse.Storage.Requests;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Contributions.Requests;

/// <summary>Chooses requests: from what the viewer may see, what they ask for.</summary>
/// <param name="reader">The database, and on whose behalf.</param>
/// <param name="hosts">The organization, for teams and those below them.</param>
/// <param name="waiting">What waits for the viewer.</param>
public sealed class ChosenRequests(Reader reader, HostSide hosts, WaitingForViewer waiting)
{
    /// <summary>The requests that are asked for, whatever their state; and the words by which they were found.</summary>
    internal async Task<(IQueryable<RequestRow> Rows, FoundWords Words)> OfAsync(AskedRequests asked, CancellationToken cancellation)
    {
        var (context, person) = (reader.Context, reader.Viewer.Person?.Value);
        var rows = context.RequestsFor(reader.Viewer, reader.Today).AsNoTracking();
        if (asked.Project is { } slug)
        {
            // Its key first: a question within the question would be asked of every request there is.
            var key = await context.Set<ProjectRow>()
                .Where(project => project.Slug == slug || context.Set<ProjectFormerSlugRow>().Any(former => former.Slug == slug && former.Project == project.Key))
                .Select(project => (int?)project.Key).SingleOrDefaultAsync(cancellation);
            rows = rows.Where(row => row.Project == key);
        }
        rows = await OfTeamsAsync(rows, asked, cancellation);
        if (asked.Mine)
            rows = rows.Where(row => person != null && row.Person == person);
        if (asked.Followed)
            rows = rows.Where(row => context.Set<RequestFollowRow>().Where(follow => follow.Person == person).Select(follow => follow.Request).Contains(row.Number));
        if (asked.WaitsForMe)
            rows = await waiting.AmongAsync(rows, cancellation);
        return string.IsNullOrWhiteSpace(asked.Words) ? (rows, FoundWords.None) : Worded(rows, asked.Words);
    }

    /// <summary>The number that was typed, as <c>#17</c> or <c>17</c>; <see langword="null"/>: none.</summary>
    public static int? NumberIn(string? words) =>
        int.TryParse(words?.Trim().TrimStart('#'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private (IQueryable<RequestRow> Rows, FoundWords Words) Worded(IQueryable<RequestRow> rows, string typed)
    {
        if (NumberIn(typed) is { } number)
            return (rows.Where(row => row.Number == number), FoundWords.None);
        var connection = reader.Context.Database.GetDbConnection();
        reader.Context.Database.OpenConnection();
        var (asked, all) = (SearchWords.Of(typed), new List<IReadOnlyList<string>>());
        foreach (var word in asked.Words)
        {
            var meant = WordIndex.Meant(connection, word, WordIndex.OfRequests);
            all.Add(meant);
            if (asked.Needed.Contains(word))
                rows = rows.Where(row => reader.Context.Set<RequestWordRow>().Where(there => meant.Contains(there.Word)).Select(there => there.Request).Contains(row.Number));
        }
        return (asked.Words.Count == 0 ? rows.Where(row => false) : rows, new FoundWords(all));
    }

    private async Task<IQueryable<RequestRow>> OfTeamsAsync(IQueryable<RequestRow> rows, AskedRequests asked, CancellationToken cancellation)
    {
        if (asked.HostTeam is { } host)
        {
            var hosted = await HostedAsync(await WithinAsync(host, cancellation), cancellation);
            rows = rows.Where(row => hosted.Contains(row.Project));
        }
        if (asked.GuestTeam is { } guest)
        {
            var teams = await WithinAsync(guest, cancellation);
            rows = rows.Where(row => row.Team != null && teams.Contains(row.Team));
        }
        return rows;
    }

    /// <summary>The keys of projects with one of these host teams, however it is known.</summary>
    private async Task<List<int>> HostedAsync(List<string> teams, CancellationToken cancellation)
    {
        var lines = await ProjectReader.Lines(reader.Context, reader.Context.Set<ProjectRow>(), reader.Today).Select(line => new { line.Key, line.HostTeam }).ToListAsync(cancellation);
        return [.. lines.Where(line => line.HostTeam is { } host && teams.Contains(host)).Select(line => line.Key)];
    }

    private async Task<List<string>> WithinAsync(string team, CancellationToken cancellation)
    {
        var (above, chart) = (new TeamId(team), await hosts.ChartAsync(cancellation));
        return [.. chart.Description.Teams.Select(known => known.Id).Where(known => chart.IsWithin(known, above, reader.Today)).Select(known => known.Value)];
    }
}
