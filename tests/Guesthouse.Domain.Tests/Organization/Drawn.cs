using FsCheck;
using FsCheck.Fluent;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Tests.Organization;

/// <summary>Draws spans, days and organizations for properties. Days lie within two months, so that the ends of spans often meet.</summary>
internal static class Drawn
{
    private static readonly DateOnly first = Days.Day("2024-01-01");

    public static Gen<DateOnly> Day { get; } = Gen.Choose(0, 60).Select(first.AddDays);

    public static Gen<DaySpan> Span { get; } =
        from start in MaybeDay()
        from end in MaybeDay()
        select new DaySpan(start, end);

    /// <summary>Every day that can be drawn, with the days around them.</summary>
    public static IEnumerable<DateOnly> AllDays { get; } = [.. Enumerable.Range(-1, 63).Select(first.AddDays)];

    /// <summary>Up to twelve teams <c>t0</c>, <c>t1</c> …, each a root or below an earlier one, which may change on a day.</summary>
    public static Gen<OrganizationChart> Chart { get; } =
        from count in Gen.Choose(1, 12)
        from moves in Gen.ArrayOf(Move(), count)
        select Build(moves);

    /// <summary>One of the chart's teams.</summary>
    public static Gen<TeamId> TeamOf(OrganizationChart chart) => Gen.Elements(chart.Description.Teams.Select(team => team.Id));

    private static Gen<DateOnly?> MaybeDay() => Gen.OneOf(Gen.Constant((DateOnly?)null), Day.Select(day => (DateOnly?)day));

    private static Gen<(int Before, int After, DateOnly On)> Move() =>
        from before in Gen.Choose(-1, 11)
        from after in Gen.Choose(-1, 11)
        from day in Day
        select (before, after, day);

    private static OrganizationChart Build((int Before, int After, DateOnly On)[] moves)
    {
        var chart = new ChartBuilder();
        for (var team = 0; team < moves.Length; team++)
        {
            var on = Days.Iso(moves[team].On);
            var (before, after) = (moves[team].Before, moves[team].After);
            var parents = new List<(string, string?, string?)>();
            if (before >= 0 && before < team)
                parents.Add(($"t{before}", null, on));
            if (after >= 0 && after < team)
                parents.Add(($"t{after}", on, null));
            chart.TeamUnder($"t{team}", [.. parents]);
        }
        return chart.Build();
    }
}
