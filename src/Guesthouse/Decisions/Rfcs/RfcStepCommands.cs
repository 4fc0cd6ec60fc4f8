using System.CommandLine;
using System.Globalization;
using Guesthouse.Access;
using Guesthouse.Cli;
using Guesthouse.Contributions.Writing;
using Guesthouse.Domain;
using Guesthouse.Domain.Contributions;

namespace Guesthouse.Decisions.Rfcs;

/// <summary>What is done to an RFC that is there.</summary>
internal static class RfcStepCommands
{
    /// <summary><c>rfc sign</c>.</summary>
    public static GuesthouseCommand Sign()
    {
        var note = Text("--note", "What you add", isNeeded: false);
        return Step("sign", "Sign an RFC as one of its owners; the last signature accepts it", new Example("guesthouse rfc sign 7 --by carol", "Carol agrees"), note, "signed",
            (installation, address, parsed, stop) => new SignRfc(installation).RunAsync(address, parsed.GetValue(note), stop));
    }

    /// <summary><c>rfc object</c>.</summary>
    public static GuesthouseCommand Object()
    {
        var why = Text("--why", "Why", isNeeded: true);
        return Step("object", "Object to an RFC as one of its owners, also after having signed", new Example("guesthouse rfc object 7 --why \"Rounding is not said.\" --by ada", "Ada wants it otherwise"), why, "objected to",
            (installation, address, parsed, stop) => new SignRfc(installation).ObjectAsync(address, parsed.GetValue(why), stop));
    }

    /// <summary><c>rfc comment</c>.</summary>
    public static GuesthouseCommand Comment()
    {
        var text = Text("--text", "The comment, in Markdown; @ID mentions a person", isNeeded: true);
        return Step("comment", "Say something about an RFC", new Example("guesthouse rfc comment 7 --text \"@ada what about rounding?\" --by bob", "Bob asks Ada"), text, "commented on",
            (installation, address, parsed, stop) => new CommentOnRfc(installation).RunAsync(address, new CommentDraft(parsed.GetValue(text) ?? ""), stop));
    }

    /// <summary><c>rfc withdraw</c>.</summary>
    public static GuesthouseCommand Withdraw()
    {
        var why = Text("--why", "Why", isNeeded: false);
        return Step("withdraw", "Take an RFC back", new Example("guesthouse rfc withdraw 7 --why \"Solved otherwise.\" --by bob", "Nobody needs to sign any more"), why, "withdrew",
            (installation, address, parsed, stop) => new WithdrawRfc(installation).RunAsync(address, parsed.GetValue(why), stop));
    }

    /// <summary><c>rfc reopen</c>.</summary>
    public static GuesthouseCommand Reopen()
    {
        var why = Text("--why", "Why", isNeeded: true);
        var until = CommonOptions.Day("--until", "The last UTC day on which owners may sign");
        until.Required = true;
        var command = Step("reopen", "Try again with an RFC that was rejected or lapsed; signatures stay", new Example("guesthouse rfc reopen 7 --why \"Ada was away.\" --until 2027-01-15 --by bob", "Who did not sign may sign now"), why, "reopened",
            (installation, address, parsed, stop) => new ReopenRfc(installation).RunAsync(address, parsed.GetValue(why), parsed.GetValue(until)!.Value, stop));
        command.Add(until);
        return command;
    }

    /// <summary><c>rfc redact</c>.</summary>
    public static GuesthouseCommand Redact()
    {
        var text = new Option<string>("--text") { Description = "Which version of which text, as guesthouse rfc show --events tells it", HelpName = "TEXT/VERSION", Required = true };
        var (number, version) = (RfcCommands.Number(), RfcCommands.Version());
        return new GuesthouseCommand(
            "redact", "Empty a text of an RFC for ever: for its writer, program leads and administrators", new Example("guesthouse rfc redact 7 --text 31/1 --by dan", "What happened stays; what it said is gone")) { number, text, version }
            .On(new InstallationOptions(), async (installation, parsed, cancellation) => TextIn(parsed.GetValue(text)!) is { } which
                ? OnCommandLine.Tell(await new RedactRfcText(installation).RunAsync(new ThingAddress(parsed.GetValue(number), parsed.GetValue(version)), which, cancellation), "emptied a text of", parsed)
                : new Problem(ProblemKind.Invalid, "text.bad", "--text takes the number of a text and of its version, such as 31/1; guesthouse rfc show --events tells them."));
    }

    private static TextVersion? TextIn(string written) =>
        written.Split('/') is [var text, var version] && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new TextVersion(id, number)
            : null;

    private static GuesthouseCommand Step(
        string name, string description, Example example, Option<string?> text, string done, Func<Installation, ThingAddress, ParseResult, CancellationToken, Task<Result<ThingWritten>>> run)
    {
        var (number, version) = (RfcCommands.Number(), RfcCommands.Version());
        return new GuesthouseCommand(name, description, example) { number, text, version }
            .On(new InstallationOptions(), async (installation, parsed, cancellation) =>
                OnCommandLine.Tell(await run(installation, new ThingAddress(parsed.GetValue(number), parsed.GetValue(version)), parsed, cancellation), done, parsed));
    }

    private static Option<string?> Text(string name, string description, bool isNeeded) => new(name) { Description = description, HelpName = "TEXT", Required = isNeeded };
}
