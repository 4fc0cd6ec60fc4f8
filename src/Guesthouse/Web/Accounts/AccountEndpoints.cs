using Guesthouse.Access.Accounts;
using Guesthouse.Domain;
using Guesthouse.Web.Editing;
using Guesthouse.Web.Errors;
using Guesthouse.Web.Gate;
using Guesthouse.Web.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Guesthouse.Web.Accounts;

/// <summary>Signing in and out, one-time links, and one's own account.</summary>
public static class AccountEndpoints
{
    public const string SignInPath = "/sign-in", SignOutPath = "/sign-out", OwnPath = "/account", PasswordPath = "/account/password", EverywherePath = "/account/sign-out-everywhere",
        AccountsPath = "/accounts", LinkOfPath = "/accounts/link", ClosePath = "/accounts/close", NameOfficePath = "/accounts/office/name", EndOfficePath = "/accounts/office/end";

    /// <summary>Adds the pages and what their forms do.</summary>
    public static void MapAccounts(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(SignInPath, (CurrentViewer viewer, string? back) => viewer.SignedIn is null
            ? (IResult)new RazorComponentResult<SignInPage>(new { Back = LocalAddress.Back(back) })
            : SeeOther(LocalAddress.Back(back))).AllowAnonymous();
        routes.MapPost(SignInPath, SignInAsync).AllowAnonymous().WithMetadata(new RateLimits.Entrance());
        routes.MapPost(SignOutPath, SignOutAsync).AllowAnonymous();
        routes.MapGet(IssuedLink.Path, LookAsync).AllowAnonymous();
        routes.MapPost(IssuedLink.Path, UseAsync).AllowAnonymous().WithMetadata(new RateLimits.Entrance());
        routes.MapGet(OwnPath, (OwnAccount account, bool? changed, CancellationToken stop) => account.ShowAsync(null, changed is true, null, stop));
        routes.MapPost(PasswordPath, ChangePasswordAsync).WithMetadata(new RateLimits.Entrance());
        routes.MapPost(EverywherePath, SignOutEverywhereAsync);
        AccountsEndpoints.Map(routes);
    }

    /// <summary>The answer to a form that was taken: look there.</summary>
    internal static IResult SeeOther(string path) => new SeenElsewhere(path);

    private static async Task<IResult> SignInAsync(HttpContext http, SignIn signIn, CancellationToken stop)
    {
        var form = await http.Request.ReadFormAsync(stop);
        var back = LocalAddress.Back(form["back"]);
        var begun = await signIn.RunAsync(form["mail"].ToString(), form["password"].ToString(), stop);
        if (!begun.TryGet(out var session))
            return new RazorComponentResult<SignInPage>(new { Back = back, Mail = form["mail"].ToString(), Problem = begun.Problems[0] }) { StatusCode = ErrorAnswers.StatusOf(begun.Problems[0].Kind) };
        await SessionCookie.GiveAsync(http, SessionCookie.Session, session);
        return SeeOther(back);
    }

    private static async Task<IResult> SignOutAsync(HttpContext http, CurrentViewer viewer, KeepOwnAccount.Maker own, CancellationToken stop)
    {
        if (viewer.SignedIn is { } who)
            await own(who).SignOutAsync(stop);
        await SessionCookie.TakeAsync(http);
        return SeeOther("/");
    }

    private static async Task<IResult> LookAsync(HttpContext http, UseLink links, string? key, CancellationToken stop)
    {
        // The address is a secret: it is told to nobody on the way, and kept by nothing.
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        var looked = await links.LookAsync(key ?? "", stop);
        return looked.TryGet(out var link) ? new RazorComponentResult<LinkPage>(new { Link = link, Key = key! }) : Spent();
    }

    private static async Task<IResult> UseAsync(HttpContext http, UseLink links, CancellationToken stop)
    {
        var form = await http.Request.ReadFormAsync(stop);
        var (key, name, mail, password) = (form["key"].ToString(), form["name"].ToString(), form["mail"].ToString(), form["password"].ToString());
        var looked = await links.LookAsync(key, stop);
        if (!looked.TryGet(out var link))
            return Spent();
        var used = link.Mail is null ? await links.BecomeFirstAsync(key, (name, mail), password, stop) : await links.RunAsync(key, password, stop);
        if (used.TryGet(out var session))
        {
            await SessionCookie.GiveAsync(http, SessionCookie.Session, session);
            return SeeOther("/");
        }
        return used.Problems[0].Code == "link.spent"
            ? Spent()
            : new RazorComponentResult<LinkPage>(new { Link = link, Key = key, Name = name, Mail = mail, Problem = used.Problems[0] }) { StatusCode = ErrorAnswers.StatusOf(used.Problems[0].Kind) };
    }

    private static RazorComponentResult<SpentLinkPage> Spent() => new() { StatusCode = StatusCodes.Status404NotFound };

    /// <summary>One request for the page of one's own account.</summary>
    internal sealed class OwnAccount(CurrentViewer viewer, SessionReader sessions)
    {
        /// <summary>Shows the page with what came of a form.</summary>
        /// <param name="problem">Why the password was not changed.</param>
        /// <param name="isChanged">Whether it was.</param>
        /// <param name="hours">What was written about working hours, and why it was refused.</param>
        /// <param name="stop">Stops the work.</param>
        public async Task<IResult> ShowAsync(Problem? problem, bool isChanged, (IFormCollection Sent, IReadOnlyList<Problem> Problems)? hours, CancellationToken stop)
        {
            if (viewer.SignedIn is not { } who)
                return SeeOther(new LocalAddress(SignInPath, []).With("back", OwnPath).ToString());
            var refused = problem ?? hours?.Problems[0];
            return new RazorComponentResult<AccountPage>(new
            {
                Who = who,
                Offices = viewer.Viewer.Offices.Order().ToList(),
                Sessions = await sessions.OfAsync(who.Account, stop),
                Hours = await OwnHours.ReadAsync(viewer.Installation, who.Person, stop),
                Problem = problem,
                IsChanged = isChanged,
                Sent = hours?.Sent,
                HoursProblems = hours?.Problems ?? [],
            })
            { StatusCode = refused is null ? StatusCodes.Status200OK : ErrorAnswers.StatusOf(refused.Kind) };
        }
    }

    private static async Task<IResult> ChangePasswordAsync(HttpContext http, CurrentViewer viewer, KeepOwnAccount.Maker own, OwnAccount account, CancellationToken stop)
    {
        if (viewer.SignedIn is not { } who)
            return SeeOther(SignInPath);
        var form = await http.Request.ReadFormAsync(stop);
        var changed = await own(who).ChangePasswordAsync(form["current"].ToString(), form["password"].ToString(), stop);
        if (!changed.TryGet(out var session))
            return await account.ShowAsync(changed.Problems[0], isChanged: false, null, stop);
        await SessionCookie.GiveAsync(http, SessionCookie.Session, session);
        return SeeOther($"{OwnPath}?changed=true");
    }

    private static async Task<IResult> SignOutEverywhereAsync(HttpContext http, CurrentViewer viewer, KeepOwnAccount.Maker own, CancellationToken stop)
    {
        if (viewer.SignedIn is { } who)
            await own(who).SignOutEverywhereAsync(stop);
        await SessionCookie.TakeAsync(http);
        return SeeOther(SignInPath);
    }
}
