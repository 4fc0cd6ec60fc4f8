using System.Globalization;
using Guesthouse.Domain.Measures;
using Guesthouse.Measures.Figures;
using Guesthouse.Web.Charts;
using Guesthouse.Web.Tables;
using Guesthouse.Web.Texts;

namespace Guesthouse.Measures;

/// <summary>The columns of the tables about measures: as pages show them, and as CSV files hold them.</summary>
public static class MeasuresColumns
{
    private const int FarthestTold = 4;

    /// <summary>Flows between teams.</summary>
    public static IReadOnlyList<Column<TeamFlow>> Flows(Texts<MeasuresTexts> texts, Language language) =>
    [
        Columns.Words<TeamFlow>("from", texts["column.from"], flow => flow.Guest.Name),
        Columns.Words<TeamFlow>("to", texts["column.to"], flow => flow.Host.Name),
        Columns.Number<TeamFlow>("changes", texts["column.changes"], language, flow => flow.Count, flow => flow.Href),
    ];

    /// <summary>Guest teams of one house.</summary>
    public static IReadOnlyList<Column<TeamFlow>> GuestTeams(Texts<MeasuresTexts> texts, Language language) =>
    [
        Columns.Words<TeamFlow>("team", texts["column.from"], flow => flow.Guest.Name),
        Columns.Number<TeamFlow>("changes", texts["column.changes"], language, flow => flow.Count, flow => flow.Href),
    ];

    /// <summary>The classes over time.</summary>
    public static IReadOnlyList<Column<ClassPeriod>> Periods(Texts<MeasuresTexts> texts, Language language) =>
    [
        Columns.Day<ClassPeriod>("from", texts["column.period"], language, period => period.From),
        Columns.Number<ClassPeriod>("host", texts["column.host"], language, period => period.Counts.Host),
        Columns.Number<ClassPeriod>("guest", texts["column.guest"], language, period => period.Counts.Guest),
        Columns.Number<ClassPeriod>("unknown", texts["column.unknown"], language, period => period.Counts.Unknown),
        Columns.Number<ClassPeriod>("agent", texts["column.agent"], language, period => period.Counts.Agent),
        Columns.Share<ClassPeriod>("guestShare", texts["column.share"], language, period => period.Counts.GuestShare),
    ];

    /// <summary>Changes by contribution distance.</summary>
    public static IReadOnlyList<Column<(int Distance, int Changes)>> Distances(Texts<MeasuresTexts> texts, Language language, FigureWindow window) =>
    [
        Columns.Number<(int Distance, int Changes)>("distance", texts["column.distance"], language, some => some.Distance),
        Columns.Number<(int Distance, int Changes)>("changes", texts["column.changes"], language, some => some.Changes, some => ChangesAddress.Of(window, authorClass: AuthorClass.Guest, distance: some.Distance)),
    ];

    /// <summary>The same as bars, from guests' nearest distance on: what lies farther than four levels is one bar.</summary>
    public static IReadOnlyList<DistanceCount> Bars(Texts<MeasuresTexts> texts, IReadOnlyList<(int Distance, int Changes)> distances) =>
        [.. Enumerable.Range(1, FarthestTold).Select(levels => new DistanceCount(
            levels == FarthestTold ? $"{levels}+" : levels.ToString(CultureInfo.InvariantCulture),
            texts[$"distance.{levels}"],
            distances.Where(some => levels == FarthestTold ? some.Distance >= levels : some.Distance == levels).Sum(some => some.Changes)))];
}
