using System.Globalization;
using Guesthouse.Access;
using Guesthouse.Catalog;
using Guesthouse.Corrections;
using Guesthouse.Domain;
using Guesthouse.Domain.Measures;
using Guesthouse.Measures.Figures;
using Guesthouse.Web.Charts;
using Guesthouse.Web.Components;
using Guesthouse.Web.Editing;
using Guesthouse.Web.Errors;
using Guesthouse.Web.Gate;
using Guesthouse.Web.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Guesthouse.Web.Teams;

/// <summary>The pages of teams, people and identities.</summary>
public static class TeamEndpoints
{
    /// <summary>Adds the pages.</summary>
    public static void MapTeams(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/teams", async Task<IResult> (TeamDirectory directory, CancellationToken stop) => new RazorComponentResult<TeamsPage>(new { Teams = await directory.AllAsync(stop) }));
        routes.MapGet("/teams/{id}", (string id, TeamVisit team, CancellationToken stop) => team.ShowAsync(id, null, stop));
        routes.MapGet("/people", async Task<IResult> (PeopleReader people, Visit visit, string? q, CancellationToken stop) =>
        {
            var all = await people.ListAsync(q, stop);
            var page = PageOf(visit, all.Count, PeoplePage.Size);
            return new RazorComponentResult<PeoplePage>(new
            {
                People = all.Skip((page - 1) * PeoplePage.Size).Take(PeoplePage.Size).ToList(),
                Total = all.Count,
                Number = page,
                Words = string.IsNullOrWhiteSpace(q) ? null : q.Trim(),
            });
        });
        routes.MapGet("/people/{id}", async Task<IResult> (string id, PeopleReader people, TeamDirectory directory, CancellationToken stop) =>
        {
            if (await people.FindAsync(id, stop) is not { } person)
                return await people.StaysOfAsync(id, stop) is { } stays
                    ? TypedResults.LocalRedirect($"/people/{Uri.EscapeDataString(stays.Id)}", permanent: true, preserveMethod: true)
                    : TypedResults.NotFound();
            var teams = await directory.AllAsync(stop);
            return new RazorComponentResult<PersonPage>(new
            {
                Person = person,
                Teams = (await people.TeamsAsync(id, stop)).Select(membership => (TeamDirectory.Label(teams, membership.Team), membership.Span)).ToList(),
                Identities = await people.IdentitiesAsync(id, stop),
                Houses = await people.HousesAsync(id, stop),
            });
        });
        routes.MapGet("/identities", (IdentitiesVisit identities, CancellationToken stop) => identities.ShowAsync(null, [], stop));
    }

    /// <summary>One request for the page of identities.</summary>
    internal sealed class IdentitiesVisit(PeopleReader people, Visit visit, CurrentViewer viewer)
    {
        /// <summary>Shows the page with what came of a form.</summary>
        public async Task<IResult> ShowAsync(IFormCollection? sent, IReadOnlyList<Problem> problems, CancellationToken cancellation)
        {
            var all = await people.SuggestionsAsync(cancellation);
            var page = PageOf(visit, all.Count, IdentitiesPage.Size);
            return new RazorComponentResult<IdentitiesPage>(new
            {
                Suggestions = all.Skip((page - 1) * IdentitiesPage.Size).Take(IdentitiesPage.Size).ToList(),
                Total = all.Count,
                Number = page,
                Corrections = Correcting.Rule.Allows(viewer.Standing) ? await CorrectionLine.LastAsync(viewer.Installation, cancellation) : null,
                Sent = sent,
                Problems = problems,
            })
            { StatusCode = problems.Count > 0 ? ErrorAnswers.StatusOf(problems.Min(problem => problem.Kind)) : StatusCodes.Status200OK };
        }
    }

    private static int PageOf(Visit visit, int total, int size) => Math.Clamp(
        int.TryParse(visit.Address[Pager.Key], NumberStyles.None, CultureInfo.InvariantCulture, out var stated) ? stated : 1, 1, Math.Max(1, (total + size - 1) / size));

    /// <summary>One request for a team's page.</summary>
    public sealed class TeamVisit(TeamVisit.Known known, FigureReader figures, CurrentViewer viewer, Visit visit)
    {
        private TeamDirectory Directory => known.Directory;

        /// <summary>The page, with what came of a form.</summary>
        /// <param name="id">The team.</param>
        /// <param name="refused">What was written, and why it was refused; <see langword="null"/>: nothing was.</param>
        /// <param name="cancellation">Stops the work.</param>
        public async Task<IResult> ShowAsync(string id, (IFormCollection Form, IReadOnlyList<Problem> Problems)? refused, CancellationToken cancellation)
        {
            if (await ReadAsync(id, cancellation) is not { } model)
                return TypedResults.NotFound();
            var hours = await TeamHours.ReadAsync(
                viewer.Installation, new Domain.Organization.TeamId(id), [.. model.Members.Select(member => member.Id)], [.. model.Houses.Select(house => house.Key)], cancellation);
            return new RazorComponentResult<TeamPage>(new { Model = model, Hours = hours, Sent = refused?.Form, Problems = refused?.Problems ?? [] })
            {
                StatusCode = refused is { } sent ? ErrorAnswers.StatusOf(sent.Problems[0].Kind) : StatusCodes.Status200OK,
            };
        }

        /// <summary>What the page shows; <see langword="null"/> when there is no such team today.</summary>
        private async Task<TeamModel?> ReadAsync(string id, CancellationToken cancellation)
        {
            var teams = await Directory.AllAsync(cancellation);
            if (!teams.TryGetValue(id, out var team))
                return null;
            var within = await Directory.WithinAsync(id, cancellation);
            var window = FigureWindow.Of(visit.Address, known.Reader.Today);
            var flows = await figures.FlowsAsync(new FigureScope(MeasureUnit.Commit, window.Window), cancellation);
            return new TeamModel(
                team,
                Above(team, teams),
                [.. teams.Values.Where(line => line.Parent == id).OrderBy(line => line.Name, StringComparer.CurrentCultureIgnoreCase)],
                await known.People.MembersAsync(id, cancellation),
                [.. (await known.Projects.ListAsync(cancellation)).Where(project => project.HostTeam is { } host && within.Contains(host, StringComparer.Ordinal))],
                window,
                Named(flows.Where(flow => within.Contains(flow.Owner, StringComparer.Ordinal) && !within.Contains(flow.From, StringComparer.Ordinal))),
                Named(flows.Where(flow => within.Contains(flow.From, StringComparer.Ordinal) && !within.Contains(flow.Owner, StringComparer.Ordinal))));

            IReadOnlyList<TeamFlow> Named(IEnumerable<TeamPair> pairs) => [.. pairs.Select(pair => new TeamFlow(
                TeamDirectory.Label(teams, pair.From), TeamDirectory.Label(teams, pair.Owner), pair.Changes, ChangesAddress.Of(window, pair.From, pair.Owner, authorClass: AuthorClass.Guest)))];
        }

        private static List<TeamLine> Above(TeamLine team, IReadOnlyDictionary<string, TeamLine> teams)
        {
            var above = new List<TeamLine>();
            for (var at = team; at.Parent is { } parent && teams.TryGetValue(parent, out var next) && above.Count < teams.Count; at = next)
                above.Insert(0, next);
            return above;
        }

        /// <summary>What is known of teams.</summary>
        /// <param name="Directory">Their names, and what stands above them.</param>
        /// <param name="People">Their members.</param>
        /// <param name="Projects">The projects they host.</param>
        /// <param name="Reader">The day.</param>
        public sealed record Known(TeamDirectory Directory, PeopleReader People, ProjectReader Projects, Reader Reader);
    }
}
