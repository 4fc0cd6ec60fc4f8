using Guesthouse.Catalog;
using Guesthouse.Contributions.Requests;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Web.Http;
using Guesthouse.Web.Teams;

namespace Guesthouse.Web.Requests;

/// <summary>One request for a page of requests: reads what its address asks for.</summary>
/// <param name="list">Lists requests.</param>
/// <param name="projects">The projects that can be chosen.</param>
/// <param name="directory">The teams that can be chosen.</param>
/// <param name="visit">The request.</param>
public sealed class RequestsVisit(RequestList list, ProjectReader projects, TeamDirectory directory, Visit visit)
{
    /// <summary>So many of each state stand on a board.</summary>
    private const int OnBoard = 20;

    /// <summary>A file holds no more than this.</summary>
    private const int InFile = 10_000;

    /// <summary>What the page shows.</summary>
    /// <param name="project">The project whose page it is; <see langword="null"/>: all.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<RequestsModel> ModelAsync(string? project, CancellationToken cancellation)
    {
        var asked = Asked(project);
        var isBoard = visit.Address[RequestsAddress.View] == RequestsAddress.Board;
        var board = isBoard ? await list.BoardAsync(asked, OnBoard, cancellation) : [];
        var table = isBoard ? null : await list.FindAsync(asked, cancellation);
        return new RequestsModel(asked, table?.ByState ?? board.ToDictionary(column => column.State, column => column.Total))
        {
            Table = table,
            // What is over and has nothing in it says nothing; the others lead on, even empty.
            Board = [.. board.Where(column => asked.States.Count > 0 ? asked.States.Contains(column.State) : column.Total > 0 || column.State <= RequestState.Open)],
            Projects = project is null ? [.. (await projects.ListAsync(cancellation)).Select(line => (line.Slug, line.Name))] : [],
            Teams = [.. (await directory.AllAsync(cancellation)).Values.OrderBy(team => team.Name, StringComparer.CurrentCultureIgnoreCase).Select(team => (team.Id, team.Name))],
            IsOfProject = project is not null,
        };
    }

    /// <summary>All requests that the address asks for, for a file.</summary>
    public async Task<IReadOnlyList<RequestLine>> AllAsync(CancellationToken cancellation)
    {
        var found = new List<RequestLine>();
        for (var page = 1; found.Count < InFile; page++)
        {
            var part = await list.FindAsync(Asked(null) with { Page = page, PageSize = AskedRequests.MostOfPage }, cancellation);
            found.AddRange(part.Lines);
            if (found.Count >= part.Total || part.Lines.Count == 0)
                break;
        }
        return found;
    }

    private AskedRequests Asked(string? project)
    {
        var asked = RequestsAddress.Read(visit.Address);
        return project is null ? asked : asked with { Project = project };
    }
}
