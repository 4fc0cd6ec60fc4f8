using Guesthouse.Domain.Measures;
using Guesthouse.Web.Charts;
using Guesthouse.Web.Texts;

namespace Guesthouse.Tests.Web.Charts;

public sealed class Drawings
{
    private static readonly TeamLabel Payments = new("payments", "Payments");
    private static readonly TeamLabel Search = new("search", "Search");
    private static readonly TeamLabel Mobile = new("mobile", "Mobile");

    [Fact]
    public void Classes_are_stacked_from_hosts_upwards_and_those_without_work_are_left_out()
    {
        var drawing = ActivityDrawing.Of([Month(1, new(3, 2, 1, 0)), Month(2, new(4, 0, 0, 0))], 816, 240, NameOf, Language.English);

        Assert.Equal([AuthorClass.Host, AuthorClass.Guest, AuthorClass.Unknown], drawing.Layers.Select(layer => layer.Who));
    }

    [Fact]
    public void An_area_begins_and_ends_on_the_edge_of_the_class_below()
    {
        var drawing = ActivityDrawing.Of([Month(1, new(3, 1, 0, 0)), Month(2, new(1, 3, 0, 0))], 212, 240, nameOf: null, Language.English);

        var (host, guest) = (drawing.Layers[0], drawing.Layers[1]);
        Assert.Equal("M20.4 64C112.2 64 112.2 164 204 164", host.Edge);
        Assert.Equal("M20.4 14C112.2 14 112.2 14 204 14", guest.Edge);
        Assert.Equal($"{guest.Edge}L204 164C112.2 164 112.2 64 20.4 64Z", guest.Area);
    }

    [Theory]
    [InlineData(100, 1, 1, 1)]
    [InlineData(1, 1, 1, 100)]
    [InlineData(0, 0, 1, 1)]
    public void Names_at_the_end_never_touch(int host, int guest, int unknown, int agent)
    {
        var drawing = ActivityDrawing.Of([Month(1, new(host, guest, unknown, agent)), Month(2, new(host, guest, unknown, agent))], 816, 240, NameOf, Language.English);

        Assert.All(drawing.Layers.Zip(drawing.Layers.Skip(1)), pair => Assert.True(pair.First.NameY.Value - pair.Second.NameY.Value >= 18));
        Assert.All(drawing.Layers, layer => Assert.InRange(layer.NameY.Value, 10, 240));
    }

    [Fact]
    public void The_longest_name_of_a_class_has_room_at_the_end()
    {
        var drawing = ActivityDrawing.Of([Month(1, new(3, 2, 1, 0)), Month(2, new(4, 0, 0, 1))], 816, 240, _ => "Неизвестные 1", Language.English);

        // The widest of the usual fonts draws these words 103 pixels wide, 30 pixels right of the picture.
        Assert.InRange(drawing.Right, 600, 816 - 30 - 103);
    }

    [Fact]
    public void A_single_month_is_drawn_as_a_block_over_the_whole_width()
    {
        var drawing = ActivityDrawing.Of([Month(1, new(2, 0, 0, 0))], 212, 240, nameOf: null, Language.English);

        Assert.Equal("M20.4 14C112.2 14 112.2 14 204 14", Assert.Single(drawing.Layers).Edge);
    }

    [Fact]
    public void A_matrix_has_a_cell_for_every_pair_and_the_own_house_is_neither_warm_nor_cold()
    {
        var drawing = MatrixDrawing.Of([Payments, Search], [Payments, Search], [new(Payments, Payments, 300), new(Search, Payments, 7)], 800);

        Assert.Equal(4, drawing.Cells.Count);
        Assert.Equal([(true, 0), (false, 0), (false, 5), (false, 0)], drawing.Cells.Select(cell => (cell.IsOwn, cell.Step)));
        Assert.Equal(4, drawing.Cells.Select(cell => cell.Box).Distinct().Count());
    }

    [Fact]
    public void Names_of_teams_have_room_at_the_left_of_a_matrix_and_at_both_ends_of_flows()
    {
        TeamLabel[] teams = [new("dx", "Developer Experience"), Payments];

        var matrix = MatrixDrawing.Of(teams, teams, [new(teams[0], Payments, 7)], 800);
        var flows = FlowDrawing.Of([new(teams[0], Payments, 1234), new(Payments, teams[0], 3)], 816);

        // The widest of the usual fonts draws the longer name 143 pixels wide, with its count 181.
        Assert.All(matrix.Rows, row => Assert.InRange(row.Label.X.Value, 143, 168));
        Assert.Equal("Developer Experience", flows.Guests[0].Name.Text);
        Assert.InRange(flows.Guests[0].Name.X.Value, 181, 250);
        Assert.InRange(flows.Hosts[1].Name.X.Value, 500, 816 - 143);
    }

    [Fact]
    public void A_flow_is_as_thick_as_its_work_at_both_ends_and_the_largest_team_stands_first()
    {
        var drawing = FlowDrawing.Of([new(Search, Payments, 1), new(Mobile, Payments, 3), new(Mobile, Search, 2)], 816);

        Assert.Equal(["Mobile", "Search"], drawing.Guests.Select(side => side.Team.Name));
        Assert.Equal(["Payments", "Search"], drawing.Hosts.Select(side => side.Team.Name));
        Assert.Equal([5, 1], drawing.Guests.Select(side => side.Count));
        Assert.Equal(5 * drawing.Guests[1].Bar.Height.Value, drawing.Guests[0].Bar.Height.Value, 6);
        Assert.Equal(3, drawing.Ribbons.Count);
    }

    [Fact]
    public void The_share_of_guests_is_interrupted_where_nobody_worked()
    {
        var drawing = ShareDrawing.Of([Month(1, new(1, 1, 0, 0)), Month(2, new(0, 0, 5, 5)), Month(3, new(3, 1, 0, 0))], 568, 216, Language.English);

        Assert.Equal(2, drawing.Lines.Count);
        Assert.Equal([0.5m, 0.25m], drawing.Dots.Select(dot => dot.Period.Counts.GuestShare!.Value));
    }

    [Fact]
    public void The_highest_mark_of_shares_has_room_left_of_the_axis()
    {
        var drawing = ShareDrawing.Of([Month(1, new(0, 1, 0, 0)), Month(2, new(1, 1, 0, 0))], 568, 216, Language.English);

        // The widest of the usual fonts draws "100%" 38 pixels wide.
        Assert.InRange(drawing.Marks.Single(mark => mark.Text == "100%").X.Value, 38, 60);
    }

    [Fact]
    public void Distances_share_the_width_and_the_largest_the_height()
    {
        var drawing = BarsDrawing.Of([new("1", "near", 30), new("2", "far", 10)], 200, 100);

        Assert.Equal(["10 26 80 26: 0.75", "110 43.3 80 8.7: 0.25"], drawing.Bars.Select(bar => FormattableString.Invariant($"{bar.Box.X} {bar.Box.Y} {bar.Box.Width} {bar.Box.Height}: {bar.Part}")));
    }

    [Fact]
    public void The_strongest_guest_team_has_the_longest_bar_and_what_has_no_room_is_counted()
    {
        var drawing = TeamBarsDrawing.Of([new(Search, Payments, 40), new(Mobile, Payments, 10), .. Enumerable.Range(1, 13).Select(i => new TeamFlow(new($"t{i}", $"Team {i}"), Payments, 1))], 328, Language.English);

        Assert.Equal((12, 3), (drawing.Bars.Count, drawing.More));
        Assert.Equal(drawing.Bars[0].Box.Width.Value, 4 * drawing.Bars[1].Box.Width.Value, 6);
        Assert.All(drawing.Bars, bar => Assert.InRange(bar.Figure.X.Value + Letters.WidthOf(bar.Figure.Text), 0, 328));
        Assert.All(drawing.Bars.Zip(drawing.Bars.Skip(1)), pair => Assert.True(pair.First.Box.Y.Value + pair.First.Box.Height.Value < pair.Second.Box.Y.Value));
    }

    private static string NameOf(AuthorClass who) => who.ToString();

    private static ClassPeriod Month(int month, ClassCounts counts) => new(new DateOnly(2026, month, 1), counts);
}
