using Guesthouse.Access;
using Guesthouse.Catalog;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Measures;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Guesthouse.Web.Charts;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Measures.Figures;

/// <summary>Reads figures from the stored cells, as far as the viewer may know of them. A fact counts once however many visible projects see it.</summary>
/// <param name="reader">The database, and on whose behalf.</param>
public sealed class FigureReader(Reader reader)
{
    private readonly GuesthouseContext context = reader.Context;
    private readonly Viewer viewer = reader.Viewer;
    private readonly DateOnly today = reader.Today;

    /// <summary>The four classes together.</summary>
    public async Task<ClassCounts> CountsAsync(FigureScope scope, CancellationToken cancellation) =>
        Sum(await Cells(scope).GroupBy(cell => cell.Class).Select(cells => new ClassSum(cells.Key, cells.Sum(cell => cell.Changes))).ToListAsync(cancellation));

    /// <summary>The classes over time, without gaps, in order: by week, month or quarter, whichever a picture has room for. Empty when there is nothing to show.</summary>
    public async Task<IReadOnlyList<ClassPeriod>> PeriodsAsync(FigureScope scope, CancellationToken cancellation)
    {
        var days = await Cells(scope)
            .GroupBy(cell => new { cell.Day, cell.Class })
            .Select(cells => new { cells.Key.Day, cells.Key.Class, Changes = cells.Sum(cell => cell.Changes) })
            .ToListAsync(cancellation);
        if (days.Count == 0)
            return [];
        var periods = Periods.Of(scope.Window.From ?? days.Min(day => day.Day), scope.Window.To?.AddDays(-1) ?? days.Max(day => day.Day));
        var sums = days.GroupBy(day => periods.StartOf(day.Day)).ToDictionary(
            group => group.Key, group => Sum(group.GroupBy(day => day.Class).Select(same => new ClassSum(same.Key, same.Sum(day => day.Changes)))));
        return [.. periods.Starts.Select(start => new ClassPeriod(start, sums.GetValueOrDefault(start)))];
    }

    /// <summary>Changes of guests by their team and owner team, and of hosts by team in their own house; largest first. Hosts by a role alone are in none.</summary>
    public async Task<IReadOnlyList<TeamPair>> FlowsAsync(FigureScope scope, CancellationToken cancellation)
    {
        var flows = await Cells(scope)
            .Where(cell => cell.Owner != null && cell.FromTeam != null && (cell.Class == AuthorClass.Guest || cell.Basis == ClassBasis.Team))
            .GroupBy(cell => new { cell.Class, cell.FromTeam, cell.Owner })
            .Select(cells => new { cells.Key.Class, From = cells.Key.FromTeam!, Owner = cells.Key.Owner!, Changes = cells.Sum(cell => cell.Changes) })
            .ToListAsync(cancellation);
        return [.. flows
            .GroupBy(flow => (From: flow.Class == AuthorClass.Guest ? flow.From : flow.Owner, flow.Owner))
            .Select(flow => new TeamPair(flow.Key.From, flow.Key.Owner, flow.Sum(same => same.Changes)))
            .OrderByDescending(flow => flow.Changes)
            .ThenBy(flow => flow.From, StringComparer.Ordinal)
            .ThenBy(flow => flow.Owner, StringComparer.Ordinal)];
    }

    /// <summary>Changes of guests by their team; largest first.</summary>
    public async Task<IReadOnlyList<(string From, int Changes)>> GuestTeamsAsync(FigureScope scope, CancellationToken cancellation)
    {
        var teams = await Cells(scope)
            .Where(cell => cell.Class == AuthorClass.Guest && cell.FromTeam != null)
            .GroupBy(cell => cell.FromTeam!)
            .Select(cells => new { From = cells.Key, Changes = cells.Sum(cell => cell.Changes) })
            .ToListAsync(cancellation);
        return [.. teams.OrderByDescending(team => team.Changes).ThenBy(team => team.From, StringComparer.Ordinal).Select(team => (team.From, team.Changes))];
    }

    /// <summary>Changes of guests by contribution distance, nearest first.</summary>
    public async Task<IReadOnlyDictionary<int, int>> DistancesAsync(FigureScope scope, CancellationToken cancellation)
    {
        var distances = await Cells(scope)
            .Where(cell => cell.Class == AuthorClass.Guest && cell.Distance != null)
            .GroupBy(cell => cell.Distance!.Value)
            .Select(cells => new { Distance = cells.Key, Changes = cells.Sum(cell => cell.Changes) })
            .ToListAsync(cancellation);
        return new SortedDictionary<int, int>(distances.ToDictionary(some => some.Distance, some => some.Changes));
    }

    /// <summary>For each visible project its classes, guest teams and last change, by the project's key; projects without changes are missing.</summary>
    public async Task<IReadOnlyDictionary<int, ProjectFigures>> ByProjectAsync(MeasureUnit unit, MeasureWindow window, CancellationToken cancellation)
    {
        var projects = context.ProjectsFor(viewer, today).Select(project => project.Key);
        var rows = await Within(context.Set<CellRow>().Where(cell => cell.Project != null && projects.Contains(cell.Project.Value) && cell.Unit == unit), window)
            .GroupBy(cell => new { Project = cell.Project!.Value, cell.Class, cell.FromTeam })
            .Select(cells => new { cells.Key.Project, cells.Key.Class, cells.Key.FromTeam, Changes = cells.Sum(cell => cell.Changes), Last = cells.Max(cell => cell.Day) })
            .ToListAsync(cancellation);
        return rows.GroupBy(row => row.Project).ToDictionary(
            group => group.Key,
            group => new ProjectFigures(
                Sum(group.GroupBy(row => row.Class).Select(same => new ClassSum(same.Key, same.Sum(row => row.Changes)))),
                group.Where(row => row.Class == AuthorClass.Guest).Select(row => row.FromTeam).Distinct(StringComparer.Ordinal).Count(),
                group.Max(row => row.Last)));
    }

    private IQueryable<CellRow> Cells(FigureScope scope)
    {
        var cells = context.Set<CellRow>().AsNoTracking();
        if (scope.Project is { } project)
        {
            cells = cells.Where(cell => cell.Project == project && context.ProjectsFor(viewer, today).Any(visible => visible.Key == project));
        }
        else
        {
            var sets = context.ProjectSetsFor(viewer, today);
            cells = cells.Where(cell => cell.Project == null && sets.Contains(cell.Projects));
        }
        if (scope.Owners is { } owners)
            cells = cells.Where(cell => cell.Owner != null && owners.Contains(cell.Owner));
        return Within(cells.Where(cell => cell.Unit == scope.Unit), scope.Window);
    }

    private static IQueryable<CellRow> Within(IQueryable<CellRow> cells, MeasureWindow window)
    {
        if (window.From is { } from)
            cells = cells.Where(cell => cell.Day >= from);
        return window.To is { } to ? cells.Where(cell => cell.Day < to) : cells;
    }

    private static ClassCounts Sum(IEnumerable<ClassSum> sums)
    {
        var counts = sums.ToDictionary(sum => sum.Class, sum => sum.Changes);
        return new ClassCounts(
            counts.GetValueOrDefault(AuthorClass.Host),
            counts.GetValueOrDefault(AuthorClass.Guest),
            counts.GetValueOrDefault(AuthorClass.Unknown),
            counts.GetValueOrDefault(AuthorClass.Agent));
    }

    private sealed record ClassSum(AuthorClass Class, int Changes);
}

/// <summary>Changes from one team to the code of another, or its own.</summary>
/// <param name="From">The authors' team; the same as <paramref name="Owner"/> for work in the own house.</param>
/// <param name="Owner">The owner team.</param>
/// <param name="Changes">How many; at least 1.</param>
public sealed record TeamPair(string From, string Owner, int Changes);

/// <summary>A project's figures over a window.</summary>
/// <param name="Counts">By class.</param>
/// <param name="GuestTeams">How many different teams guests came from.</param>
/// <param name="Last">The day of its last change.</param>
public sealed record ProjectFigures(ClassCounts Counts, int GuestTeams, DateOnly Last);
