using Guesthouse.Access;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Web.Accounts;
using Guesthouse.Web.Errors;
using Guesthouse.Web.Gate;
using Guesthouse.Web.Http;

namespace Guesthouse.Web.Editing;

/// <summary>Where forms are handed in: each is done once, and answered by leading its sender on or by showing the page again with what they wrote.</summary>
/// <param name="keys">Sees to it that nothing is done twice.</param>
/// <param name="viewer">Who sends it.</param>
/// <param name="settings">Whether this is the demo, where nobody signs in.</param>
/// <param name="http">The request.</param>
public sealed class FormDesk(FormKeys keys, CurrentViewer viewer, WebSettings settings, IHttpContextAccessor http)
{
    /// <summary>On whose behalf pages are shown.</summary>
    public Installation Installation => viewer.Installation;

    /// <summary>What was sent.</summary>
    public Task<IFormCollection> ReadAsync() => http.HttpContext!.Request.ReadFormAsync(http.HttpContext.RequestAborted);

    /// <summary>Does what a form asks.</summary>
    /// <param name="act">What it does, as <see cref="FormKeys.RunOnceAsync"/> takes it.</param>
    /// <param name="placeOf">Where its sender is led, by what the work answers.</param>
    /// <param name="work">Does it.</param>
    /// <param name="again">Shows the page again, with what was refused.</param>
    public async Task<IResult> AnswerAsync(
        string act, Func<string, string> placeOf, Func<Installation, IFormCollection, Task<Result<string>>> work, Func<IFormCollection, IReadOnlyList<Problem>, Task<IResult>> again)
    {
        var form = await ReadAsync();
        var done = await keys.RunOnceAsync(form, act, placeOf, sent => work(viewer.InstallationOf(sent), form), http.HttpContext!.RequestAborted);
        return done.TryGet(out var answered) ? AccountEndpoints.SeeOther(answered.Place) : await again(form, done.Problems);
    }

    /// <summary>Refuses to show a page: whom signing in may help is led there and back, others are told who could let them.</summary>
    public IResult Refuse(Problem problem, params IEnumerable<string> couldGrant)
    {
        if (viewer.Viewer != Viewer.Visitor || settings.IsDemo || problem.Kind != ProblemKind.Forbidden)
            return ErrorAnswers.Refuse(problem, couldGrant);
        var request = http.HttpContext!.Request;
        var back = HttpMethods.IsGet(request.Method) ? LocalAddress.Of(request).ToString() : "/";
        return AccountEndpoints.SeeOther(new LocalAddress(AccountEndpoints.SignInPath, []).With("back", back).ToString());
    }
}
