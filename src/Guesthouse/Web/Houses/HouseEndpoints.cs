using Guesthouse.Access;
using Guesthouse.Catalog;
using Guesthouse.Measures;
using Guesthouse.Measures.Figures;
using Guesthouse.Web.Badges;
using Guesthouse.Web.Charts;
using Guesthouse.Web.Http;
using Guesthouse.Web.Teams;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Guesthouse.Web.Houses;

/// <summary>The pages of projects.</summary>
public static class HouseEndpoints
{
    /// <summary>Adds the pages.</summary>
    public static void MapHouses(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/projects/{slug}", (string slug, House house, HouseDescriptions descriptions, HouseWants wants, BadgeReader badges, CancellationToken stop) =>
            house.AnswerAsync(
                slug,
                "",
                async project => new RazorComponentResult<HousePage>(new
                {
                    Model = await house.ModelAsync(project, stop),
                    House = await descriptions.OfAsync(project.Key, stop),
                    Open = await wants.OfAsync(project.Key, stop),
                    Badges = await badges.KindsAsync(project.Key, stop),
                }),
                stop));
        routes.MapGet("/projects/{slug}/activity", (string slug, House house, CancellationToken stop) =>
            house.AnswerAsync(slug, "/activity", async project => new RazorComponentResult<HouseActivityPage>(new { Model = await house.ModelAsync(project, stop) }), stop));
        routes.MapGet("/projects/{slug}/people", (string slug, House house, HouseDescriptions descriptions, ContributorReader contributors, FolderReader folders, KnowledgeOptions knowledge, CancellationToken stop) =>
            house.ShowAsync<HousePeoplePage>(
                slug,
                "/people",
                async (project, host) => new
                {
                    Project = project,
                    Host = host,
                    House = await descriptions.OfAsync(project.Key, stop),
                    People = await contributors.KnowersAsync(project.Key, stop),
                    Folders = await folders.FoldersAsync(project.Key, stop),
                    knowledge.HalfLifeDays,
                },
                stop));
        routes.MapHouseActivityFiles();
    }

    /// <summary>One request for a page of a project.</summary>
    public sealed class House(ProjectReader projects, FigureReader figures, ContributorReader contributors, TeamDirectory directory, Reader reader, Visit visit)
    {
        /// <summary>The answer for a project; an old slug leads to the new one, an unknown one to 404.</summary>
        public async Task<IResult> AnswerAsync(string slug, string page, Func<ProjectLine, Task<IResult>> answer, CancellationToken cancellation)
        {
            if (await projects.FindAsync(slug, cancellation) is { } project)
                return await answer(project);
            return await projects.RenamedAsync(slug, cancellation) is { } renamed
                ? TypedResults.LocalRedirect($"/projects/{renamed}{page}", permanent: true, preserveMethod: true)
                : TypedResults.NotFound();
        }

        /// <summary>A page of a project, by the project and the name of its host team.</summary>
        public Task<IResult> ShowAsync<TPage>(string slug, string page, Func<ProjectLine, string?, Task<object>> read, CancellationToken cancellation)
            where TPage : IComponent =>
            AnswerAsync(slug, page, async project => new RazorComponentResult<TPage>(await read(project, await HostAsync(project, cancellation))), cancellation);

        /// <summary>What the pages show, for the window that the address asks for.</summary>
        public async Task<HouseModel> ModelAsync(ProjectLine project, CancellationToken cancellation)
        {
            var window = FigureWindow.Of(visit.Address, reader.Today);
            var scope = new FigureScope(window.Unit, window.Window, project.Key);
            var teams = await directory.AllAsync(cancellation);
            var house = new TeamLabel(project.Slug, project.Name);
            return new HouseModel(
                project,
                await HostAsync(project, cancellation),
                window,
                await figures.CountsAsync(scope, cancellation),
                await figures.PeriodsAsync(scope, cancellation),
                [.. (await figures.GuestTeamsAsync(scope, cancellation)).Select(team => new TeamFlow(
                    TeamDirectory.Label(teams, team.From), house, team.Changes, ChangesAddress.Of(window, team.From, project: project.Slug, authorClass: Domain.Measures.AuthorClass.Guest)))],
                await contributors.NewAndReturningAsync(project.Key, window.Unit, window.Window, cancellation),
                await projects.ScopesAsync(project.Key, cancellation));
        }

        /// <summary>The host team's name; <see langword="null"/>: none yet.</summary>
        private async Task<string?> HostAsync(ProjectLine project, CancellationToken cancellation) =>
            project.HostTeam is { } host ? TeamDirectory.Label(await directory.AllAsync(cancellation), host).Name : null;
    }
}
