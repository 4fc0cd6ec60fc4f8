using System.CommandLine;
using Guesthouse.Access;
using Guesthouse.Cli;
using Guesthouse.Domain.Organization.Importing;
using Guesthouse.Organization;

namespace Guesthouse.Corrections;

/// <summary><c>guesthouse teams</c>: what no file can say of teams.</summary>
public sealed class TeamCommands
{
    private readonly InstallationOptions installation = new();
    private readonly Argument<string> team = new("TEAM") { Description = "The id of a team of the organization" };

    /// <summary>The command.</summary>
    public static Command Build() => new TeamCommands().Tree();

    private GuesthouseCommand Tree() => new GuesthouseCommand(
        "teams",
        "Confirm what is said of a team.",
        new Example("guesthouse teams confirm search", "No import changes what is said of Search from now on"))
    {
        Confirm(), Undoing.Command(UndoableActs.OfTeams, "Take a confirmation back.", new Example("guesthouse teams undo 14", "Take act 14 back, when nothing was built on it since")),
    };

    private GuesthouseCommand Confirm() =>
        new GuesthouseCommand(
            "confirm",
            "Confirm a team's name, mission, channel, slugs, parents and leads as they are: imports leave them alone, and list where their file says otherwise.",
            new Example("guesthouse teams confirm search", "What is said of Search is right")) { team }
            .On(installation, (opened, parsed, cancellation) => Correcting.RecordAsync(
                opened, parsed, "teams", doer => new ConfirmRows(opened.Store, opened.Clock, doer).RunAsync(StatementKind.Team, parsed.GetValue(team)!.Trim(), cancellation), cancellation));
}
