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
/// <param name="answers">What was read before.</param>
public sealed class FigureReader(Reader reader, VisibleAnswers answers)
{
    private readonly GuesthouseContext context = reader.Context;
    private readonly Viewer viewer = reader.Viewer;
    private readonly DateOnly today = reader.Today;

    /// <summary>The four classes together.</summary>
    public async Task<ClassCounts> CountsAsync(FigureScope scope, CancellationToken cancellation) =>
        Sum((await CellsAsync(scope, cancellation)).Select(cells => new ClassSum(cells.Class, cells.Changes)));

    /// <summary>The classes over time, without gaps, in order: by week, month or quarter, whichever a picture has room for. Empty when there is nothing to show.</summary>
    public Task<IReadOnlyList<ClassPeriod>> PeriodsAsync(FigureScope scope, CancellationToken cancellation) =>
        answers.ToAsync("figures by period", scope, () => ReadPeriodsAsync(scope, cancellation), cancellation);

    /// <summary>Changes of guests by their team and owner team, and of hosts by team in their own house; largest first. Hosts by a role alone are in none.</summary>
    public async Task<IReadOnlyList<TeamPair>> FlowsAsync(FigureScope scope, CancellationToken cancellation) =>
        [.. (await CellsAsync(scope, cancellation))
            .Where(cells => cells is { Owner: not null, From: not null } && (cells.Class == AuthorClass.Guest || cells.Basis == ClassBasis.Team))
            .GroupBy(cells => (From: cells.Class == AuthorClass.Guest ? cells.From! : cells.Owner!, Owner: cells.Owner!))
            .Select(flow => new TeamPair(flow.Key.From, flow.Key.Owner, flow.Sum(same => same.Changes)))
            .OrderByDescending(flow => flow.Changes)
            .ThenBy(flow => flow.From, StringComparer.Ordinal)
            .ThenBy(flow => flow.Owner, StringComparer.Ordinal)];

    /// <summary>Changes of guests by their team; largest first.</summary>
    public async Task<IReadOnlyList<(string From, int Changes)>> GuestTeamsAsync(FigureScope scope, CancellationToken cancellation) =>
        [.. (await CellsAsync(scope, cancellation))
            .Where(cells => cells is { Class: AuthorClass.Guest, From: not null })
            .GroupBy(cells => cells.From!, StringComparer.Ordinal)
            .Select(team => (From: team.Key, Changes: team.Sum(cells => cells.Changes)))
            .OrderByDescending(team => team.Changes)
            .ThenBy(team => team.From, StringComparer.Ordinal)];

    /// <summary>Changes of guests by contribution distance, nearest first.</summary>
    public async Task<IReadOnlyDictionary<int, int>> DistancesAsync(FigureScope scope, CancellationToken cancellation) =>
        new SortedDictionary<int, int>((await CellsAsync(scope, cancellation))
            .Where(cells => cells is { Class: AuthorClass.Guest, Distance: not null })
            .GroupBy(cells => cells.Distance!.Value)
            .ToDictionary(some => some.Key, some => some.Sum(cells => cells.Changes)));

    /// <summary>For each visible project its classes, guest teams and last change, by the project's key; projects without changes are missing.</summary>
    public Task<IReadOnlyDictionary<int, ProjectFigures>> ByProjectAsync(MeasureUnit unit, MeasureWindow window, CancellationToken cancellation) =>
        answers.ToAsync("figures by project", (unit, window), () => ReadByProjectAsync(unit, window, cancellation), cancellation);

    private async Task<IReadOnlyDictionary<int, ProjectFigures>> ReadByProjectAsync(MeasureUnit unit, MeasureWindow window, CancellationToken cancellation)
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

    private async Task<IReadOnlyList<ClassPeriod>> ReadPeriodsAsync(FigureScope scope, CancellationToken cancellation)
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

    /// <summary>The cells of a scope, of all days together: one reading for the figures of a page that do not ask when.</summary>
    private Task<List<CellSum>> CellsAsync(FigureScope scope, CancellationToken cancellation) =>
        answers.ToAsync("figures", scope, () => Cells(scope)
            .GroupBy(cell => new { cell.Class, cell.Basis, cell.FromTeam, cell.Owner, cell.Distance })
            .Select(cells => new CellSum(cells.Key.Class, cells.Key.Basis, cells.Key.FromTeam, cells.Key.Owner, cells.Key.Distance, cells.Sum(cell => cell.Changes)))
            .ToListAsync(cancellation), cancellation);

    /// <summary>The classes of each month for some projects at once, by the project's key; projects without changes, or that the viewer may not know of, are missing.</summary>
    /// <param name="projects">The projects' keys.</param>
    /// <param name="unit">What counts as a change.</param>
    /// <param name="first">The first day of the first month.</param>
    /// <param name="months">How many months.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<IReadOnlyDictionary<int, IReadOnlyList<ClassPeriod>>> MonthsAsync(
        IReadOnlyCollection<int> projects, MeasureUnit unit, DateOnly first, int months, CancellationToken cancellation)
    {
        var visible = context.ProjectsFor(viewer, today).Select(project => project.Key);
        var cells = context.Set<CellRow>().AsNoTracking()
            .Where(cell => cell.Project != null && projects.Contains(cell.Project.Value) && visible.Contains(cell.Project.Value) && cell.Unit == unit);
        var rows = await Within(cells, new MeasureWindow(first, first.AddMonths(months)))
            .GroupBy(cell => new { Project = cell.Project!.Value, cell.Day.Year, cell.Day.Month, cell.Class })
            .Select(same => new { same.Key.Project, same.Key.Year, same.Key.Month, same.Key.Class, Changes = same.Sum(cell => cell.Changes) })
            .ToListAsync(cancellation);
        return rows.GroupBy(row => row.Project).ToDictionary(project => project.Key, project =>
        {
            var sums = project.GroupBy(row => new DateOnly(row.Year, row.Month, 1)).ToDictionary(month => month.Key, month => Sum(month.Select(row => new ClassSum(row.Class, row.Changes))));
            return (IReadOnlyList<ClassPeriod>)[.. Enumerable.Range(0, months).Select(first.AddMonths).Select(start => new ClassPeriod(start, sums.GetValueOrDefault(start)))];
        });
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
        var counts = sums.ToLookup(sum => sum.Class, sum => sum.Changes);
        return new ClassCounts(counts[AuthorClass.Host].Sum(), counts[AuthorClass.Guest].Sum(), counts[AuthorClass.Unknown].Sum(), counts[AuthorClass.Agent].Sum());
    }

    private sealed record ClassSum(AuthorClass Class, int Changes);

    private sealed record CellSum(AuthorClass Class, ClassBasis Basis, string? From, string? Owner, int? Distance, int Changes);
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
