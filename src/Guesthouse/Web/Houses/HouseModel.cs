using Guesthouse.Catalog;
using Guesthouse.Measures.Figures;
using Guesthouse.Web.Charts;
using Guesthouse.Web.Http;

namespace Guesthouse.Web.Houses;

/// <summary>What the pages of one project show.</summary>
/// <param name="Project">The project.</param>
/// <param name="Host">The host team's name; <see langword="null"/>: none yet.</param>
/// <param name="Window">The days and the unit of the figures.</param>
/// <param name="Counts">The four classes.</param>
/// <param name="Periods">The classes over time.</param>
/// <param name="Guests">Flows of guests' teams into this project; largest first.</param>
/// <param name="People">How many known people contributed for the first time, and again.</param>
/// <param name="Scopes">What it is made of.</param>
public sealed record HouseModel(
    ProjectLine Project,
    string? Host,
    FigureWindow Window,
    ClassCounts Counts,
    IReadOnlyList<ClassPeriod> Periods,
    IReadOnlyList<TeamFlow> Guests,
    NewAndReturning People,
    IReadOnlyList<ScopeLine> Scopes)
{
    /// <summary>The address of one of the project's files, for the window that a page shows.</summary>
    public string FileAt(LocalAddress page, string name) => (page with { Path = $"/projects/{Project.Slug}/{name}" }).With("table", null).ToString();
}
