using Guesthouse.Access;
using Guesthouse.Catalog.Projects;
using Guesthouse.Domain;
using Guesthouse.Domain.Catalog.Roles;
using Guesthouse.Domain.Organization;
using Guesthouse.Web.Errors;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Guesthouse.Web.Editing;

/// <summary>Who is trusted with a project: naming and ending roles.</summary>
internal static class RolesEndpoints
{
    /// <summary>Adds the page and what its forms do.</summary>
    public static void MapRoles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/projects/{slug}/roles", (string slug, Naming naming) => naming.ShowAsync(slug, null, []));
        routes.MapPost("/projects/{slug}/roles/name", (string slug, Naming naming) => naming.DoAsync(
            slug,
            "name",
            (installation, form) => PersonSought.In(installation.Chart, form["person"].ToString()) is var sought && sought.TryGet(out var person)
                ? new NameRole(installation).RunAsync(slug, person.Value, KindIn(form), form["path"].ToString(), CancellationToken.None)
                : Task.FromResult(Result.Failure<string>(sought.Problems))));
        routes.MapPost("/projects/{slug}/roles/end", (string slug, Naming naming) => naming.DoAsync(
            slug, "end", (installation, form) => new EndRole(installation).RunAsync(slug, form["person"].ToString(), KindIn(form), form["reason"].ToString(), CancellationToken.None)));
    }

    private static RoleKind KindIn(IFormCollection form) => form["kind"] == nameof(RoleKind.ProductOwner) ? RoleKind.ProductOwner : RoleKind.TrustedCommitter;

    /// <summary>One request for the page.</summary>
    internal sealed class Naming(FormDesk desk, TimeProvider clock)
    {
        /// <summary>Names or ends, and derives the classes that follow: who has a role is a host.</summary>
        public Task<IResult> DoAsync(string slug, string act, Func<Installation, IFormCollection, Task<Result<string>>> work) => desk.AnswerAsync(
            $"project.{act} {slug}",
            done => $"/projects/{done}/roles",
            (installation, form) => DerivedChange.RunAsync(installation, () => work(installation, form), Program.Follow(clock), CancellationToken.None),
            (form, problems) => ShowAsync(slug, form, problems));

        /// <summary>Shows the page with what came of a form.</summary>
        public async Task<IResult> ShowAsync(string slug, IFormCollection? form, IReadOnlyList<Problem> problems)
        {
            var installation = desk.Installation;
            var read = await ProjectEntry.ReadAsync(installation, slug, CancellationToken.None);
            if (!read.TryGet(out var entry))
                return TypedResults.NotFound();
            if (problems.Count > 0 && problems[0].Kind == ProblemKind.Forbidden)
                return desk.Refuse(problems[0]);
            var naming = new NamingRule(entry.Roles, installation.Today);
            return new RazorComponentResult<RolesPage>(new
            {
                Entry = entry,
                Lines = RoleLine.Of(entry, installation),
                MayName = Enum.GetValues<RoleKind>().Where(kind => naming.RefusalToName(entry.Standing, kind) is null).ToList(),
                WhyNot = naming.RefusalToName(entry.Standing, RoleKind.TrustedCommitter),
                Problems = problems,
                Person = form?["person"].ToString(),
                Path = form?["path"].ToString(),
                Reason = form?["reason"].ToString(),
                Kind = form is null ? (RoleKind?)null : KindIn(form),
            })
            { StatusCode = problems.Count > 0 ? ErrorAnswers.StatusOf(problems[0].Kind) : StatusCodes.Status200OK };
        }
    }
}
