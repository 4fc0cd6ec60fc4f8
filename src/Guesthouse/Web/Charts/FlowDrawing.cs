using System.Globalization;

namespace Guesthouse.Web.Charts;

/// <summary>Where everything stands in the flow view: guest teams at the left, host teams at the right, ribbons as thick as the work between them.</summary>
public sealed record FlowDrawing(double Width, double Height, IReadOnlyList<FlowDrawing.Side> Guests, IReadOnlyList<FlowDrawing.Side> Hosts, IReadOnlyList<(TeamFlow Flow, string Path)> Ribbons)
{
    private const double BarWidth = 10;
    private const double Slot = 26;
    private const double Gap = 8;
    private const double LongestName = 168;
    private const double BesideName = 10;
    private const double ThickestSide = 120;

    /// <summary>A team at its side.</summary>
    /// <param name="Team">Who.</param>
    /// <param name="Count">All that leaves or arrives.</param>
    /// <param name="Bar">Its post.</param>
    /// <param name="Name">Its name, cut to the room there is.</param>
    public sealed record Side(TeamLabel Team, int Count, Box Bar, Label Name);

    /// <summary>Draws <paramref name="flows"/>, none of which may stay in its own house; at each side the largest team stands first.</summary>
    public static FlowDrawing Of(IReadOnlyList<TeamFlow> flows, double width)
    {
        var guests = flows.GroupBy(flow => flow.Guest).Select(group => (Team: group.Key, Count: group.Sum(flow => flow.Count))).OrderByDescending(side => side.Count).ToList();
        var hosts = flows.GroupBy(flow => flow.Host).Select(group => (Team: group.Key, Count: group.Sum(flow => flow.Count))).OrderByDescending(side => side.Count).ToList();
        var perChange = ThickestSide / Math.Max(1, guests.Concat(hosts).Select(side => side.Count).DefaultIfEmpty(1).Max());

        var left = SidesOf(guests, perChange, RoomFor(guests), side => side - BesideName);
        var right = SidesOf(hosts, perChange, width - RoomFor(hosts) - BarWidth, side => side + BarWidth + BesideName);
        var height = left.Concat(right).Select(side => side.Bar.Y.Value + Math.Max(Slot, side.Bar.Height.Value)).DefaultIfEmpty(0).Max() + Gap;
        return new FlowDrawing(width, height, left, right, [.. RibbonsOf(flows, left, right, perChange)]);
    }

    /// <summary>Room for the widest name with its count, which has at most one thin space for every three digits.</summary>
    private static double RoomFor(List<(TeamLabel Team, int Count)> teams) =>
        BesideName + teams.Select(side => Letters.WidthOf(string.Create(CultureInfo.InvariantCulture, $"{Letters.Fit(side.Team.Name, LongestName)} {side.Count:N0}"))).DefaultIfEmpty(0).Max();

    private static List<Side> SidesOf(List<(TeamLabel Team, int Count)> teams, double perChange, double x, Func<double, double> nameX)
    {
        var sides = new List<Side>();
        var y = Gap;
        foreach (var (team, count) in teams)
        {
            var height = Math.Max(1.5, count * perChange);
            var name = new Label(Letters.Fit(team.Name, LongestName), nameX(x), y + (height / 2) + 4.5);
            sides.Add(new Side(team, count, new Box(x, y, BarWidth, height), name));
            y += Math.Max(Slot, height + Gap);
        }

        return sides;
    }

    /// <summary>At each side ribbons leave in the order of the other side, so that they cross as little as they can.</summary>
    private static IEnumerable<(TeamFlow Flow, string Path)> RibbonsOf(IReadOnlyList<TeamFlow> flows, List<Side> left, List<Side> right, double perChange)
    {
        var (places, arrivals) = (left.ToDictionary(side => side.Team, side => side.Bar), right.ToDictionary(side => side.Team, side => side.Bar));
        var used = new Dictionary<(bool Left, TeamLabel Team), double>();
        foreach (var flow in flows.OrderBy(flow => places[flow.Guest].Y.Value).ThenBy(flow => arrivals[flow.Host].Y.Value))
        {
            var (from, to, thickness) = (places[flow.Guest], arrivals[flow.Host], flow.Count * perChange);
            var path = Curve.Ribbon(from.X.Value + BarWidth, from.Y.Value + Take(true, flow.Guest), to.X.Value, to.Y.Value + Take(false, flow.Host), thickness);
            yield return (flow, path);

            double Take(bool isLeft, TeamLabel team)
            {
                var taken = used.GetValueOrDefault((isLeft, team));
                used[(isLeft, team)] = taken + thickness;
                return taken;
            }
        }
    }
}
