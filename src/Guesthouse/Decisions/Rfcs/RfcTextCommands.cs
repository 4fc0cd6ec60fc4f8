using System.CommandLine;
using Guesthouse.Access;
using Guesthouse.Cli;
using Guesthouse.Contributions.Writing;
using Guesthouse.Domain.Decisions.Rfcs;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Decisions.Rfcs;

/// <summary><c>rfc propose</c> and <c>rfc revise</c>.</summary>
internal static class RfcTextCommands
{
    /// <summary><c>rfc propose</c>.</summary>
    public static GuesthouseCommand Propose()
    {
        var project = new Option<string?>("--project") { Description = "The project that it is about [default: the organization]", HelpName = "SLUG" };
        var (title, problem, proposal, owners, until) = Texts(isNeeded: true);
        return new GuesthouseCommand(
            "propose",
            "Propose something on which its owners decide together until a day",
            new Example("guesthouse rfc propose --title \"One log format\" --problem \"Six formats.\" --proposal \"JSON lines.\" --owner ada --owner carol --until 2026-12-15 --by bob", "Bob proposes it to the organization"))
            { project, title, problem, proposal, owners, until }
            .On(new InstallationOptions(), async (installation, parsed, cancellation) =>
            {
                var draft = new RfcDraft(parsed.GetValue(title), parsed.GetValue(problem), parsed.GetValue(proposal), People(parsed.GetValue(owners)) ?? [], parsed.GetValue(until)!.Value);
                return OnCommandLine.Tell(await new ProposeRfc(installation).RunAsync(parsed.GetValue(project), draft, cancellation), "proposed", parsed);
            });
    }

    /// <summary><c>rfc revise</c>.</summary>
    public static GuesthouseCommand Revise()
    {
        var (number, version) = (RfcCommands.Number(), RfcCommands.Version());
        var (title, problem, proposal, owners, until) = Texts(isNeeded: false);
        return new GuesthouseCommand(
            "revise",
            "Say an RFC otherwise; all its owners sign anew. What you leave out stays.",
            new Example("guesthouse rfc revise 7 --proposal \"Integers, and one library for rounding.\" --by bob", "Bob met an objection"))
            { number, title, problem, proposal, owners, until, version }
            .On(new InstallationOptions(), async (installation, parsed, cancellation) =>
            {
                var change = new RfcChange
                {
                    Title = parsed.GetValue(title),
                    Problem = parsed.GetValue(problem),
                    Proposal = parsed.GetValue(proposal),
                    Owners = People(parsed.GetValue(owners)),
                    Until = parsed.GetValue(until),
                };
                return OnCommandLine.Tell(await new ReviseRfc(installation).RunAsync(new ThingAddress(parsed.GetValue(number), parsed.GetValue(version)), change, cancellation), "revised", parsed);
            });
    }

    /// <summary>The people of ids; <see langword="null"/> when nobody is named.</summary>
    private static IReadOnlyList<PersonId>? People(string[]? ids) => ids is { Length: > 0 } ? [.. ids.Select(id => new PersonId(id.Trim()))] : null;

    private static (Option<string?> Title, Option<string?> Problem, Option<string?> Proposal, Option<string[]> Owners, Option<DateOnly?> Until) Texts(bool isNeeded)
    {
        Option<string?> Text(string name, string description) => new(name) { Description = description, HelpName = "TEXT", Required = isNeeded };
        var until = CommonOptions.Day("--until", "The last UTC day on which owners may sign");
        until.Required = isNeeded;
        return (
            Text("--title", "What it is about, in one line"),
            Text("--problem", "What is wrong, or missing; Markdown"),
            Text("--proposal", "What is to be done about it; Markdown"),
            new Option<string[]>("--owner") { Description = "A person who must sign, by id; as often as there are owners", HelpName = "PERSON", Required = isNeeded },
            until);
    }
}
