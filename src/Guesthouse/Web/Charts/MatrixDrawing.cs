namespace Guesthouse.Web.Charts;

/// <summary>Where everything stands in the matrix of guest teams (rows) and host teams (columns).</summary>
public sealed record MatrixDrawing(
    double Width, double Height, IReadOnlyList<(TeamLabel Team, Label Label)> Rows, IReadOnlyList<(TeamLabel Team, Label Label)> Columns,
    IReadOnlyList<MatrixDrawing.Cell> Cells, HeatScale Heat)
{
    private const double RowHeight = 32;
    private const double CellHeight = 30;
    private const double NarrowestCell = 44;
    private const double WidestCell = 64;
    private const double LongestName = 168;
    private const double Slant = 38 * Math.PI / 180;

    /// <summary>A pair of teams.</summary>
    /// <param name="Flow">What flows; <see langword="null"/>: nothing.</param>
    /// <param name="Box">Where.</param>
    /// <param name="Step">Warmth from 1 to 5; 0 for the own house and for nothing.</param>
    public sealed record Cell(TeamFlow? Flow, Box Box, int Step)
    {
        /// <summary>Whether the team works in its own house.</summary>
        public bool IsOwn => Flow is not null && Flow.Guest == Flow.Host;
    }

    /// <summary>Draws <paramref name="flows"/>; rows and columns are the teams in the order given, a pair without a flow stays empty.</summary>
    public static MatrixDrawing Of(IReadOnlyList<TeamLabel> guests, IReadOnlyList<TeamLabel> hosts, IReadOnlyList<TeamFlow> flows, double width)
    {
        var left = guests.Select(team => Math.Min(LongestName, Letters.WidthOf(team.Name))).DefaultIfEmpty(0).Max() + 13;
        var longest = hosts.Select(team => Math.Min(LongestName, Letters.WidthOf(team.Name))).DefaultIfEmpty(0).Max();
        var (top, overhang) = ((longest * Math.Sin(Slant)) + 20, longest * Math.Cos(Slant));
        var cell = Math.Clamp((width - left - overhang) / Math.Max(1, hosts.Count), NarrowestCell, WidestCell);
        var heat = HeatScale.For(flows.Where(flow => flow.Guest != flow.Host).Select(flow => flow.Count).DefaultIfEmpty(0).Max());
        var byPair = flows.ToDictionary(flow => (flow.Guest.Id, flow.Host.Id));

        return new MatrixDrawing(
            left + (hosts.Count * cell) + overhang,
            top + (guests.Count * RowHeight) + 4,
            [.. guests.Select((team, row) => (team, new Label(Letters.Fit(team.Name, LongestName), left - 13, top + (row * RowHeight) + 19.5)))],
            [.. hosts.Select((team, column) => (team, new Label(Letters.Fit(team.Name, LongestName), left + ((column + 0.5) * cell) - 3, top - 10)))],
            [.. guests.SelectMany((guest, row) => hosts.Select((host, column) =>
                CellOf(byPair.GetValueOrDefault((guest.Id, host.Id)), new Box(left + (column * cell), top + (row * RowHeight), cell - 2, CellHeight), heat)))],
            heat);
    }

    private static Cell CellOf(TeamFlow? flow, Box box, HeatScale heat) =>
        new(flow, box, flow is null || flow.Guest == flow.Host ? 0 : heat.StepOf(flow.Count));
}
