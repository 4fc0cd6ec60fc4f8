using Guesthouse.Catalog;
using Guesthouse.Catalog.Packages;
using Guesthouse.Web.Gate;
using Guesthouse.Web.Http;
using Guesthouse.Web.Tables;
using Guesthouse.Web.Teams;
using Guesthouse.Web.Texts;

namespace Guesthouse.Web.Houses;

/// <summary>Who uses a project: the page and its file.</summary>
public static class HouseUsedByEndpoints
{
    /// <summary>Adds them.</summary>
    public static void MapUsedBy(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/projects/{slug}/used-by", (string slug, HouseEndpoints.House house, UsedByReader users, TeamDirectory teams, CurrentViewer viewer, CancellationToken stop) =>
            house.ShowAsync<HouseUsedByPage>(
                slug,
                "/used-by",
                async (project, host) =>
                {
                    var names = await teams.AllAsync(stop);
                    return new
                    {
                        Project = project,
                        Host = host,
                        Packages = await users.PackagesAsync(project.Key, stop),
                        Uses = await users.ListAsync(project.Key, stop),
                        Stated = await users.StatedAsync(project.Key, stop),
                        Own = StateUse.OwnTeams(viewer.Installation),
                        NameOf = (Func<string, string>)(team => TeamDirectory.Label(names, team).Name),
                        Teams = await NamesAsync(teams, stop),
                    };
                },
                stop));
        routes.MapGet("/projects/{slug}/used-by.csv", (string slug, HouseEndpoints.House house, UsedByReader users, TeamDirectory teams, Texts<UsedByTexts> texts, Visit visit, CancellationToken stop) =>
            house.AnswerAsync(
                slug,
                "/used-by.csv",
                async project => CsvAnswer.Of($"{slug}-used-by", await users.ListAsync(project.Key, stop), UsedByColumns.In(texts, visit.Language, await NamesAsync(teams, stop))),
                stop));
    }

    private static async Task<Func<ProjectLine, string?>> NamesAsync(TeamDirectory directory, CancellationToken cancellation)
    {
        var teams = await directory.AllAsync(cancellation);
        return project => project.HostTeam is { } host ? TeamDirectory.Label(teams, host).Name : null;
    }
}
