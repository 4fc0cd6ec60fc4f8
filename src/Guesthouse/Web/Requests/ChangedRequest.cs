using Guesthouse.Contributions.Requests;
using Guesthouse.Contributions.Writing;
using Guesthouse.Domain;
using Guesthouse.Web.Accounts;
using Guesthouse.Web.Errors;
using Guesthouse.Web.Gate;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Guesthouse.Web.Requests;

/// <summary>One form of a request's page: does what it asks, once, and leads to the page; or shows the page again with all that was typed.</summary>
/// <param name="requests">Reads the request.</param>
/// <param name="acts">What forms ask for.</param>
/// <param name="keys">Sees to it that it is done once.</param>
/// <param name="couldGrant">Whom somebody could ask who may not.</param>
public sealed class ChangedRequest(RequestReader requests, RequestFormActs acts, FormKeys keys, WhoCouldGrant couldGrant)
{
    /// <summary>The form that says otherwise what is asked, which has a page of its own.</summary>
    public const string Edit = "edit";

    /// <summary>The page on which somebody says otherwise what is asked.</summary>
    public async Task<IResult> EditAsync(int number, CancellationToken cancellation)
    {
        if (await requests.FindAsync(number, cancellation) is not { } found)
            return TypedResults.NotFound();
        return found.MayEdit ? new RazorComponentResult<EditRequestPage>(new { Shown = found }) : await RefuseAsync(found, Edit, cancellation);
    }

    /// <summary>Does what a form asks.</summary>
    /// <param name="number">The request.</param>
    /// <param name="act">Which form.</param>
    /// <param name="form">What was sent.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<IResult> RunAsync(int number, string act, IFormCollection form, CancellationToken cancellation)
    {
        if (!RequestFormActs.Knows(act))
            return TypedResults.NotFound();
        var typed = TypedForm.Of(act, form);
        if (typed.IsPreview)
            return await ShowAsync(number, typed, cancellation);
        var done = await keys.RunOnceAsync(
            form,
            $"request.{act}",
            version => PlaceOf(act, number, version),
            async sent => await acts.RunAsync(new ThingAddress(number, typed.Version), typed, sent) is var answer && answer.TryGet(out var after)
                ? NeedLink.Written(after.Version)
                : Result.Failure<string>(answer.Problems),
            cancellation);
        return done.TryGet(out var answered) ? AccountEndpoints.SeeOther(answered.Place) : await ShowAsync(number, typed with { Problems = done.Problems }, cancellation);
    }

    /// <summary>Following is no event that one could be led to.</summary>
    private static string PlaceOf(string act, int number, string version) =>
        RequestFormActs.IsFollowing(act) ? NeedLink.AddressOf(number) : $"{NeedLink.AddressOf(number)}?done={act}#e{version}";

    private async Task<IResult> ShowAsync(int number, TypedForm typed, CancellationToken cancellation)
    {
        if (await requests.FindAsync(number, typed.IsPreview ? typed.Fields.Values : [], cancellation) is not { } found)
            return TypedResults.NotFound();
        typed = typed with { Mentioned = found.People };
        if (typed.Problems.FirstOrDefault(problem => problem.Kind == ProblemKind.Forbidden) is not null)
            return await RefuseAsync(found, typed.Name, cancellation);
        var status = typed.Problems.Count == 0 ? StatusCodes.Status200OK : ErrorAnswers.StatusOf(typed.Problems[0].Kind);
        return typed.Name == Edit
            ? new RazorComponentResult<EditRequestPage>(new { Shown = found, Typed = typed }) { StatusCode = status }
            : new RazorComponentResult<RequestPage>(new { Shown = found, Typed = typed }) { StatusCode = status };
    }

    private async Task<IResult> RefuseAsync(FoundRequest found, string act, CancellationToken cancellation) =>
        ErrorAnswers.Refuse(new Problem(ProblemKind.Forbidden, "access.not-allowed", "You may not do this."), await couldGrant.NamesAsync(found, act, cancellation));
}
