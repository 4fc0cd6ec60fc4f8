using System.Globalization;
using Guesthouse.Access;
using Guesthouse.Access.Accounts;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Organization;
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
            return await visit.MakeAsync(form, ("account.create", person), async () =>
            {
                var sought = PersonSought.In(viewer.Installation.Chart, person);
                if (!sought.TryGet(out var meant))
                    return Result.Failure<IssuedLink>(sought.Problems);
                var made = await new CreateAccount(viewer.Installation).RunAsync([new WantedAccount(meant.Value, string.IsNullOrWhiteSpace(mail) ? null : mail)], CancellationToken.None);
                return made.TryGet(out var links) ? links[0] : Result.Failure<IssuedLink>(made.Problems);
            }, stop);
        });
        routes.MapPost(AccountEndpoints.LinkOfPath, async (HttpContext http, AccountsVisit visit, CurrentViewer viewer, CancellationToken stop) =>
        {
            var form = await http.Request.ReadFormAsync(stop);
            var person = form["person"].ToString().Trim();
            return await visit.MakeAsync(form, ("account.link", person), () => new MakeLink(viewer.Installation).RunAsync(person, CancellationToken.None), stop);
        });
        routes.MapPost(AccountEndpoints.ClosePath, async (HttpContext http, AccountsVisit visit, FormKeys keys, CurrentViewer viewer, CancellationToken stop) =>
        {
            var form = await http.Request.ReadFormAsync(stop);
            var closed = await keys.RunOnceAsync(
                form, "account.close", _ => AccountEndpoints.AccountsPath, _ => new CloseAccount(viewer.Installation).RunAsync(form["person"].ToString(), CancellationToken.None), stop);
            return closed.TryGet(out var sent) ? AccountEndpoints.SeeOther(sent.Place) : await visit.ShowAsync(null, closed.Problems[0], null, stop);
        });
        routes.MapPost(AccountEndpoints.NameOfficePath, (AccountsVisit visit, CancellationToken stop) => visit.OfficeAsync("office.name", (officer, person, office) => officer.RunAsync(person, office, CancellationToken.None), stop));
        routes.MapPost(AccountEndpoints.EndOfficePath, (AccountsVisit visit, CancellationToken stop) => visit.OfficeAsync("office.end", (officer, person, office) => officer.EndAsync(person, office, CancellationToken.None), stop));
    }

    /// <summary>One request for the page.</summary>
    internal sealed class AccountsVisit(Reader reader, Visit visit, AccessOptions access, IHttpContextAccessor http, FormKeys keys, CurrentViewer viewer)
    {
        private static readonly Rule namesOfficers = Rule.Needs(Permission.NameOfficers);

        /// <summary>In the address: for whom a link was made that was shown before.</summary>
        private const string Shown = "shown";

        /// <summary>Makes a link and shows it, this once: whoever sends the same form again is told that it was shown.</summary>
        public async Task<IResult> MakeAsync(IFormCollection form, (string Act, string Person) what, Func<Task<Result<IssuedLink>>> make, CancellationToken cancellation)
        {
            IssuedLink? link = null;
            var made = await keys.RunOnceAsync(
                form,
                what.Act,
                person => new LocalAddress(AccountEndpoints.AccountsPath, []).With(Shown, person).ToString(),
                async _ =>
                {
                    var issued = await make();
                    return issued.TryGet(out link) ? link.Person : Result.Failure<string>(issued.Problems);
                },
                cancellation);
            return made.TryGet(out var sent) && sent.IsRepeated
                ? AccountEndpoints.SeeOther(sent.Place)
                : await ShowAsync(link, made.IsOk ? null : made.Problems[0], what.Person, cancellation);
        }

        /// <summary>Names or ends an office.</summary>
        public async Task<IResult> OfficeAsync(string act, Func<NameOfficer, string, Office, Task<Result<string>>> work, CancellationToken cancellation)
        {
            var form = await http.HttpContext!.Request.ReadFormAsync(cancellation);
            var office = form["office"] == nameof(Office.Administrator) ? Office.Administrator : Office.ProgramLead;
            var sought = PersonSought.In(viewer.Installation.Chart, form["person"].ToString());
            var done = await keys.RunOnceAsync(
                form,
                act,
                _ => AccountEndpoints.AccountsPath,
                _ => !namesOfficers.Allows(viewer.Standing) || sought.IsOk ? work(new NameOfficer(viewer.Installation), sought.IsOk ? sought.Value.Value : "", office) : Task.FromResult(Result.Failure<string>(sought.Problems)),
                cancellation);
            return done.TryGet(out var sent) ? AccountEndpoints.SeeOther(sent.Place) : await ShowAsync(null, done.Problems[0], null, cancellation);
        }

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
                ShownTo = visit.Address[Shown],
                Person = link is null ? person : null,
                MayNameOfficers = namesOfficers.Allows(viewer.Standing),
                Problem = problem,
            })
            { StatusCode = problem is null ? StatusCodes.Status200OK : ErrorAnswers.StatusOf(problem.Kind) };
        }

        /// <summary>The address that this request came by: its host is one that is answered.</summary>
        private Uri Here() => new($"{http.HttpContext!.Request.Scheme}://{http.HttpContext.Request.Host}");
    }
}
