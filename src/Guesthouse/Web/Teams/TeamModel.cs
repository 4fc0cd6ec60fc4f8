using Guesthouse.Catalog;
using Guesthouse.Measures.Figures;
using Guesthouse.Web.Charts;

namespace Guesthouse.Web.Teams;

/// <summary>What the page of one team shows.</summary>
/// <param name="Team">The team.</param>
/// <param name="Above">The teams above it, the highest first.</param>
/// <param name="Below">The teams directly below, by name.</param>
/// <param name="Members">Today's members, by name.</param>
/// <param name="Houses">The projects that it or a team below hosts, by name.</param>
/// <param name="Window">The days of the flows.</param>
/// <param name="Guests">Other teams that built in its houses; largest first.</param>
/// <param name="Away">The houses of other teams where it built; largest first.</param>
public sealed record TeamModel(
    TeamLine Team,
    IReadOnlyList<TeamLine> Above,
    IReadOnlyList<TeamLine> Below,
    IReadOnlyList<PersonLine> Members,
    IReadOnlyList<ProjectLine> Houses,
    FigureWindow Window,
    IReadOnlyList<TeamFlow> Guests,
    IReadOnlyList<TeamFlow> Away);
