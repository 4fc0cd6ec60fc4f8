using System.CommandLine;
using Guesthouse.Cli;
using Guesthouse.Domain.Contributions.Requests;

namespace Guesthouse.Contributions.Requests;

/// <summary><c>guesthouse request ask</c>, <c>answer</c>, <c>plan</c> …: a command for each step of a request.</summary>
internal static class RequestStepCommands
{
    /// <summary>The commands, in the order of the steps.</summary>
    public static IEnumerable<GuesthouseCommand> Build()
    {
        yield return Step(RequestStep.Ask, "Ask the requester for more: a first response, after which it is their move", Why("--question", "What you need to know", isNeeded: true),
            new Example("guesthouse request ask 17 --question \"Which countries?\" --by carol", "Carol needs to know more"));
        yield return Step(RequestStep.Answer, "Answer what the host asked, which begins a new term", Why("--answer", "The answer", isNeeded: true),
            new Example("guesthouse request answer 17 --answer \"France and Spain\" --by bob", "It is the host's move again"));
        yield return Step(RequestStep.Plan, "Say that the host team builds it itself", Why("--why", "Why, or when", isNeeded: false),
            new Example("guesthouse request plan 17 --why \"In the next quarter\" --by carol", "Nobody else needs to"));
        yield return Open();
        yield return Decline();
        yield return Step(RequestStep.Withdraw, "Take a request back: for who asked, and members of the team that needs it", Why("--why", "Why", isNeeded: false),
            new Example("guesthouse request withdraw 17 --by bob", "It is no longer needed"));
        yield return Step(RequestStep.Reopen, "Look again at what was declined", Why("--reason", "Why", isNeeded: true),
            new Example("guesthouse request reopen 17 --reason \"The law changed\" --by carol", "It is to be decided anew"));
        yield return Step(RequestStep.Deliver, "Say that it has come into production", Why("--in-version", "In which version", isNeeded: false),
            new Example("guesthouse request deliver 17 --in-version 4.2 --by carol", "Whoever follows it learns where to find it"));
    }

    private static GuesthouseCommand Open()
    {
        var (criteria, why) = (new CriteriaOptions(), Why("--why", "Why", isNeeded: false));
        var command = new GuesthouseCommand(
            "open",
            "Open a request for contribution, with what a contribution must be: at least a user story and a definition of done",
            new Example("guesthouse request open 17 --story \"As an auditor I get receipts as PDF\" --done \"Tests and manual\" --size S --by carol", "Anyone may offer to build it"));
        criteria.AddTo(command);
        command.Add(why);
        return new RequestCall().On(command, (installation, address, parsed, cancellation) => new MoveRequest(installation).RunAsync(
            address, new RequestStepDraft(RequestStep.Open) { Why = parsed.GetValue(why), Criteria = criteria.Read(parsed, null) }, cancellation));
    }

    private static GuesthouseCommand Decline()
    {
        var reason = Why("--reason", "Why the host will not have it", isNeeded: true);
        var alternative = Why("--alternative", "What the guest can do instead", isNeeded: true);
        return new RequestCall().On(
            new GuesthouseCommand(
                "decline",
                "Say that the host will not have it, why, and what the guest can do instead",
                new Example("guesthouse request decline 17 --reason \"The ledger prints nothing\" --alternative \"The print house does\" --by carol", "Both can be found for ever"))
            {
                reason, alternative,
            },
            (installation, address, parsed, cancellation) => new MoveRequest(installation).RunAsync(
                address, new RequestStepDraft(RequestStep.Decline) { Why = parsed.GetValue(reason), Alternative = parsed.GetValue(alternative) }, cancellation));
    }

    private static GuesthouseCommand Step(RequestStep step, string description, Option<string?> why, Example example) => new RequestCall().On(
        new GuesthouseCommand(step.ToString().ToLowerInvariant(), description, example) { why },
        (installation, address, parsed, cancellation) => new MoveRequest(installation).RunAsync(address, new RequestStepDraft(step) { Why = parsed.GetValue(why) }, cancellation));

    private static Option<string?> Why(string name, string description, bool isNeeded) => new(name) { Description = $"{description}, in Markdown", HelpName = "TEXT", Required = isNeeded };
}
