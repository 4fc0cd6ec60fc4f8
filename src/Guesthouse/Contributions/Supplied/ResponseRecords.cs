using Guesthouse.Catalog;
using Guesthouse.Contributions.Requests;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Domain.Organization;
using Guesthouse.Domain.Organization.Calendars;
using Guesthouse.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Guesthouse.Contributions.Supplied;

/// <summary>Reads how projects responded lately.</summary>
/// <param name="context">The database.</param>
internal sealed class ResponseRecords(GuesthouseContext context)
{
    /// <summary>How long a window is.</summary>
    public const int Days = 90;

    /// <summary>The first moment of a UTC day.</summary>
    public static Instant StartOf(DateOnly day) => Instant.FromUtc(day.Year, day.Month, day.Day, 0, 0);

    /// <summary>A figure of many projects.</summary>
    /// <param name="projects">The projects' keys; <see langword="null"/>: all.</param>
    /// <param name="from">The first moment that counts.</param>
    /// <param name="figure">The figure of one; <see langword="null"/>: it has none.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<IReadOnlyDictionary<int, TFact>> ReadAsync<TFact>(IReadOnlyCollection<int>? projects, Instant from, Func<ResponseRecord, TFact?> figure, CancellationToken cancellation)
        where TFact : class
    {
        // What is up within the window may have been answered before it, but not have begun long before.
        var (since, begun) = (from.ToDateTimeOffset(), from.ToDateTimeOffset().AddDays(-Days));
        var terms = await (from term in context.Set<RequestTermRow>().AsNoTracking()
                           join request in context.Set<RequestRow>() on term.Request equals request.Number
                           where (term.EndAt == null || term.EndAt >= since || term.Start >= begun) && (projects == null || projects.Contains(request.Project))
                           select new { request.Project, request.Person, Term = term }).ToListAsync(cancellation);
        if (terms.Count == 0)
            return new Dictionary<int, TFact>();
        var keys = terms.Select(term => term.Project).Distinct().ToList();
        var hosts = await ProjectReader.Lines(context, context.Set<ProjectRow>().Where(project => keys.Contains(project.Key)), from.UtcDay()).ToDictionaryAsync(line => line.Key, line => line.HostTeam, cancellation);
        var calendars = await HostCalendars.LoadAsync(context, cancellation);
        var facts = new Dictionary<int, TFact>();
        foreach (var project in terms.GroupBy(term => term.Project))
        {
            var calendar = hosts[project.Key] is { } host ? calendars.Of(new TeamId(host)) : WorkCalendar.Default;
            var observed = project.Select(seen => new ObservedTerm(StoredRequests.TermOf(seen.Term), [.. new[] { seen.Person, seen.Term.AnsweredBy }.OfType<string>()])).ToList();
            if (figure(new ResponseRecord(observed, calendar)) is { } fact)
                facts[project.Key] = fact;
        }
        return facts;
    }

    /// <summary>The hours of host teams.</summary>
    private static class HostCalendars
    {
        public static async Task<WorkCalendars> LoadAsync(GuesthouseContext context, CancellationToken cancellation)
        {
            var stated = await StoredCalendars.LoadAsync(context, cancellation);
            // The tree of teams matters only where some team has hours of its own.
            return WorkCalendars.Build(stated.Teams.Count == 0 ? OrganizationChart.Empty : await StoredOrganization.LoadAsync(context, cancellation), stated).Value;
        }
    }
}
