using Guesthouse.Catalog;
using Guesthouse.Contributions.Requests;
using Guesthouse.Domain;
using Guesthouse.Web.Accounts;
using Guesthouse.Web.Errors;
using Guesthouse.Web.Gate;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Guesthouse.Web.Requests;

/// <summary>One request for the page on which something is asked for.</summary>
/// <param name="projects">The projects that can be asked.</param>
/// <param name="near">What is like it.</param>
/// <param name="keys">Sees to it that it is filed once.</param>
/// <param name="viewer">Who asks.</param>
public sealed class NewRequest(ProjectReader projects, NearNeed near, FormKeys keys, CurrentViewer viewer)
{
    /// <summary>The page: first the need and the project, then what is like it, then the form.</summary>
    /// <param name="slug">The project, as the address says it.</param>
    /// <param name="need">What is needed.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<IResult> ShowAsync(string? slug, string need, CancellationToken cancellation)
    {
        if (!string.IsNullOrEmpty(slug) && await projects.FindAsync(slug, cancellation) is null)
            return await projects.RenamedAsync(slug, cancellation) is { } renamed
                ? AccountEndpoints.SeeOther(new Http.LocalAddress("/requests/new", []).With(RequestsAddress.Project, renamed).With(TypedRequest.Need, need.Length > 0 ? need : null).ToString())
                : TypedResults.NotFound();
        var typed = new TypedForm("new", new Dictionary<string, string>(StringComparer.Ordinal) { [TypedRequest.Need] = need, [RequestsAddress.Project] = slug ?? "" });
        return await PageAsync(typed, isFirst: true, cancellation);
    }

    /// <summary>Files it; or shows the page again with all that was typed.</summary>
    public async Task<IResult> FileAsync(IFormCollection form, CancellationToken cancellation)
    {
        var typed = TypedForm.Of("new", form);
        if (typed.IsPreview)
            return await PageAsync(typed, isFirst: false, cancellation);
        var read = TypedRequest.Read(typed);
        if (!read.TryGet(out var draft))
            return await PageAsync(typed with { Problems = read.Problems }, isFirst: false, cancellation);
        var filed = await keys.RunOnceAsync(
            form,
            "request.file",
            number => $"/requests/{number}?done=file",
            async sent => await new FileRequest(viewer.InstallationOf(sent)).RunAsync(typed[RequestsAddress.Project], typed.Optional("team"), draft, CancellationToken.None) is var answer && answer.TryGet(out var request)
                ? NeedLink.Written(request.Number)
                : Result.Failure<string>(answer.Problems),
            cancellation);
        return filed.TryGet(out var answered) ? AccountEndpoints.SeeOther(answered.Place) : await PageAsync(typed with { Problems = filed.Problems }, isFirst: false, cancellation);
    }

    private async Task<IResult> PageAsync(TypedForm typed, bool isFirst, CancellationToken cancellation)
    {
        var refused = typed.Problems is [var first, ..] ? first : null;
        if (refused?.Kind == ProblemKind.Forbidden && refused.Code.StartsWith("access.", StringComparison.Ordinal))
            return ErrorAnswers.Refuse(refused);
        var project = typed.Optional(RequestsAddress.Project) is { } slug ? await projects.FindAsync(slug, cancellation) : null;
        if (project is null && refused is not null)
            return TypedResults.NotFound();
        var looks = isFirst && typed.Optional(TypedRequest.Need) is not null;
        return new RazorComponentResult<NewRequestPage>(new
        {
            Project = project,
            Projects = await projects.ListAsync(cancellation),
            Similar = looks ? await near.RequestsAsync(typed[TypedRequest.Need], cancellation) : null,
            Alike = looks ? await near.ProjectsAsync(typed[TypedRequest.Need], cancellation) : [],
            Teams = await near.TeamsAsync(cancellation),
            PromisedHours = project is null ? null : await near.PromisedHoursAsync(project.Key, cancellation),
            Typed = typed with { Mentioned = await near.MentionedAsync(typed, cancellation) },
            IsFirst = isFirst,
            IsClosed = project is not null && await near.IsClosedAsync(project.Key, cancellation),
        })
        { StatusCode = refused is null ? StatusCodes.Status200OK : ErrorAnswers.StatusOf(refused.Kind) };
    }
}
