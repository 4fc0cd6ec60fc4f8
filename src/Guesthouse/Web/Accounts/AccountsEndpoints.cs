using System.Globalization;
using Guesthouse.Access;
using Guesthouse.Access.Accounts;
using Guesthouse.Domain;
using Guesthouse.Web.Components;
using Guesthouse.Web.Errors;
using Guesthouse.Web.Gate;
using Guesthouse.Web.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Guesthouse.Web.Accounts;

/// <summary>People and accounts, for those who keep them. Reading and writing ask the use cases, which decide who may.</summary>
internal static class AccountsEndpoints
{
    /// <summary>Adds the page and what its forms do.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(AccountEndpoints.AccountsPath, (AccountsVisit visit, CancellationToken stop) => visit.ShowAsync(null, null, null, stop));
        routes.MapPost(AccountEndpoints.AccountsPath, async (HttpContext http, AccountsVisit visit, CurrentViewer viewer, CancellationToken stop) =>
        {
            var form = await http.Request.ReadFormAsync(stop);
            var (person, mail) = (form["person"].ToString().Trim(), form["mail"].ToString());
            var made = await new CreateAccount(viewer.Installation).RunAsync([new WantedAccount(person, string.IsNullOrWhiteSpace(mail) ? null : mail)], stop);
            return await visit.ShowAsync(made.IsOk ? made.Value[0] : null, made.IsOk ? null : made.Problems[0], person, stop);
        });
        routes.MapPost(AccountEndpoints.LinkOfPath, async (HttpContext http, AccountsVisit visit, CurrentViewer viewer, CancellationToken stop) =>
        {
            var form = await http.Request.ReadFormAsync(stop);
            var made = await new MakeLink(viewer.Installation).RunAsync(form["person"].ToString(), stop);
            return await visit.ShowAsync(made.IsOk ? made.Value : null, made.IsOk ? null : made.Problems[0], null, stop);
        });
        routes.MapPost(AccountEndpoints.ClosePath, async (HttpContext http, AccountsVisit visit, CurrentViewer viewer, CancellationToken stop) =>
        {
            var form = await http.Request.ReadFormAsync(stop);
            var closed = await new CloseAccount(viewer.Installation).RunAsync(form["person"].ToString(), stop);
            return closed.IsOk ? AccountEndpoints.SeeOther(AccountEndpoints.AccountsPath) : await visit.ShowAsync(null, closed.Problems[0], null, stop);
        });
    }

    /// <summary>One request for the page.</summary>
    internal sealed class AccountsVisit(Reader reader, Visit visit, AccessOptions access, IHttpContextAccessor http)
    {
        /// <summary>Shows the page with what came of a form.</summary>
        public async Task<IResult> ShowAsync(IssuedLink? link, Problem? problem, string? person, CancellationToken cancellation)
        {
            var read = await new AccountReader(reader).ListAsync(cancellation);
            if (!read.TryGet(out var all))
                return ErrorAnswers.Refuse(read.Problems[0]);
            var pages = Math.Max(1, (all.Count + AccountsPage.Size - 1) / AccountsPage.Size);
            var page = Math.Clamp(int.TryParse(visit.Address[Pager.Key], NumberStyles.None, CultureInfo.InvariantCulture, out var stated) ? stated : 1, 1, pages);
            if (link is not null)
                http.HttpContext!.Response.Headers.CacheControl = "no-store";
            return new RazorComponentResult<AccountsPage>(new
            {
                Accounts = all.Skip((page - 1) * AccountsPage.Size).Take(AccountsPage.Size).ToList(),
                Total = all.Count,
                Number = page,
                Link = link,
                Address = link?.AddressAt(access.PublicUrl ?? Here()).ToString(),
                Person = link is null ? person : null,
                Problem = problem,
            })
            { StatusCode = problem is null ? StatusCodes.Status200OK : ErrorAnswers.StatusOf(problem.Kind) };
        }

        /// <summary>The address that this request came by: its host is one that is answered.</summary>
        private Uri Here() => new($"{http.HttpContext!.Request.Scheme}://{http.HttpContext.Request.Host}");
    }
}
