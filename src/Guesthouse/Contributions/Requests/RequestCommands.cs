using System.CommandLine;
using Guesthouse.Access;
using Guesthouse.Cli;
using Guesthouse.Contributions.Writing;
using Guesthouse.Domain;
using Guesthouse.Domain.Contributions;
using Guesthouse.Domain.Contributions.Requests;

namespace Guesthouse.Contributions.Requests;

/// <summary><c>guesthouse request</c>: what guests ask projects for.</summary>
public static class RequestCommands
{
    /// <summary>The command.</summary>
    public static Command Build()
    {
        var command = new GuesthouseCommand(
            "request",
            "Ask projects for something, and answer those who ask",
            new Example("guesthouse request file ledger --need \"Receipts as PDF\" --purpose \"Auditors ask for them\" --by bob", "Bob's team needs it"),
            new Example("guesthouse request list --waiting --by carol", "What Carol is to decide on"),
            new Example("guesthouse request show 17", "Everything about one of them"))
        {
            File(), RequestListCommand.Build(), RequestShowCommand.Build(),
        };
        foreach (var step in RequestStepCommands.Build())
            command.Add(step);
        foreach (var other in new[] { Comment(), Edit(), Revise(), Second(), Follow("follow", true), Follow("unfollow", false), Redact(), RequestCheckCommand.Build() })
            command.Add(other);
        return command;
    }

    private static GuesthouseCommand File()
    {
        var project = new Argument<string>("PROJECT") { Description = "The project's slug, or one that it had" };
        var team = new Option<string?>("--team") { Description = "The team that needs it [default: your home team]", HelpName = "TEAM" };
        var (draft, format) = (new DraftOptions(), new RequestCall().Format);
        var command = new GuesthouseCommand(
            "file",
            "Ask a project for something",
            new Example("guesthouse request file ledger --need \"Receipts as PDF\" --purpose \"Auditors ask for them\" --by bob", "Bob asks for his team"),
            new Example("guesthouse request file ledger --need \"Receipts as PDF\" --purpose \"Auditors\" --priority high --by-when 2027-01-31 --otherwise work-around --cost-days 20", "How urgent it is, and what it would cost without"))
        {
            project, team, format,
        };
        draft.AddTo(command);
        return command.On(new InstallationOptions(), async (installation, parsed, cancellation) =>
        {
            var filed = await new FileRequest(installation).RunAsync(parsed.GetValue(project)!, parsed.GetValue(team), draft.Read(parsed, null), cancellation);
            return await RequestCall.TellAsync(installation, filed, (parsed, parsed.GetValue(format)!), cancellation);
        });
    }

    private static GuesthouseCommand Comment()
    {
        var text = new Option<string>("--text") { Description = "What to say, in Markdown; @ID mentions a person", HelpName = "TEXT", Required = true };
        return new RequestCall().On(
            new GuesthouseCommand("comment", "Say something about a request", new Example("guesthouse request comment 17 --text \"We saw this too, @carol\" --by bob", "Bob says it, and follows from then on")) { text },
            (installation, address, parsed, cancellation) => new CommentOnRequest(installation).RunAsync(address, new CommentDraft(parsed.GetValue(text)!), cancellation));
    }

    private static GuesthouseCommand Edit()
    {
        var draft = new DraftOptions();
        var command = new GuesthouseCommand(
            "edit", "Say otherwise what is asked: for who asked, and members of the team that needs it", new Example("guesthouse request edit 17 --priority high --by bob", "The rest stays as it is"));
        draft.AddTo(command);
        return new RequestCall().On(command, async (installation, address, parsed, cancellation) =>
            await FindAsync(installation, address, cancellation) is { } found
                ? await new EditRequest(installation).RunAsync(address with { Version = address.Version ?? found.Request.Version }, draft.Read(parsed, found.Draft), cancellation)
                : RequestWriting.Name.Unknown(address.Number));
    }

    private static GuesthouseCommand Revise()
    {
        var criteria = new CriteriaOptions();
        var command = new GuesthouseCommand(
            "revise", "Say otherwise what a contribution to an open request must be", new Example("guesthouse request revise 17 --done \"Tests, and the manual\" --by carol", "The other criteria stay"));
        criteria.AddTo(command);
        return new RequestCall().On(command, async (installation, address, parsed, cancellation) =>
            await FindAsync(installation, address, cancellation) is { } found
                ? await new ReviseCriteria(installation).RunAsync(address with { Version = address.Version ?? found.Request.Version }, criteria.Read(parsed, found.Criteria), cancellation)
                : RequestWriting.Name.Unknown(address.Number));
    }

    private static GuesthouseCommand Second()
    {
        var team = new Option<string?>("--team") { Description = "The team that needs it too [default: your home team]", HelpName = "TEAM" };
        var priority = RequestOptions.Word("--priority", "How much it matters to that team [default: normal]", "low", "normal", "high", "critical");
        return new RequestCall().On(
            new GuesthouseCommand("second", "Say that another team needs it too", new Example("guesthouse request second 17 --priority high --by eve", "Eve's team needs it, and urgently")) { team, priority },
            (installation, address, parsed, cancellation) => new SecondRequest(installation).RunAsync(
                address, parsed.GetValue(team), RequestOptions.Value<BusinessPriority>(parsed.GetValue(priority)) ?? BusinessPriority.Normal, cancellation));
    }

    private static GuesthouseCommand Follow(string name, bool follow)
    {
        var number = new RequestCall().Number;
        return new GuesthouseCommand(
            name,
            follow ? "Be told what happens to a request" : "No longer be told what happens to a request",
            new Example($"guesthouse request {name} 17 --by eve", follow ? "Eve is told from now on" : "Eve has heard enough")) { number }
            .On(new InstallationOptions(), async (installation, parsed, cancellation) =>
            {
                var done = await new FollowRequest(installation).RunAsync(parsed.GetValue(number), follow, cancellation);
                if (!done.TryGet(out var followed))
                    return Result.Failure<int>(done.Problems);
                await Terminal.Of(parsed).Output.WriteLineAsync(FormattableString.Invariant($"#{followed} {(follow ? "followed" : "no longer followed")}"));
                return ExitCode.Done;
            });
    }

    private static GuesthouseCommand Redact()
    {
        var text = new Option<string>("--text") { Description = "Which version of which text, as guesthouse request show --events tells it", HelpName = "TEXT/VERSION", Required = true };
        return new RequestCall().On(
            new GuesthouseCommand(
                "redact", "Empty a text that should not stand there: for its writer, program leads and administrators", new Example("guesthouse request redact 17 --text 52/1 --by bob", "What happened stays; what it said is gone")) { text },
            async (installation, address, parsed, cancellation) => TextIn(parsed.GetValue(text)!) is { } version
                ? await new RedactRequestText(installation).RunAsync(address, version, cancellation)
                : new Problem(ProblemKind.Invalid, "text.bad", "--text takes the number of a text and of its version, such as 52/1; guesthouse request show --events tells them."));
    }

    private static TextVersion? TextIn(string written) =>
        written.Split('/') is [var text, var version] && long.TryParse(text, System.Globalization.NumberStyles.None, null, out var id) && int.TryParse(version, System.Globalization.NumberStyles.None, null, out var number)
            ? new TextVersion(id, number)
            : null;

    private static async Task<FoundRequest?> FindAsync(Installation installation, ThingAddress address, CancellationToken cancellation)
    {
        await using var context = installation.Store.Context();
        return await RequestCall.Readers.On(installation, context).Requests.FindAsync(address.Number, cancellation);
    }
}
