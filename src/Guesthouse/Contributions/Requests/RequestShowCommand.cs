using System.CommandLine;
using System.Globalization;
using System.Text;
using Guesthouse.Access;
using Guesthouse.Cli;
using Guesthouse.Domain;
using Guesthouse.Domain.Contributions.Requests;

namespace Guesthouse.Contributions.Requests;

/// <summary><c>guesthouse request show</c>.</summary>
internal static class RequestShowCommand
{
    /// <summary>The command.</summary>
    public static GuesthouseCommand Build()
    {
        var (number, format) = (new RequestCall().Number, new RequestCall().Format);
        var events = new Option<bool>("--events") { Description = "Also everything that happened, and the numbers of texts" };
        return new GuesthouseCommand(
            "show",
            "Show a request",
            new Example("guesthouse request show 17", "What is asked, and whose move it is"),
            new Example("guesthouse request show 17 --events", "And all that happened"),
            new Example("guesthouse request show 17 --format json", "All of it for programs")) { number, events, format }
            .On(new InstallationOptions(), async (installation, parsed, cancellation) =>
            {
                await using var context = installation.Store.Context();
                if (await RequestCall.Readers.On(installation, context).Requests.FindAsync(parsed.GetValue(number), cancellation) is not { } found)
                    return RequestWriting.Name.Unknown(parsed.GetValue(number));
                await Terminal.Of(parsed).Output.WriteAsync(parsed.GetValue(format) == "json" ? RequestJson.Of(found) + "\n" : Text(found, parsed.GetValue(events)));
                return ExitCode.Done;
            });
    }

    private static string Text(FoundRequest found, bool withEvents)
    {
        var (line, text) = (found.Line, new StringBuilder());
        text.Append(CultureInfo.InvariantCulture, $"#{line.Number} {OneLine.Of(line.Need ?? "(redacted)")} (version {found.Request.Version})\n");
        Line(text, "project", $"{line.Project.Slug}{(line.Host is { } host ? $", hosted by {OneLine.Of(host)}" : "")}");
        Line(text, "asked by", $"{OneLine.Of(line.Requester?.Name ?? "the operator")}{(line.Team is { } team ? $" for {OneLine.Of(team)}" : "")}");
        Line(text, "state", $"{InWords.Of(line.State)} since {Day(line.Since)}");
        if (line.Move is { } move)
            Line(text, "move", $"{InWords.Of(move.Turn)}{(found.Actor?.Person is { } actor ? $": {actor.Value}" : "")}");
        Line(text, "promise", line.TimeLeft is { } left ? string.Create(CultureInfo.InvariantCulture, $"{InWords.Of(line.Promise)}, {left.TotalHours:0.#} working hours left") : InWords.Of(line.Promise));
        var urgency = line.Urgency;
        Line(text, "urgency", string.Create(CultureInfo.InvariantCulture, $"{InWords.Of(urgency.Priority)}{(urgency.ByWhen is { } day ? $", by {day:yyyy-MM-dd}" : "")}; otherwise {InWords.Of(urgency.Otherwise)}{(urgency.CostDays > 0 ? $", at a cost of {urgency.CostDays} days" : "")}"));
        foreach (var second in found.Request.Seconds.OrderBy(second => second.Key.Value, StringComparer.Ordinal))
            Line(text, "needed too by", $"{second.Key}, {InWords.Of(second.Value)}");
        foreach (var path in found.Draft.Paths)
            Line(text, "path", OneLine.Of(path));
        if (found.Steps.Count > 0)
            Line(text, "you may", string.Join(", ", found.Steps.Select(step => InWords.Of(step))));
        text.Append('\n').Append(PlainText.Lines(found.TextOf(found.Request.Details.Purpose) ?? "(redacted)")).Append('\n');
        if (withEvents)
            foreach (var happened in found.Events)
                Write(text, found, happened);
        return text.ToString();
    }

    private static void Write(StringBuilder text, FoundRequest found, RequestEvent happened)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n{happened.Number}. {happened.At:uuuu-MM-dd HH:mm} {ActJson.KindOf(happened.Act)} by {happened.By.Person?.Value ?? "the operator"} ({InWords.Of(happened.By.Side)})\n");
        foreach (var written in ActTexts.Of(happened.Act))
            text.Append(CultureInfo.InvariantCulture, $"   {written.Text}/{written.Version}: {OneLine.Of(PlainText.Line(found.TextOf(written) ?? "(redacted)"))}\n");
    }

    private static string Day(NodaTime.Instant at) => at.ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static void Line(StringBuilder text, string name, string value) => text.Append("  ").Append(name.PadRight(14)).Append(' ').Append(value).Append('\n');
}
