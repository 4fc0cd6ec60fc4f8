using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Guesthouse.Access;
using Guesthouse.Cli;
using Guesthouse.Contributions.Hosts;
using Guesthouse.Domain;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Domain.Notices;
using Spectre.Console;

namespace Guesthouse.Notices;

/// <summary><c>guesthouse notice</c>: what somebody is told of.</summary>
public static class NoticeCommands
{
    private static readonly string[] kinds = [.. Enum.GetValues<NoticeKind>().Select(WordOf)];

    /// <summary>The command.</summary>
    public static Command Build() => new GuesthouseCommand(
        "notice",
        "Read what somebody is told of, and say of what they want to be",
        new Example("guesthouse notice list --by bob", "What Bob is told of"),
        new Example("guesthouse notice set followed off --by bob", "Bob no longer hears of what he follows")) { List(), Read(), Set() };

    private static GuesthouseCommand List()
    {
        var unread = new Option<bool>("--unread") { Description = "Only what was not read" };
        var page = new Option<int>("--page") { Description = $"Which {NoticeReader.PageSize} of them", HelpName = "N", DefaultValueFactory = _ => 1 };
        var format = CommonOptions.Choice("--format", "How to write the result", "table", "json");
        return new GuesthouseCommand("list", "List the notices of the person that --by names, the newest first", new Example("guesthouse notice list --unread --by bob", "What Bob did not read yet")) { unread, page, format }
            .On(new InstallationOptions(), async (installation, parsed, cancellation) =>
            {
                if (ReadNotices.RefusalTo(installation) is { } refusal)
                    return refusal;
                await using var context = installation.Store.Context();
                var reader = new Reader(context, installation.Clock, installation.Viewer);
                var found = await new NoticeReader(reader, new NamesOfToday(reader)).FindAsync(parsed.GetValue(unread), parsed.GetValue(page), cancellation);
                Write(found, Terminal.Of(parsed), parsed.GetValue(format) == "json");
                return ExitCode.Done;
            });
    }

    private static GuesthouseCommand Read()
    {
        var key = new Argument<long?>("NUMBER") { Description = "The notice's number; without one: all", Arity = ArgumentArity.ZeroOrOne };
        return new GuesthouseCommand("read", "Mark notices as read", new Example("guesthouse notice read --by bob", "Bob has read all")) { key }
            .On(new InstallationOptions(), async (installation, parsed, cancellation) =>
            {
                IReadOnlyList<Problem> problems = parsed.GetValue(key) is { } number
                    ? (await new ReadNotices(installation).RunAsync(number, isRead: true, cancellation)).Problems
                    : (await new ReadNotices(installation).AllAsync(long.MaxValue, cancellation)).Problems;
                return problems.Count == 0 ? ExitCode.Done : Result.Failure<int>(problems);
            });
    }

    private static GuesthouseCommand Set()
    {
        var kind = new Argument<string>("KIND") { Description = $"Of what: {string.Join(", ", kinds)}" };
        kind.AcceptOnlyFromAmong(kinds);
        var choice = new Argument<string>("CHOICE") { Description = "on or off" };
        choice.AcceptOnlyFromAmong("on", "off");
        var channel = new Option<string>("--channel") { Description = "By which channel", HelpName = "NAME", DefaultValueFactory = _ => NoticeOutbox.Page };
        return new GuesthouseCommand("set", "Say of what the person that --by names wants to be told", new Example("guesthouse notice set followed off --by bob", "Bob no longer hears of what he follows")) { kind, choice, channel }
            .On(new InstallationOptions(), async (installation, parsed, cancellation) =>
            {
                var wanted = new NoticeChoice(Enum.GetValues<NoticeKind>().Single(one => WordOf(one) == parsed.GetValue(kind)), parsed.GetValue(channel)!, parsed.GetValue(choice) == "on");
                var set = await new SetNotices(installation).RunAsync([wanted], cancellation);
                return set.IsOk ? ExitCode.Done : Result.Failure<int>(set.Problems);
            });
    }

    private static void Write(FoundNotices found, Terminal terminal, bool asJson)
    {
        if (asJson)
        {
            terminal.Output.WriteLine(JsonSerializer.Serialize(
                new
                {
                    found.Total,
                    found.Unread,
                    found.Page,
                    Notices = found.Lines.Select(line => new { line.Key, line.Kind, line.Topic, line.Source, line.Title, Project = line.Project?.Slug, By = line.By?.Id, At = line.At.UtcDateTime, ReadAt = line.ReadAt?.UtcDateTime }),
                },
                NoticeJson.Options));
            return;
        }
        if (found.Total == 0)
        {
            terminal.Error.WriteLine("guesthouse: there is nothing; notices come with what happens to requests and RFCs");
            return;
        }
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("Number", "At", "What", "By", "Why", "Read");
        foreach (var line in found.Lines)
            table.AddRow(new[]
            {
                line.Key.ToString(CultureInfo.InvariantCulture),
                line.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
                $"{line.Topic} {NumberOf(line.Source)} {line.Title ?? "(redacted)"}",
                line.By?.Id ?? "",
                WordOf(line.Kind),
                line.ReadAt is null ? "" : "read",
            }.Select(text => new Text(OneLine.Of(text))));
        terminal.OutputConsole().Write(table);
    }

    private static string NumberOf(NoticeSource source) => source.Thing == NoticeThing.Request ? new RequestId(source.Number).ToString() : FormattableString.Invariant($"RFC {source.Number}");

    private static string WordOf(NoticeKind kind) => kind == NoticeKind.YourMove ? "your-move" : kind.ToString().ToLowerInvariant();
}
