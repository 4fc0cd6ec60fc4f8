using Guesthouse.Cli;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Organization;
using Guesthouse.Tests.Access.Accounts;
using Guesthouse.Tests.Architecture;
using Guesthouse.Tests.Measures;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Access;

/// <summary>Roles × use cases × doors: what the table of permissions says is what every door does, no more and no less.</summary>
public class WhatEachDoorAllows
{
    private const string Refused = "You may not do this";

    /// <summary>Whom the doors are tried as: Bob is a member, Ada a trusted committer and Carol the product owner of the ledger, Dan the program lead, Zoe the administrator.</summary>
    private static readonly (string Person, Role? Here, Office? Office)[] people =
        [("bob", null, null), ("ada", Role.TrustedCommitter, null), ("carol", Role.ProductOwner, null), ("dan", null, Office.ProgramLead), ("zoe", null, Office.Administrator)];

    /// <summary>Each command that works on an installation, tried so that it changes nothing where it is allowed; what it takes; and whether a role in the project counts.</summary>
    private static readonly (string Command, Permission Needs, bool InProject)[] commands =
    [
        ("measure", Permission.ReadCatalogue, false), ("repo list", Permission.ReadCatalogue, false), ("project list", Permission.ReadCatalogue, false), ("project show ledger", Permission.ReadCatalogue, false),
        ("project used-by ledger", Permission.ReadCatalogue, false), ("project readiness ledger", Permission.ReadCatalogue, false), ("project use ledger --team nowhere", Permission.StateUse, false), ("project score ledger", Permission.ReadCatalogue, false),
        ("search ledger", Permission.ReadCatalogue, false), ("export portal", Permission.ReadCatalogue, false), ("export catalogue", Permission.ReadCatalogue, false),
        ("project set ledger --visible-to nowhere", Permission.EditProject, true), ("project confirm ledger", Permission.EditProject, true), ("project release ledger title", Permission.EditProject, true),
        ("project undo ledger", Permission.EditProject, true), ("project name ledger --trusted-committer nobody", Permission.ReadCatalogue, true), ("project name ledger --trusted-committer bob --path docs", Permission.NameTrustedCommitters, true),
        ("project end ledger --trusted-committer bob", Permission.ReadCatalogue, true), ("project add new-house", Permission.PublishProject, false), ("project remove nowhere", Permission.PublishProject, false),
        ("import org nowhere.yaml", Permission.KeepPeople, false), ("import portal nowhere.json", Permission.KeepPeople, false), ("import undo 99", Permission.KeepPeople, false),
        ("identities list", Permission.KeepPeople, false), ("identities confirm a@b.example nobody", Permission.KeepPeople, false), ("identities refuse a@b.example nobody", Permission.KeepPeople, false),
        ("identities merge a@b.example c@d.example", Permission.KeepPeople, false), ("identities split a@b.example c@d.example", Permission.KeepPeople, false), ("identities undo 99", Permission.KeepPeople, false),
        ("people merge nobody no-one", Permission.KeepPeople, false), ("people confirm nobody", Permission.KeepPeople, false), ("people undo 99", Permission.KeepPeople, false),
        ("teams confirm nowhere", Permission.KeepTeams, false), ("teams undo 99", Permission.KeepTeams, false),
        ("calendar show --team payments", Permission.ReadCatalogue, false), ("calendar set --team nowhere --inherit", Permission.KeepTeams, false), ("calendar set --person nobody --inherit", Permission.KeepPeople, false),
        ("absence add nobody --from 2026-12-21", Permission.KeepPeople, false), ("absence remove nobody --from 2026-12-21", Permission.KeepPeople, false),
        ("account list", Permission.KeepPeople, false), ("account create nobody", Permission.KeepPeople, false), ("account link nobody", Permission.KeepPeople, false), ("account close nobody", Permission.KeepPeople, false),
        ("admin create --person nobody", Permission.NameOfficers, false), ("admin name nobody --program-lead", Permission.NameOfficers, false), ("admin end nobody --program-lead", Permission.NameOfficers, false),
        ("request list", Permission.ReadRequests, false), ("request show 1", Permission.ReadRequests, false), ("request file nowhere --need x --purpose y", Permission.FileRequest, false),
        ("request ask 1 --question x --at-version 99", Permission.DecideOnRequests, true), ("request plan 1 --at-version 99", Permission.DecideOnRequests, true),
        ("request open 1 --story x --done y --size S --at-version 99", Permission.DecideOnRequests, true), ("request decline 1 --reason x --alternative y --at-version 99", Permission.DecideOnRequests, true),
        ("request reopen 1 --reason x --at-version 99", Permission.DecideOnRequests, true), ("request deliver 1 --at-version 99", Permission.DecideOnRequests, true), ("request revise 1 --at-version 99", Permission.DecideOnRequests, true),
        ("request answer 1 --answer x --at-version 99", Permission.FileRequest, false), ("request withdraw 1 --at-version 99", Permission.FileRequest, false), ("request edit 1 --at-version 99", Permission.FileRequest, false),
        ("request comment 1 --text x --at-version 99", Permission.Comment, false), ("request redact 1 --text 9/9 --at-version 99", Permission.Comment, false),
        ("request second 1 --at-version 99", Permission.BackRequest, false), ("request follow 99", Permission.BackRequest, false), ("request unfollow 99", Permission.BackRequest, false), ("request check", Permission.RunJobs, false),
        ("rfc list", Permission.ReadDecisions, false), ("rfc show 1", Permission.ReadDecisions, false), ("decision list", Permission.ReadDecisions, false),
        ("rfc propose --project nowhere --title x --problem y --proposal z --owner nobody --until 2099-01-01", Permission.ProposeRfc, false), ("rfc comment 1 --text x --at-version 99", Permission.Comment, false),
        ("rfc redact 1 --text 9/9 --at-version 99", Permission.Comment, false), ("rfc sign 1 --at-version 99", Permission.Comment, false), ("rfc object 1 --why x --at-version 99", Permission.Comment, false),
        ("rfc revise 1 --at-version 99", Permission.ProposeRfc, false), ("rfc withdraw 1 --at-version 99", Permission.ProposeRfc, false), ("rfc reopen 1 --why x --until 2099-01-01 --at-version 99", Permission.ProposeRfc, false),
        ("notice list", Permission.ReadRequests, false), ("notice read", Permission.ReadRequests, false), ("notice set yours on", Permission.ReadRequests, false),
        ("repo add /nowhere", Permission.KeepConnections, false), ("repo remove nowhere", Permission.KeepConnections, false), ("mine nowhere", Permission.RunJobs, false), ("search rebuild", Permission.RunJobs, false),
    ];

    /// <summary>Each form about a project, sent so that it changes nothing where it is allowed; and what it takes.</summary>
    private static readonly (string Path, Permission Needs, (string Name, string Value)[] Fields)[] forms =
    [
        ("/projects/ledger/edit", Permission.EditProject, [("version", "0")]), ("/projects/ledger/undo", Permission.EditProject, [("act", "0")]),
        ("/projects/ledger/use", Permission.StateUse, [("team", "nowhere")]), ("/projects/ledger/use/end", Permission.StateUse, [("team", "nowhere")]),
        ("/projects/ledger/roles/name", Permission.NameTrustedCommitters, [("person", "ada"), ("kind", "TrustedCommitter")]),
        ("/projects/ledger/roles/end", Permission.ReadCatalogue, [("person", "nobody"), ("kind", "TrustedCommitter"), ("reason", "")]),
        ("/requests/new", Permission.FileRequest, [("project", "ledger"), ("need", "")]), ("/requests/1/ask", Permission.DecideOnRequests, [("text", "")]),
        ("/requests/1/plan", Permission.DecideOnRequests, [("text", new string('x', 100_001))]), ("/requests/1/open", Permission.DecideOnRequests, [("story", "")]),
        ("/requests/1/decline", Permission.DecideOnRequests, [("text", "")]), ("/requests/1/reopen", Permission.DecideOnRequests, [("text", "")]),
        ("/requests/1/deliver", Permission.DecideOnRequests, [("text", new string('x', 100_001))]), ("/requests/1/criteria", Permission.DecideOnRequests, [("story", "")]),
        ("/requests/1/comment", Permission.Comment, [("text", "")]), ("/requests/1/second", Permission.BackRequest, [("team", "nowhere")]),
        ("/requests/1/redact", Permission.Comment, [("text", "0")]), ("/requests/1/unfollow", Permission.BackRequest, []),
    ];

    private static readonly (string Name, string Value) Key = ("form-key", "0123456789012345678901");

    [Fact]
    public void Every_command_that_works_on_an_installation_is_tried() =>
        // The settings are read without an installation, by whoever can read the folder.
        Findings.None(WhatOutsidersTry.Attempts.Where(command => command.Value is not null && command.Key != "config").Select(command => command.Key)
            .Where(name => !commands.Any(each => each.Command == name || each.Command.StartsWith(name + " ", StringComparison.Ordinal))));

    [Fact]
    public async Task Commands_allow_each_role_what_the_table_says()
    {
        using var northmere = new Northmere();
        await using var pages = await Peopled(northmere);
        var wrong = new List<string>();
        foreach (var (command, needs, inProject) in commands)
            foreach (var person in people)
            {
                var answer = await pages.Installation.Run([.. command.Split(' '), "--by", person.Person]);
                var isRefused = answer.Error.Contains(Refused, StringComparison.Ordinal);
                if (isRefused == IsAllowed(person, needs, inProject) || (isRefused && answer.ExitCode != ExitCode.NotFoundOrForbidden))
                    wrong.Add($"{command} by {person.Person}: {answer.ExitCode} {answer.Error}");
            }
        Findings.None(wrong);
    }

    [Fact]
    public async Task Pages_allow_each_role_what_the_table_says()
    {
        using var northmere = new Northmere();
        await using var pages = await Peopled(northmere);
        var wrong = new List<string>();
        foreach (var person in people)
        {
            var caller = pages.NewCaller();
            var link = GuardedPages.LinkIn(await (person.Person == "zoe" ? pages.Do("account", "link", "zoe") : pages.Do("account", "create", person.Person)));
            await caller.Send("/link", link, ("key", link.Split("key=")[1]), ("password", GuardedPages.Password));
            var mayKeep = IsAllowed(person, Permission.KeepPeople, inProject: false);
            foreach (var path in new[] { "/", "/projects/ledger", "/people", "/teams", "/measures", "/changes", "/account", "/mine", "/inbox", "/requests", "/requests/1", "/requests/new?project=ledger&need=receipts", "/projects/ledger/requests" })
                if ((await caller.Open(path)).Status != 200)
                    wrong.Add($"{path} by {person.Person}");
            if ((await caller.Open("/accounts")).Status != (mayKeep ? 200 : 403))
                wrong.Add($"/accounts by {person.Person}");
            foreach (var form in new[] { "/accounts", "/accounts/link", "/accounts/close" })
                if ((await caller.Send(form, "/account", Key, ("person", "nobody"))).Status != (mayKeep ? 404 : 403))
                    wrong.Add($"{form} by {person.Person}");
            if ((await caller.Open("/projects/ledger/edit")).Status != (IsAllowed(person, Permission.EditProject, inProject: true) ? 200 : 403))
                wrong.Add($"/projects/ledger/edit by {person.Person}");
            foreach (var (form, needs, fields) in forms)
                if (((await caller.Send(form, "/account", [Key, .. fields])).Status == 403) == IsAllowed(person, needs, inProject: true))
                    wrong.Add($"{form} by {person.Person}");
        }
        Findings.None(wrong);
    }

    private static bool IsAllowed((string Person, Role? Here, Office? Office) who, Permission needs, bool inProject)
    {
        var viewer = Viewer.SignedIn(new PersonId(who.Person), who.Office is { } office ? new HashSet<Office> { office } : new HashSet<Office>(), OrganizationChart.Empty, new DateOnly(2026, 3, 2));
        return Rule.Needs(needs).Allows(inProject && who.Here is { } here ? Standing.Of(viewer, here) : Standing.Of(viewer));
    }

    private static async Task<GuardedPages> Peopled(Northmere northmere)
    {
        var pages = await GuardedPages.On(TestDatabase.Sqlite);
        await pages.Do("repo", "add", northmere.Ledger);
        await pages.Do("project", "name", "ledger", "--product-owner", "carol");
        await pages.Do("project", "name", "ledger", "--trusted-committer", "ada");
        await pages.Do("request", "file", "ledger", "--need", "Receipts", "--purpose", "Auditors ask for them", "--team", "search");
        await pages.Do("admin", "create", "--name", "Zoe", "--email", "zoe@northmere.example");
        await pages.Do("admin", "name", "dan", "--program-lead");
        return pages;
    }
}
