using Guesthouse.Access;
using Guesthouse.Catalog;
using Guesthouse.Catalog.Search;
using Guesthouse.Contributions.Hosts;
using Guesthouse.Contributions.Requests;
using Guesthouse.Domain.Catalog.Search;
using Guesthouse.Domain.Contributions;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Web.Requests;

/// <summary>What somebody is shown who is about to ask for something: what is like it, what the project promises, for whom they can ask.</summary>
/// <param name="reader">The database, and on whose behalf.</param>
/// <param name="near">What is like a need.</param>
/// <param name="projects">The projects.</param>
/// <param name="hosts">The organization.</param>
public sealed class NearNeed(Reader reader, NearNeed.Finders near, ProjectReader projects, HostSide hosts)
{
    /// <summary>More than these are not looked at.</summary>
    private const int Most = 5;

    /// <summary>Requests that are alive and like it.</summary>
    public Task<IReadOnlyList<RequestLine>> RequestsAsync(string need, CancellationToken cancellation) => near.Requests.FindAsync(need, null, Most, cancellation);

    /// <summary>Projects that do something like it, the nearest first.</summary>
    public async Task<IReadOnlyList<ProjectLine>> ProjectsAsync(string need, CancellationToken cancellation)
    {
        var keys = (await near.Projects.ToNeedAsync(SearchWords.OfNeed(need), cancellation)).Take(Most).Select(project => project.Project).ToList();
        var lines = await projects.LinesAsync(keys, cancellation);
        return [.. keys.Where(lines.ContainsKey).Select(key => lines[key])];
    }

    /// <summary>Whether a project takes no requests of the viewer.</summary>
    public async Task<bool> IsClosedAsync(int project, CancellationToken cancellation) => await HouseLevels.RefusalToAskAsync(reader, project, cancellation) is not null;

    /// <summary>The first response that a project promises, in working hours; <see langword="null"/>: none.</summary>
    public Task<int?> PromisedHoursAsync(int project, CancellationToken cancellation) =>
        reader.Context.Set<ProfileRow>().AsNoTracking().Where(row => row.Project == project).Select(row => row.FirstResponseHours).SingleOrDefaultAsync(cancellation);

    /// <summary>Whom a form mentions, for showing how it will look.</summary>
    public Task<IReadOnlyDictionary<string, NamedPerson>> MentionedAsync(TypedForm typed, CancellationToken cancellation) =>
        near.Names.PeopleAsync(typed.IsPreview ? typed.Fields.Values.SelectMany(Mentions.In).Select(person => person.Value) : [], cancellation);

    /// <summary>The teams of today for which the viewer can ask, their home team first.</summary>
    public async Task<IReadOnlyList<(string Id, string Name)>> TeamsAsync(CancellationToken cancellation)
    {
        if (reader.Viewer.Person is not { } person)
            return [];
        var chart = await hosts.ChartAsync(cancellation);
        var home = chart.HomeTeamOf(person, reader.Today);
        return [.. chart.TeamsOf(person, reader.Today)
            .Select(membership => membership.Team).Distinct().OrderBy(team => team != home).ThenBy(team => team.Value, StringComparer.Ordinal)
            .Select(team => (team.Value, chart.Team(team)?.Name ?? team.Value))];
    }

    /// <summary>What finds what is like a need.</summary>
    /// <param name="Requests">Requests.</param>
    /// <param name="Projects">Projects.</param>
    /// <param name="Names">People who are mentioned.</param>
    public sealed record Finders(SimilarRequests Requests, FindSimilar Projects, NamesOfToday Names);
}
