using Guesthouse.Domain.Measures;
using Guesthouse.Web.Charts;
using Guesthouse.Web.Teams;

namespace Guesthouse.Measures.Figures;

/// <summary>What the page of measures shows.</summary>
/// <param name="Window">The days and the unit.</param>
/// <param name="Counts">The four classes.</param>
/// <param name="Periods">The classes over time.</param>
/// <param name="Flows">Between teams, the own house among them; largest first.</param>
/// <param name="Distances">By contribution distance.</param>
public sealed record MeasuresModel(
    FigureWindow Window, ClassCounts Counts, IReadOnlyList<ClassPeriod> Periods, IReadOnlyList<TeamFlow> Flows, IReadOnlyList<(int Distance, int Changes)> Distances)
{
    private const int TeamsShown = 14;

    /// <summary>The flows that leave their own house.</summary>
    public IReadOnlyList<TeamFlow> Between => [.. Flows.Where(flow => flow.Guest != flow.Host)];

    /// <summary>The teams that build in other houses, those who build most first; as many as a picture has room for.</summary>
    public IReadOnlyList<TeamLabel> Guests => Strongest(flow => flow.Guest);

    /// <summary>The teams in whose houses others build, those with most first; as many as a picture has room for.</summary>
    public IReadOnlyList<TeamLabel> Hosts => Strongest(flow => flow.Host);

    /// <summary>How many different teams guests came from.</summary>
    public int GuestTeams => Between.Select(flow => flow.Guest).Distinct().Count();

    /// <summary>Reads the page's figures.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="directory">The teams' names.</param>
    /// <param name="window">What the address asked for.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async Task<MeasuresModel> ReadAsync(
        FigureReader figures, TeamDirectory directory, FigureWindow window, CancellationToken cancellation)
    {
        var scope = new FigureScope(window.Unit, window.Window);
        var teams = await directory.AllAsync(cancellation);
        var flows = await figures.FlowsAsync(scope, cancellation);
        var distances = await figures.DistancesAsync(scope, cancellation);
        return new MeasuresModel(
            window,
            await figures.CountsAsync(scope, cancellation),
            await figures.PeriodsAsync(scope, cancellation),
            [.. flows.Select(flow => new TeamFlow(
                TeamDirectory.Label(teams, flow.From), TeamDirectory.Label(teams, flow.Owner), flow.Changes, AddressOf(window, flow)))],
            [.. distances.Select(distance => (distance.Key, distance.Value))]);
    }

    /// <summary>The changes behind a flow: those of guests, or of the owning team in its own house.</summary>
    private static string AddressOf(FigureWindow window, TeamPair flow) => flow.From == flow.Owner
        ? ChangesAddress.Of(window, owner: flow.Owner, authorClass: AuthorClass.Host)
        : ChangesAddress.Of(window, flow.From, flow.Owner, authorClass: AuthorClass.Guest);

    private IReadOnlyList<TeamLabel> Strongest(Func<TeamFlow, TeamLabel> side) =>
        [.. Between.GroupBy(side).OrderByDescending(flows => flows.Sum(flow => flow.Count)).ThenBy(flows => flows.Key.Name, StringComparer.CurrentCulture).Take(TeamsShown).Select(flows => flows.Key)];
}
