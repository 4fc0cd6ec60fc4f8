using System.CommandLine;
using System.Globalization;
using Guesthouse.Access;
using Guesthouse.Cli;
using Guesthouse.Domain;
using Guesthouse.Domain.Contributions.Requests;
using Spectre.Console;

namespace Guesthouse.Contributions.Requests;

/// <summary><c>guesthouse request list</c>.</summary>
internal sealed class RequestListCommand
{
    private static readonly string[] states = [.. Enum.GetNames<RequestState>()];
    private readonly Argument<string[]> words = new("WORDS") { Description = "Words of what is needed and what for, or #17", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> project = new("--project") { Description = "Of this project, by slug", HelpName = "SLUG" };
    private readonly Option<string?> host = new("--host") { Description = "Of projects that this team or one below it hosts", HelpName = "TEAM" };
    private readonly Option<string?> guest = new("--guest") { Description = "Asked for by this team or one below it", HelpName = "TEAM" };
    private readonly Option<string[]> state = new("--state") { Description = $"In this state; may be given again: {string.Join(", ", states)}", HelpName = "STATE" };
    private readonly Option<bool> mine = new("--mine") { Description = "Only what you asked for" };
    private readonly Option<bool> followed = new("--followed") { Description = "Only what you follow" };
    private readonly Option<bool> waiting = new("--waiting") { Description = "Only what waits for you" };
    private readonly Option<string> order = CommonOptions.Choice("--order", "The order", "newest", "last-change", "waiting", "priority", "by-when", "relevance");
    private readonly Option<int> page = new("--page") { Description = "Which page [default: 1]", HelpName = "N", DefaultValueFactory = _ => 1 };
    private readonly Option<string> format = new RequestCall().Format;

    /// <summary>The command.</summary>
    public static GuesthouseCommand Build()
    {
        var it = new RequestListCommand();
        it.state.AcceptOnlyFromAmong(states);
        var command = new GuesthouseCommand(
            "list",
            "Find requests",
            new Example("guesthouse request list --project ledger --state Open", "What the ledger wants help with"),
            new Example("guesthouse request list receits pdf", "By words, with typing errors"),
            new Example("guesthouse request list --waiting --order waiting --by carol", "What Carol is to decide on, the oldest first"))
        {
            it.words, it.project, it.host, it.guest, it.state, it.mine, it.followed, it.waiting, it.order, it.page, it.format,
        };
        return command.On(new InstallationOptions(), it.RunAsync);
    }

    private async Task<Result<int>> RunAsync(Installation installation, ParseResult parsed, CancellationToken cancellation)
    {
        await using var context = installation.Store.Context();
        var found = await RequestCall.Readers.On(installation, context).List.FindAsync(Asked(parsed), cancellation);
        var terminal = Terminal.Of(parsed);
        if (parsed.GetValue(format) == "json")
            await terminal.Output.WriteLineAsync(RequestJson.Of(found));
        else if (found.Lines.Count == 0)
            await terminal.Error.WriteLineAsync("guesthouse: there is no such request");
        else
            terminal.OutputConsole().Write(TableOf(found));
        return ExitCode.Done;
    }

    private AskedRequests Asked(ParseResult parsed) => new()
    {
        Words = parsed.GetValue(words) is { Length: > 0 } typed ? string.Join(' ', typed) : null,
        Project = parsed.GetValue(project),
        HostTeam = parsed.GetValue(host),
        GuestTeam = parsed.GetValue(guest),
        States = [.. (parsed.GetValue(state) ?? []).Select(Enum.Parse<RequestState>)],
        Mine = parsed.GetValue(mine),
        Followed = parsed.GetValue(followed),
        WaitsForMe = parsed.GetValue(waiting),
        Order = RequestOptions.Value<RequestOrder>(parsed.GetValue(order)) ?? RequestOrder.Newest,
        Page = parsed.GetValue(page),
    };

    private static Table TableOf(FoundRequests found)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Request", "What", "Project", "For", "State", "Left");
        foreach (var line in found.Lines)
            table.AddRow(
                new Text(string.Create(CultureInfo.InvariantCulture, $"#{line.Number}")),
                new Text(OneLine.Of(line.Need ?? "(redacted)") + (line.IsFoundInComment ? " (in a comment)" : "")),
                new Text(line.Project.Slug),
                new Text(OneLine.Of(line.TeamId ?? "")),
                new Text(InWords.Of(line.State)),
                new Text(line.TimeLeft is { } left ? string.Create(CultureInfo.InvariantCulture, $"{left.TotalHours:0.#} h") : ""));
        if (found.Total > found.Lines.Count)
            table.Caption(string.Create(CultureInfo.InvariantCulture, $"page {found.Page}, of {found.Total} requests"));
        return table;
    }
}
