using Guesthouse.Access;
using Guesthouse.Contributions.Hosts;
using Guesthouse.Contributions.Texts;
using Guesthouse.Domain;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Contributions.Requests;

/// <summary>Reads what a project wants help with now: its requests that are open for contribution.</summary>
/// <param name="reader">The database, and on whose behalf.</param>
/// <param name="names">What teams are called.</param>
public sealed class WantedNow(Reader reader, NamesOfToday names)
{
    /// <summary>The open requests of a project that the viewer may know of: those first that matter most, and of these the oldest.</summary>
    /// <param name="project">The project's key.</param>
    /// <param name="most">How many are told at most.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<OpenRequests> OfAsync(int project, int most, CancellationToken cancellation)
    {
        var open = reader.Context.RequestsFor(reader.Viewer, reader.Today).AsNoTracking().Where(row => row.Project == project && row.State == RequestState.Open);
        var rows = await open.OrderByDescending(row => row.Priority).ThenByDescending(row => row.Seconds).ThenBy(row => row.Since).ThenBy(row => row.Number).Take(most).ToListAsync(cancellation);
        var needs = await StoredTexts.BodiesAsync(reader.Context, [.. rows.Select(NeedOf)], cancellation);
        var teams = await names.TeamsAsync(rows.Select(row => row.Team), cancellation);
        var sizes = await SizesAsync([.. rows.Select(row => row.Number)], cancellation);
        return new OpenRequests(
            rows.Count < most ? rows.Count : await open.CountAsync(cancellation),
            [.. rows.Select(row => new OpenRequest(row.Number, needs.GetValueOrDefault(NeedOf(row)))
            {
                Team = row.Team is { } team ? teams.GetValueOrDefault(team, team) : null,
                Size = sizes.GetValueOrDefault(row.Number),
                Seconds = row.Seconds,
            })]);
    }

    /// <summary>The sizes that the product owners stated last.</summary>
    private async Task<IReadOnlyDictionary<int, ContributionSize?>> SizesAsync(List<int> numbers, CancellationToken cancellation)
    {
        var rows = await reader.Context.Set<RequestEventRow>().AsNoTracking().Where(row => numbers.Contains(row.Request)).OrderBy(row => row.Request).ThenBy(row => row.Number).ToListAsync(cancellation);
        return rows.GroupBy(row => row.Request).ToDictionary(request => request.Key, request => Request.From([.. request.Select(StoredRequests.EventOf)]).Criteria?.Size);
    }

    private static TextVersion NeedOf(RequestRow row) => new(row.NeedText, row.NeedVersion);
}

/// <summary>What a project wants help with now.</summary>
/// <param name="Total">How many requests are open.</param>
/// <param name="First">The first of them.</param>
public sealed record OpenRequests(int Total, IReadOnlyList<OpenRequest> First);

/// <summary>A request that is open for contribution.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Need">What is needed; <see langword="null"/>: it was redacted.</param>
public sealed record OpenRequest(int Number, string? Need)
{
    /// <summary>The name of the team that needs it.</summary>
    public string? Team { get; init; }

    /// <summary>How big the product owner takes the contribution to be.</summary>
    public ContributionSize? Size { get; init; }

    /// <summary>How many other teams need it too.</summary>
    public int Seconds { get; init; }
}
