using Guesthouse.Cli;
using Guesthouse.Domain.Access;
using Guesthouse.Tests.Architecture;
using Guesthouse.Tests.Measures;

namespace Guesthouse.Tests.Access;

/// <summary>Roles × use cases × commands: what the table of permissions says is what every command does, no more and no less. Of pages see <see cref="WhatEachPageAllows"/>.</summary>
public class WhatEachDoorAllows
{
    private const string Refused = "You may not do this";

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

    [Fact]
    public void Every_command_that_works_on_an_installation_is_tried() =>
        // The settings are read without an installation, by whoever can read the folder.
        Findings.None(WhatOutsidersTry.Attempts.Where(command => command.Value is not null && command.Key != "config").Select(command => command.Key)
            .Where(name => !commands.Any(each => each.Command == name || each.Command.StartsWith(name + " ", StringComparison.Ordinal))));

    [Fact]
    public async Task Commands_allow_each_role_what_the_table_says()
    {
        using var northmere = new Northmere();
        await using var pages = await EveryRole.Serve(northmere);
        var wrong = new List<string>();
        foreach (var (command, needs, inProject) in commands)
            foreach (var person in EveryRole.People)
            {
                var answer = await pages.Installation.Run([.. command.Split(' '), "--by", person.Person]);
                var isRefused = answer.Error.Contains(Refused, StringComparison.Ordinal);
                if (isRefused == EveryRole.IsAllowed(person, needs, inProject) || (isRefused && answer.ExitCode != ExitCode.NotFoundOrForbidden))
                    wrong.Add($"{command} by {person.Person}: {answer.ExitCode} {answer.Error}");
            }
        Findings.None(wrong);
    }
}
