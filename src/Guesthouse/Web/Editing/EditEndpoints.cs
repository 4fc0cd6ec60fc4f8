using System.Globalization;
using Guesthouse.Catalog.Projects;
using Guesthouse.Domain;
using Guesthouse.Domain.Catalog.Roles;
using Guesthouse.Web.Errors;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Guesthouse.Web.Editing;

/// <summary>Editing a project, confirming its entry, and taking the last change back.</summary>
public static class EditEndpoints
{
    /// <summary>Adds the page and what its forms do.</summary>
    public static void MapEditing(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/projects/{slug}/edit", (string slug, Editing editing, CancellationToken stop) => editing.OpenAsync(slug, stop));
        routes.MapPost("/projects/{slug}/edit", (string slug, Editing editing) => editing.SaveAsync(slug));
        routes.MapPost("/projects/{slug}/confirm", (string slug, Editing editing) => editing.ConfirmAsync(slug));
        routes.MapPost("/projects/{slug}/undo", (string slug, Editing editing) => editing.UndoAsync(slug));
        routes.MapRoles();
        routes.MapUse();
        routes.MapCorrections();
        routes.MapHours();
        routes.MapSettings();
    }

    /// <summary>One request for the page.</summary>
    internal sealed class Editing(FormDesk desk, TimeProvider clock)
    {
        private static readonly Func<string, string> house = slug => $"/projects/{slug}";

        /// <summary>Shows the page.</summary>
        public async Task<IResult> OpenAsync(string slug, CancellationToken cancellation)
        {
            var read = await ProjectEntry.ReadAsync(desk.Installation, slug, cancellation);
            return read.TryGet(out var entry) ? Show(entry, ProjectForm.Of(entry), []) : TypedResults.NotFound();
        }

        /// <summary>Changes what was written otherwise than it was found.</summary>
        public Task<IResult> SaveAsync(string slug) => desk.AnswerAsync(
            $"project.set {slug}",
            house,
            async (installation, form) =>
            {
                var read = await ProjectEntry.ReadAsync(installation, slug, CancellationToken.None);
                if (!read.TryGet(out var entry))
                    return Result.Failure<string>(read.Problems);
                var change = ProjectForm.Of(entry, form).Change;
                var version = int.TryParse(form["version"], NumberStyles.None, CultureInfo.InvariantCulture, out var stated) ? stated : 0;
                return await DerivedChange.RunAsync(
                    installation,
                    () => new SetProject(installation).RunAsync(slug, change, version, CancellationToken.None),
                    change.ChangesClasses ? Program.Follow(clock) : null,
                    CancellationToken.None);
            },
            (form, problems) => AgainAsync(slug, form, problems));

        /// <summary>Confirms that the entry holds.</summary>
        public Task<IResult> ConfirmAsync(string slug) => desk.AnswerAsync(
            $"project.confirm {slug}", house, (installation, _) => new ConfirmProfile(installation).RunAsync(slug, CancellationToken.None), (_, problems) => AgainAsync(slug, null, problems));

        /// <summary>Takes the last change back.</summary>
        public Task<IResult> UndoAsync(string slug) => desk.AnswerAsync(
            $"project.undo {slug}",
            undone => $"/projects/{undone}/edit",
            (installation, form) => UndoAsync(installation, slug, form["act"].ToString()),
            (_, problems) => AgainAsync(slug, null, problems));

        /// <summary>Only the act that the page showed: another one is not taken back unseen.</summary>
        private async Task<Result<string>> UndoAsync(Guesthouse.Access.Installation installation, string slug, string shown)
        {
            var read = await ProjectEntry.ReadAsync(installation, slug, CancellationToken.None);
            if (read.IsOk && read.Value.RefusalToEdit is { } refusal)
                return refusal;
            if (read.IsOk && read.Value.LastDeed?.Number.ToString(CultureInfo.InvariantCulture) != shown)
                return new Problem(ProblemKind.Conflict, "act.changed-since", "Something else changed the project since; look at it again.");
            return await DerivedChange.RunAsync(installation, () => new UndoProjectAct(installation).RunAsync(slug, CancellationToken.None), Program.Follow(clock), CancellationToken.None);
        }

        private async Task<IResult> AgainAsync(string slug, IFormCollection? form, IReadOnlyList<Problem> problems)
        {
            var read = await ProjectEntry.ReadAsync(desk.Installation, slug, CancellationToken.None);
            return read.TryGet(out var entry) ? Show(entry, form is null ? ProjectForm.Of(entry) : ProjectForm.Of(entry, form), problems) : TypedResults.NotFound();
        }

        private IResult Show(ProjectEntry entry, ProjectForm edited, IReadOnlyList<Problem> problems) =>
            entry.RefusalToEdit is { } refusal
                ? desk.Refuse(refusal, OwnersOf(entry))
                : new RazorComponentResult<EditProjectPage>(new
                {
                    Entry = entry,
                    Edited = edited,
                    Problems = problems,
                    MayChangeParts = desk.Installation.Viewer.SeesEverything,
                    WhoDid = entry.LastDeed?.Person is { } person ? NameOf(person) : null,
                })
                { StatusCode = problems.Count > 0 ? ErrorAnswers.StatusOf(problems.Min(problem => problem.Kind)) : StatusCodes.Status200OK };

        private IEnumerable<string> OwnersOf(ProjectEntry entry) =>
            entry.Roles.Holders(RoleKind.ProductOwner, desk.Installation.Today, []).Select(person => NameOf(person.Value));

        private string NameOf(string person) => desk.Installation.Chart.Person(new Domain.Organization.PersonId(person))?.Name ?? person;
    }
}
