using Guesthouse.Domain.Organization;

namespace Guesthouse.Tests.Organization;

public sealed class HowFarApartTeamsAre
{
    private static readonly DateOnly today = Days.Day("2024-05-01");

    [Theory]
    [InlineData("search", "search", 0, 0)]
    [InlineData("search", "index", 0, 1)]
    [InlineData("index", "search", 1, 0)]
    [InlineData("company", "index", 0, 2)]
    [InlineData("search", "payments", 1, 1)]
    [InlineData("index", "payments", 2, 1)]
    [InlineData("payments", "index", 1, 2)]
    [InlineData("index", "museum", 3, 1)]
    [InlineData("museum", "index", 1, 3)]
    public void Levels_are_counted_to_the_lowest_team_that_contains_both(string from, string host, int climb, int hostSide)
    {
        var distance = Company().DistanceBetween(new TeamId(from), new TeamId(host), today);

        Assert.Equal(new TeamDistance(climb, hostSide), distance);
        Assert.Equal(Math.Max(climb, hostSide), distance.Max);
    }

    [Fact]
    public void The_tree_of_that_day_is_the_one_that_counts()
    {
        var chart = new ChartBuilder()
            .Team("company")
            .Team("search", parent: "company")
            .TeamUnder("index", ("search", null, "2024-01-01"), ("company", "2024-01-01", null))
            .Build();
        var (index, search) = (new TeamId("index"), new TeamId("search"));

        Assert.True(chart.IsWithin(index, search, Days.Day("2023-12-31")));
        Assert.False(chart.IsWithin(index, search, Days.Day("2024-01-01")));
        Assert.Equal("search", chart.ParentOf(index, Days.Day("2023-12-31"))?.Value);
        Assert.Equal("company", chart.ParentOf(index, Days.Day("2024-01-01"))?.Value);
        Assert.Equal(new TeamDistance(1, 1), chart.DistanceBetween(index, search, Days.Day("2024-01-01")));
    }

    [Fact]
    public void A_day_between_two_parents_makes_the_team_a_root()
    {
        var chart = new ChartBuilder()
            .Team("company")
            .TeamUnder("index", ("company", null, "2024-01-01"), ("company", "2024-02-01", null))
            .Build();

        Assert.Null(chart.ParentOf(new TeamId("index"), Days.Day("2024-01-15")));
        Assert.Equal(new TeamDistance(1, 1), chart.DistanceBetween(new TeamId("index"), new TeamId("company"), Days.Day("2024-01-15")));
    }

    [Fact]
    public void A_team_that_the_chart_does_not_hold_is_refused()
    {
        Assert.Null(Company().Team(new TeamId("circus")));
        Assert.Throws<ArgumentException>(() => Company().IsWithin(new TeamId("circus"), new TeamId("company"), today));
    }

    private static OrganizationChart Company() => new ChartBuilder()
        .Team("company")
        .Team("search", parent: "company")
        .Team("index", parent: "search")
        .Team("payments", parent: "company")
        .Team("museum")
        .Build();
}
