using Guesthouse.Web.Charts;
using Guesthouse.Web.Tables;
using Guesthouse.Web.Texts;

namespace Guesthouse.Web.Design;

/// <summary>Made-up figures of a made-up company, for the page that shows the components.</summary>
public static class DesignSamples
{
    /// <summary>Twelve teams, some with long names.</summary>
    public static IReadOnlyList<TeamLabel> Teams { get; } =
    [
        .. new[] { "Payments", "Checkout", "Search", "Identity", "Data Platform", "Mobile", "Design System", "Logistics", "Observability", "Pricing", "Notifications", "Developer Experience and Tools" }
            .Select(name => new TeamLabel(name.ToLowerInvariant(), name)),
    ];

    /// <summary>Who builds in whose house: many small figures, few large ones.</summary>
    public static IReadOnlyList<TeamFlow> Flows { get; } =
    [
        .. from guest in Enumerable.Range(0, 12)
           from host in Enumerable.Range(0, 12)
           let count = guest == host ? 80 + (guest * 37 % 260) : (guest * 7 + host * 11) % 13 < 6 ? 0 : 1 + (((guest * 31) + (host * 17)) % 8 * ((guest + (host * 3)) % 9))
           where count > 0
           select new TeamFlow(Teams[guest], Teams[host], count, "/design"),
    ];

    /// <summary>Work of guests alone, the strongest first.</summary>
    public static IReadOnlyList<TeamFlow> Strongest { get; } = [.. Flows.Where(flow => flow.Guest != flow.Host).OrderByDescending(flow => flow.Count).Take(12)];

    /// <summary>A year of months.</summary>
    public static IReadOnlyList<ClassPeriod> Year { get; } = Months(12);

    /// <summary>Five years of months.</summary>
    public static IReadOnlyList<ClassPeriod> FiveYears { get; } = Months(60);

    /// <summary>One month alone.</summary>
    public static IReadOnlyList<ClassPeriod> OneMonth { get; } = Months(1);

    /// <summary>Guests by distance.</summary>
    public static IReadOnlyList<DistanceCount> Distances { get; } =
        [new("1", "same department", 302), new("2", "same division", 184), new("3", "across the company", 212), new("4+", "beyond", 0)];

    /// <summary>The columns of the sample table.</summary>
    public static IReadOnlyList<Column<TeamFlow>> ColumnsIn(Language language) =>
    [
        Columns.Words<TeamFlow>("guest", "Guest team", flow => flow.Guest.Name),
        Columns.Words<TeamFlow>("host", "Host team", flow => flow.Host.Name, _ => "/design"),
        Columns.Number<TeamFlow>("changes", "Changes", language, flow => flow.Count, flow => flow.Href),
        Columns.Share<TeamFlow>("share", "Share", language, flow => flow.Count / 1000m),
        Columns.Day<TeamFlow>("last", "Last change", language, flow => new DateOnly(2026, 11, 20).AddDays(-flow.Count)),
    ];

    private static List<ClassPeriod> Months(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new ClassPeriod(
            new DateOnly(2026, 11, 1).AddMonths(i - count + 1),
            new ClassCounts(20 + (i * 7 % 9), 4 + (i / 3 % 11) + (i * 5 % 4), i % 3, 1 + (i / 4 % 5))))];
}
