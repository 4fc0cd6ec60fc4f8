using Guesthouse.Access;
using Guesthouse.Catalog;
using Guesthouse.Domain.Measures;
using Guesthouse.Measures.Figures;
using Guesthouse.Web.Tables;
using Guesthouse.Web.Teams;
using Guesthouse.Web.Texts;

namespace Guesthouse.Web.Houses;

/// <summary>A project with its host team and the figures of the last 365 days.</summary>
/// <param name="Line">The project.</param>
/// <param name="Host">The host team's name; <see langword="null"/>: none yet.</param>
/// <param name="Figures">Its figures; <see langword="null"/>: no changes.</param>
public sealed record ProjectFront(ProjectLine Line, string? Host, ProjectFigures? Figures);

/// <summary>The table of projects, as the page shows it and as its CSV file holds it.</summary>
/// <param name="projects">The projects.</param>
/// <param name="figures">Their figures.</param>
/// <param name="directory">The teams' names.</param>
/// <param name="reader">The day.</param>
public sealed class ProjectFronts(ProjectReader projects, FigureReader figures, TeamDirectory directory, Reader reader)
{
    private const int Days = 365;

    /// <summary>The window of the figures.</summary>
    public FigureWindow Window => new(new MeasureWindow(reader.Today.AddDays(1 - Days), reader.Today.AddDays(1)), MeasureUnit.Commit, Days);

    /// <summary>Every project, by name.</summary>
    public async Task<IReadOnlyList<ProjectFront>> AllAsync(CancellationToken cancellation) => await WithFiguresAsync(await projects.ListAsync(cancellation), cancellation);

    /// <summary>Some projects, in the order of the keys; those that the viewer may not know of are left out.</summary>
    public async Task<IReadOnlyList<ProjectFront>> ReadAsync(IReadOnlyList<int> keys, CancellationToken cancellation)
    {
        var lines = await projects.LinesAsync(keys, cancellation);
        return await WithFiguresAsync(keys.Where(lines.ContainsKey).Select(key => lines[key]), cancellation);
    }

    /// <summary>The columns.</summary>
    public static IReadOnlyList<Column<ProjectFront>> ColumnsIn(Texts<HouseTexts> texts, Language language, FigureWindow window) =>
    [
        Columns.Words<ProjectFront>("project", texts["column.project"], row => row.Line.Name, row => $"/projects/{row.Line.Slug}"),
        Columns.Words<ProjectFront>("host", texts["column.host"], row => row.Host ?? texts["house.nobody"], row => row.Line.HostTeam is { } host ? $"/teams/{Uri.EscapeDataString(host)}" : null),
        Columns.Number<ProjectFront>("changes", texts["column.changes"], language, row => row.Figures?.Counts.Total ?? 0, row => ChangesAddress.Of(window, project: row.Line.Slug)),
        Columns.Share<ProjectFront>("share", texts["column.share"], language, row => row.Figures?.Counts.GuestShare),
        Columns.Number<ProjectFront>("teams", texts["column.teams"], language, row => row.Figures?.GuestTeams ?? 0),
        Columns.Day<ProjectFront>("last", texts["column.last"], language, row => row.Figures?.Last),
    ];

    private async Task<IReadOnlyList<ProjectFront>> WithFiguresAsync(IEnumerable<ProjectLine> lines, CancellationToken cancellation)
    {
        var teams = await directory.AllAsync(cancellation);
        var measured = await figures.ByProjectAsync(Window.Unit, Window.Window, cancellation);
        return [.. lines.Select(line => new ProjectFront(line, line.HostTeam is { } host ? TeamDirectory.Label(teams, host).Name : null, measured.GetValueOrDefault(line.Key)))];
    }
}
