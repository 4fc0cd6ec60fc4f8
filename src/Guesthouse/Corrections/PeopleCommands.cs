using System.CommandLine;
using Guesthouse.Access;
using Guesthouse.Cli;
using Guesthouse.Domain.Organization;
using Guesthouse.Domain.Organization.Importing;
using Guesthouse.Organization;

namespace Guesthouse.Corrections;

/// <summary><c>guesthouse people</c>: what no file can say of people.</summary>
public sealed class PeopleCommands
{
    private readonly InstallationOptions installation = new();
    private readonly Argument<string> person = new("PERSON") { Description = "The id of a person of the organization" };
    private readonly Argument<string> into = new("INTO") { Description = "The id of the person who stays" };

    /// <summary>The command.</summary>
    public static Command Build() => new PeopleCommands().Tree();

    private GuesthouseCommand Tree() => new GuesthouseCommand(
        "people",
        "Make two people of the organization one, or confirm what is said of somebody. Who bears which address is about identities.",
        new Example("guesthouse people merge bob.okoro bob", "One person, whom two files call by two ids"),
        new Example("guesthouse people confirm bob", "No import changes what is said of Bob from now on"))
    {
        Merge(), Confirm(), Undoing.Command(UndoableActs.OfPeople, "Take a merge or a confirmation back.", new Example("guesthouse people undo 14", "Take act 14 back, when nothing was built on it since")),
    };

    private GuesthouseCommand Merge() =>
        new GuesthouseCommand(
            "merge",
            "Say that two people are one: addresses, logins, memberships, leads, roles and decisions go over to the second. Files may go on naming both.",
            new Example("guesthouse people merge bob.okoro bob", "bob.okoro is bob, who stays")) { person, into }
            .On(installation, (opened, parsed, cancellation) => Correcting.RecordAsync(
                opened, parsed, "people", doer => PeopleCorrections.MergeAsync(opened, doer, (parsed.GetValue(person)!.Trim(), parsed.GetValue(into)!.Trim()), cancellation), cancellation));

    private GuesthouseCommand Confirm() =>
        new GuesthouseCommand(
            "confirm",
            "Confirm a person's name, addresses, logins, managers and memberships as they are: imports leave them alone, and list where their file says otherwise.",
            new Example("guesthouse people confirm bob", "What is said of Bob is right")) { person }
            .On(installation, (opened, parsed, cancellation) => Correcting.RecordAsync(
                opened, parsed, "people", doer => new ConfirmRows(opened.Store, opened.Clock, doer).RunAsync(StatementKind.Person, parsed.GetValue(person)!.Trim(), cancellation), cancellation));
}
