using Guesthouse.Domain.Access;
using Guesthouse.Tests.Access.Accounts;
using Guesthouse.Tests.Architecture;
using Guesthouse.Tests.Measures;
using Guesthouse.Web.Decisions;
using Guesthouse.Web.Requests;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;

namespace Guesthouse.Tests.Access;

/// <summary>Roles × use cases × pages: what the table of permissions says is what every page and form does, no more and no less.</summary>
public class WhatEachPageAllows
{
    private const int Refused = 403;
    private static readonly string tooLong = new('x', 100_001);
    private static readonly (string Name, string Value) key = ("form-key", "0123456789012345678901");

    /// <summary>Each page and file, and what it takes.</summary>
    private static readonly (string Path, Permission Needs)[] pages =
    [
        ("/", Permission.ReadCatalogue), ("/projects", Permission.ReadCatalogue), ("/projects.csv", Permission.ReadCatalogue), ("/projects/before-you-build?need=receipts", Permission.ReadCatalogue),
        ("/projects/ledger", Permission.ReadCatalogue), ("/projects/ledger/activity", Permission.ReadCatalogue), ("/projects/ledger/people", Permission.ReadCatalogue), ("/projects/ledger/contribute", Permission.ReadCatalogue),
        ("/projects/ledger/logo", Permission.ReadCatalogue), ("/projects/ledger/activity.csv", Permission.ReadCatalogue), ("/projects/ledger/activity.svg", Permission.ReadCatalogue),
        ("/projects/ledger/guests.csv", Permission.ReadCatalogue), ("/projects/ledger/guests.svg", Permission.ReadCatalogue), ("/projects/ledger/share.svg", Permission.ReadCatalogue), ("/projects/ledger/readiness", Permission.ReadCatalogue), ("/projects/ledger/readiness.csv", Permission.ReadCatalogue),
        ("/projects/ledger/used-by", Permission.ReadCatalogue), ("/projects/ledger/used-by.csv", Permission.ReadCatalogue),
        ("/projects/ledger/edit", Permission.EditProject), ("/projects/ledger/roles", Permission.ReadCatalogue), ("/badges/ledger/governance.svg", Permission.ReadCatalogue),
        ("/people", Permission.ReadCatalogue), ("/people/bob", Permission.ReadCatalogue), ("/teams", Permission.ReadCatalogue), ("/teams/search", Permission.ReadCatalogue), ("/identities", Permission.ReadCatalogue),
        ("/measures", Permission.ReadCatalogue), ("/measures/flows.csv", Permission.ReadCatalogue), ("/measures/activity.csv", Permission.ReadCatalogue), ("/measures/distances.csv", Permission.ReadCatalogue),
        ("/measures/matrix.svg", Permission.ReadCatalogue), ("/measures/flows.svg", Permission.ReadCatalogue), ("/measures/activity.svg", Permission.ReadCatalogue), ("/measures/share.svg", Permission.ReadCatalogue),
        ("/measures/distance.svg", Permission.ReadCatalogue), ("/changes", Permission.ReadCatalogue), ("/account", Permission.ReadCatalogue), ("/accounts", Permission.KeepPeople), ("/settings", Permission.KeepSignIn),
        ("/mine", Permission.ReadRequests), ("/inbox", Permission.ReadRequests), ("/requests", Permission.ReadRequests), ("/requests.csv", Permission.ReadRequests), ("/requests/1", Permission.ReadRequests),
        ("/requests/new?project=ledger&need=receipts", Permission.FileRequest), ("/projects/ledger/requests", Permission.ReadRequests),
        ("/decisions", Permission.ReadDecisions), ("/decisions.csv", Permission.ReadDecisions), ("/projects/ledger/decisions", Permission.ReadDecisions),
        ("/rfcs", Permission.ReadDecisions), ("/rfcs/new", Permission.ProposeRfc), ("/rfcs/1", Permission.ReadDecisions), ("/rfcs/1/revise", Permission.ReadDecisions),
        ("/notices", Permission.ReadRequests), ("/notices/settings", Permission.ReadRequests),
    ];

    /// <summary>Each page that is for some people alone.</summary>
    private static readonly (string Path, string Only)[] pagesOfSome = [("/requests/2/edit", "bob ada")];

    /// <summary>Each form, sent so that it changes nothing that matters where it is allowed; what it takes; and who alone may, where it is not the role that decides.</summary>
    private static readonly (string Path, Permission Needs, string? Only, (string Name, string Value)[] Fields)[] forms =
    [
        ("/projects/ledger/edit", Permission.EditProject, null, [("version", "0")]), ("/projects/ledger/undo", Permission.EditProject, null, [("act", "0")]), ("/projects/ledger/confirm", Permission.EditProject, null, []),
        ("/projects/ledger/use", Permission.StateUse, null, [("team", "nowhere")]), ("/projects/ledger/use/end", Permission.StateUse, null, [("team", "nowhere")]),
        ("/projects/ledger/roles/name", Permission.NameTrustedCommitters, null, [("person", "ada"), ("kind", "TrustedCommitter")]),
        ("/projects/ledger/roles/end", Permission.ReadCatalogue, null, [("person", "nobody"), ("kind", "TrustedCommitter"), ("reason", "")]),
        ("/requests/new", Permission.FileRequest, null, [("project", "ledger"), ("need", "")]),
        ("/requests/1/ask", Permission.DecideOnRequests, null, [("text", "")]), ("/requests/1/plan", Permission.DecideOnRequests, null, [("text", tooLong)]), ("/requests/1/open", Permission.DecideOnRequests, null, [("story", "")]),
        ("/requests/1/decline", Permission.DecideOnRequests, null, [("text", "")]), ("/requests/1/reopen", Permission.DecideOnRequests, null, [("text", "")]),
        ("/requests/1/deliver", Permission.DecideOnRequests, null, [("text", tooLong)]), ("/requests/1/criteria", Permission.DecideOnRequests, null, [("story", "")]),
        ("/requests/2/answer", Permission.FileRequest, "bob ada", [("text", "")]), ("/requests/2/withdraw", Permission.FileRequest, "bob ada", [("text", tooLong)]), ("/requests/2/edit", Permission.FileRequest, "bob ada", [("need", "")]),
        ("/requests/1/comment", Permission.Comment, null, [("text", "")]), ("/requests/1/redact", Permission.Comment, null, [("text", "0")]),
        ("/requests/1/second", Permission.BackRequest, null, [("team", "nowhere")]), ("/requests/1/follow", Permission.BackRequest, null, []), ("/requests/1/unfollow", Permission.BackRequest, null, []),
        ("/rfcs/new", Permission.ProposeRfc, null, [("title", "")]), ("/rfcs/1/comment", Permission.Comment, null, [("text", "")]), ("/rfcs/1/redact", Permission.Comment, null, [("text", "0")]),
        ("/rfcs/1/sign", Permission.Comment, "carol", [("text", tooLong)]), ("/rfcs/1/object", Permission.Comment, "carol", [("text", "")]),
        ("/rfcs/1/revise", Permission.DecideOnRequests, null, [("title", "")]), ("/rfcs/1/withdraw", Permission.DecideOnRequests, null, [("text", tooLong)]), ("/rfcs/1/reopen", Permission.DecideOnRequests, null, [("text", "")]),
        ("/notices", Permission.ReadRequests, null, [("read", "0")]), ("/notices/settings", Permission.ReadRequests, null, []),
        ("/account/hours", Permission.ReadCatalogue, null, [("zone", "Nowhere/Land"), ("week", "x")]), ("/account/away", Permission.ReadCatalogue, null, [("first", "never")]), ("/account/away/remove", Permission.ReadCatalogue, null, [("first", "2020-01-01")]),
        ("/identities/decide", Permission.KeepPeople, null, [("identity", "a@b.example"), ("other", "nobody")]), ("/identities/undo", Permission.KeepPeople, null, [("act", "0"), ("of", "identity")]),
        ("/people/nobody/confirm", Permission.KeepPeople, null, []), ("/people/nobody/merge", Permission.KeepPeople, null, [("into", "no-one")]), ("/teams/nowhere/confirm", Permission.KeepTeams, null, []), ("/teams/search/hours", Permission.KeepTeams, null, [("zone", "Nowhere/Land"), ("week", "x")]),
        ("/accounts", Permission.KeepPeople, null, [("person", "nobody")]), ("/accounts/link", Permission.KeepPeople, null, [("person", "nobody")]), ("/accounts/close", Permission.KeepPeople, null, [("person", "nobody")]),
        ("/accounts/office/name", Permission.NameOfficers, null, [("person", "nobody")]), ("/accounts/office/end", Permission.NameOfficers, null, [("person", "nobody")]),
    ];

    /// <summary>These tell visitors what they could do, and to sign in first.</summary>
    private static readonly string[] asksToSignIn = ["/requests/new", "/rfcs/new"];

    /// <summary>Whoever sends these speaks of their own session alone, and tries to in <see cref="Accounts"/>.</summary>
    private static readonly string[] ownSession = ["/account/password", "/account/sign-out-everywhere"];

    [Fact]
    public async Task Every_page_and_form_is_tried()
    {
        using var northmere = new Northmere();
        await using var served = await EveryRole.Serve(northmere);
        var tried = new Dictionary<string, List<string>>(StringComparer.Ordinal)
        {
            ["GET"] = [.. pages.Select(page => page.Path.Split('?')[0]), .. pagesOfSome.Select(page => page.Path)],
            ["POST"] = [.. forms.Select(form => form.Path), .. ownSession],
        };
        var routes = served.Routes.Where(route => route.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .SelectMany(route => route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [], (route, method) => (Method: method, Pattern: route.RoutePattern.RawText!)).ToList();

        Assert.Contains(("POST", "/rfcs/{number:int}/{act}"), routes);
        Findings.None(routes.Where(route => !tried[route.Method].Exists(path => IsOf(route.Pattern, path))).Select(route => $"{route.Method} {route.Pattern}"));
        Findings.None(RequestFormActs.Known.Select(act => $"/requests/*/{act}").Concat(RfcActs.Known.Select(act => $"/rfcs/*/{act}")).Where(act => !tried["POST"].Exists(path => path.StartsWith(act.Split('*')[0], StringComparison.Ordinal) && path.EndsWith(act.Split('*')[1], StringComparison.Ordinal))));
    }

    [Fact]
    public async Task Pages_and_forms_allow_each_role_what_the_table_says()
    {
        using var northmere = new Northmere();
        await using var served = await EveryRole.Serve(northmere);
        var wrong = new List<string>();
        foreach (var person in EveryRole.People)
        {
            var caller = await SignIn(served, person.Person);
            foreach (var (path, needs) in pages)
                Expect($"GET {path}", (await caller.Open(path)).Status, EveryRole.IsAllowed(person, needs, inProject: true));
            foreach (var (path, only) in pagesOfSome)
                Expect($"GET {path}", (await caller.Open(path)).Status, IsNamed(only, person.Person));
            foreach (var (path, needs, only, fields) in forms)
                Expect($"POST {path}", (await caller.Send(path, "/account", [key, .. fields])).Status, EveryRole.IsAllowed(person, needs, inProject: true) && IsNamed(only, person.Person));

            void Expect(string what, int status, bool isAllowed)
            {
                if ((status == Refused) == isAllowed || status >= 500)
                    wrong.Add($"{what} by {person.Person}: {status}");
            }
        }
        Findings.None(wrong);
    }

    [Fact]
    public async Task Visitors_may_look_and_change_nothing()
    {
        using var northmere = new Northmere();
        await using var served = await EveryRole.Serve(northmere);
        var (caller, wrong) = (served.NewCaller(), new List<string>());
        foreach (var (path, needs) in pages)
            if ((await caller.Open(path)) is var shown && (shown.Status >= 500 || (shown.Status == 200 && !Rule.Needs(needs).Allows(Standing.OfVisitor(mayRead: true)) && !asksToSignIn.Contains(path.Split('?')[0]))))
                wrong.Add($"GET {path}: {shown.Status}");
        foreach (var (path, _, _, fields) in forms)
            if ((await caller.Send(path, "/sign-in", [key, .. fields])) is var sent && sent.Status is not (Refused or 404) && !(sent.Status == 303 && sent.Location!.StartsWith("/sign-in", StringComparison.Ordinal)))
                wrong.Add($"POST {path}: {sent.Status} {sent.Location}");
        Findings.None(wrong);
    }

    private static bool IsNamed(string? only, string person) => only is null || only.Split(' ').Contains(person);

    private static bool IsOf(string pattern, string path) => new TemplateMatcher(TemplateParser.Parse(pattern.TrimStart('/')), []).TryMatch(path, []);

    private static async Task<Caller> SignIn(GuardedPages served, string person)
    {
        var caller = served.NewCaller();
        var link = GuardedPages.LinkIn(await (person == "zoe" ? served.Do("account", "link", "zoe") : served.Do("account", "create", person)));
        await caller.Send("/link", link, ("key", link.Split("key=")[1]), ("password", GuardedPages.Password));
        return caller;
    }
}
