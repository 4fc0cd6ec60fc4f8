using System.CommandLine;
using Guesthouse.Access;
using Guesthouse.Cli;
using Guesthouse.Domain;
using Guesthouse.Domain.Organization.Identities;
using Guesthouse.Organization;

namespace Guesthouse.Corrections;

/// <summary><c>guesthouse identities</c>: who bears which address or name, as people decide it.</summary>
public sealed class IdentityCommands
{
    private readonly InstallationOptions installation = new();
    private readonly Argument<string> identity = new("IDENTITY") { Description = "An e-mail address, or the name of somebody without one" };
    private readonly Argument<string> other = new("OTHER") { Description = "Another identity" };
    private readonly Argument<string> person = new("PERSON") { Description = "The id of a person of the organization" };
    private readonly Argument<long> act = new("ACT") { Description = "The number that the decision was given" };

    /// <summary>The command.</summary>
    public static Command Build() => new IdentityCommands().Tree();

    private GuesthouseCommand Tree() => new GuesthouseCommand(
        "identities",
        "See who bears which address or name in the histories, and decide where no rule can tell.",
        new Example("guesthouse identities list", "What is suggested, with the evidence"),
        new Example("guesthouse identities confirm bob@home.example bob", "It is Bob's"))
    {
        IdentityList.Build(installation),
        AboutPerson("confirm", "Say that a person bears an identity.", DecisionKind.Confirm, "Bob signs his commits with it"),
        AboutPerson("refuse", "Say that a person does not bear an identity, whatever a rule says.", DecisionKind.Refuse, "It is somebody else's"),
        AboutTwo("merge", "Say that two identities are one bearer's, known or not: whoever bears one bears the other. About addresses and names, not about two people of the organization's file.", DecisionKind.Merge, "Whoever bears one bears the other"),
        AboutTwo("split", "Say that two identities are not one bearer's: the first leaves all its merges, and whoever bears the second does not bear it. To part it from a person, use refuse.", DecisionKind.Split, "They are two people's"),
        Undo(),
    };

    private GuesthouseCommand AboutPerson(string name, string description, DecisionKind kind, string purpose) =>
        new GuesthouseCommand(name, description, new Example($"guesthouse identities {name} bob@home.example bob", purpose)) { identity, person }
            .On(installation, (opened, parsed, cancellation) => RecordAsync(
                opened, parsed, decide => decide.AboutPersonAsync(kind, parsed.GetValue(identity)!, parsed.GetValue(person)!.Trim(), cancellation), cancellation));

    private GuesthouseCommand AboutTwo(string name, string description, DecisionKind kind, string purpose) =>
        new GuesthouseCommand(name, description, new Example($"guesthouse identities {name} bob@home.example bob@northmere.example", purpose)) { identity, other }
            .On(installation, (opened, parsed, cancellation) => RecordAsync(
                opened, parsed, decide => decide.AboutIdentitiesAsync(kind, parsed.GetValue(identity)!, parsed.GetValue(other)!, cancellation), cancellation));

    private GuesthouseCommand Undo() =>
        new GuesthouseCommand("undo", "Take a decision back.", new Example("guesthouse identities undo 14", "Take decision 14 back")) { act }
            .On(installation, (opened, parsed, cancellation) => RecordAsync(opened, parsed, decide => decide.UndoAsync(parsed.GetValue(act), cancellation), cancellation));

    private static Task<Result<int>> RecordAsync(Installation opened, ParseResult parsed, Func<DecideIdentity, Task<Result<long>>> record, CancellationToken cancellation) =>
        Correcting.RecordAsync(opened, parsed, "identities", doer => record(new DecideIdentity(opened.Store, opened.Clock, doer)), cancellation);
}
