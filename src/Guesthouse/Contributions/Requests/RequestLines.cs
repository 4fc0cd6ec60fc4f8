using Guesthouse.Access;
using Guesthouse.Contributions.Hosts;
using Guesthouse.Contributions.Texts;
using Guesthouse.Domain;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Contributions.Requests;

/// <summary>Makes lines of rows: a handful of queries, however many they are.</summary>
/// <param name="reader">The database, and on whose behalf.</param>
/// <param name="hosts">Whose hours count.</param>
/// <param name="names">What everything is called.</param>
/// <param name="waiting">What waits for the viewer.</param>
public sealed class RequestLines(Reader reader, HostSide hosts, NamesOfToday names, WaitingForViewer waiting)
{
    /// <summary>The lines of rows that the viewer may see, in their order.</summary>
    internal async Task<IReadOnlyList<RequestLine>> OfAsync(IReadOnlyList<RequestRow> rows, CancellationToken cancellation)
    {
        if (rows.Count == 0)
            return [];
        var projects = await names.ProjectsAsync(rows.Select(row => row.Project), cancellation);
        var teams = await names.TeamsAsync([.. rows.Select(row => row.Team), .. projects.Values.Select(project => project.HostTeam)], cancellation);
        var people = await names.PeopleAsync(rows.Select(row => row.Person), cancellation);
        var needs = await StoredTexts.BodiesAsync(reader.Context, [.. rows.Select(NeedOf)], cancellation);
        var decides = await waiting.DecidedAsync(cancellation);
        var now = reader.Now.ToInstantInMilliseconds();
        var lines = new List<RequestLine>(rows.Count);
        foreach (var row in rows)
        {
            var (project, term) = (projects[row.Project], StoredRequests.TermOf(row));
            var requester = row.Person is { } person ? people.GetValueOrDefault(person) : null;
            // Whoever was answered is not waited for, and needs no calendar.
            var calendar = term.Promise is null ? null : await hosts.CalendarAsync(project.HostTeam, cancellation);
            lines.Add(new RequestLine(row.Number, needs.GetValueOrDefault(NeedOf(row)), row.State, project)
            {
                Since = row.Since.ToInstantInMilliseconds(),
                FiledAt = row.FiledAt.ToInstantInMilliseconds(),
                LastAt = row.LastAt.ToInstantInMilliseconds(),
                Host = project.HostTeam is { } host ? teams.GetValueOrDefault(host, host) : null,
                TeamId = row.Team,
                Team = row.Team is { } team ? teams.GetValueOrDefault(team, team) : null,
                Requester = requester,
                Urgency = new Urgency(row.ByWhen, row.Priority, row.Otherwise, row.CostDays),
                Seconds = row.Seconds,
                Move = StoredRequests.MoveOf(row),
                WaitsForMe = waiting.Waits(row, requester is { HasLeft: true }, decides),
                Term = term,
                Promise = calendar is null ? PromiseState.NonePromised : term.StateAt(calendar, now),
                Elapsed = calendar?.WorkingTime(term.Start, term.End ?? now),
                TimeLeft = calendar is null ? null : term.TimeLeft(calendar, now),
            });
        }
        return lines;
    }

    private static TextVersion NeedOf(RequestRow row) => new(row.NeedText, row.NeedVersion);
}
