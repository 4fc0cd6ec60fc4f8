using System.Globalization;
using Guesthouse.Access;
using Guesthouse.Catalog;
using Guesthouse.Domain.Measures;
using Guesthouse.Measures.Figures;
using Guesthouse.Web.Components;
using Guesthouse.Web.Http;
using Guesthouse.Web.Teams;
using Guesthouse.Web.Texts;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Guesthouse.Measures;

/// <summary>The list of changes behind a figure: every figure that can be opened leads here.</summary>
public static class ChangesEndpoints
{
    /// <summary>Adds the page.</summary>
    public static void MapChanges(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/changes", (ChangesVisit changes, CancellationToken stop) => changes.AnswerAsync(stop));

    /// <summary>One request for the list.</summary>
    public sealed class ChangesVisit(ChangeReader changes, ProjectReader projects, TeamDirectory directory, Reader reader, Visit visit, Texts<WebTexts> words)
    {
        /// <summary>The page; 404 where the address names a project that the viewer may not know of.</summary>
        public async Task<IResult> AnswerAsync(CancellationToken cancellation)
        {
            var project = visit.Address["project"] is { Length: > 0 } slug ? await projects.FindAsync(slug, cancellation) : null;
            if (project is null && visit.Address["project"] is { Length: > 0 })
                return TypedResults.NotFound();
            var teams = await directory.AllAsync(cancellation);
            var filter = new ChangeFilter(
                FigureWindow.Of(visit.Address, reader.Today),
                project?.Key,
                Enum.TryParse<AuthorClass>(visit.Address["class"], ignoreCase: true, out var authorClass) && Enum.IsDefined(authorClass) ? authorClass : null,
                Word("team"),
                Word("owner"),
                Number("distance"));
            var total = await changes.CountAsync(filter, cancellation);
            var page = Math.Clamp(Number(Pager.Key) ?? 1, 1, Math.Max(1, (total + ChangesPage.Size - 1) / ChangesPage.Size));
            return new RazorComponentResult<ChangesPage>(new
            {
                filter.Window,
                Changes = await changes.ListAsync(filter, (page - 1) * ChangesPage.Size, ChangesPage.Size, cancellation),
                Filters = Filters(filter, project, Name),
                TeamName = (Func<string, string>)Name,
                Total = total,
                Number = page,
            });

            string Name(string team) => TeamDirectory.Label(teams, team).Name;
        }

        private List<(string Key, string Words)> Filters(ChangeFilter filter, ProjectLine? project, Func<string, string> name)
        {
            (string Key, string? Words)[] filters =
            [
                ("project", project?.Name),
                ("class", filter.Class is { } authorClass ? words[$"class.{authorClass.ToString().ToLowerInvariant()}"] : null),
                ("team", filter.Team is { } team ? name(team) : null),
                ("owner", filter.Owner is { } owner ? $"→ {name(owner)}" : null),
                ("distance", filter.Distance?.ToString(CultureInfo.InvariantCulture)),
            ];
            return [.. filters.Where(each => each.Words is not null).Select(each => (each.Key, each.Words!))];
        }

        private string? Word(string key) => visit.Address[key] is { Length: > 0 } word ? word : null;

        private int? Number(string key) =>
            int.TryParse(visit.Address[key], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
