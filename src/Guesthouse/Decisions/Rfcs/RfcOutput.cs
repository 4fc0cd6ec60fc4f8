using System.Text.Json;
using Guesthouse.Cli;
using Guesthouse.Domain.Decisions.Rfcs;
using Guesthouse.Notices;
using Spectre.Console;

namespace Guesthouse.Decisions.Rfcs;

/// <summary>RFCs on the command line.</summary>
internal static class RfcOutput
{
    private const string Redacted = "(redacted)";

    /// <summary>Writes a list.</summary>
    public static void Write(IReadOnlyList<RfcLine> lines, Terminal terminal, bool asJson)
    {
        if (asJson)
            terminal.Output.WriteLine(JsonSerializer.Serialize(lines.Select(line => new
            {
                line.Number,
                line.Title,
                line.State,
                Project = line.Project?.Slug,
                Author = line.Author?.Id,
                Since = line.Since.UtcDateTime,
                Deadline = line.Deadline.UtcDateTime,
                Owners = line.Owners.Select(owner => new { Person = owner.Person.Id, owner.Agrees }),
            }), NoticeJson.Options));
        else if (lines.Count == 0)
            terminal.Error.WriteLine("guesthouse: there is no such RFC yet; guesthouse rfc propose makes one");
        else
            terminal.OutputConsole().Write(TableOf(lines));
    }

    /// <summary>Writes one.</summary>
    public static void Write(ShownRfc shown, Terminal terminal, bool asJson, bool withEvents)
    {
        if (asJson)
            terminal.Output.WriteLine(Json(shown));
        else
            foreach (var line in withEvents ? Events(shown) : Summary(shown))
                terminal.Output.WriteLine(OneLine.Of(line));
    }

    private static Table TableOf(IReadOnlyList<RfcLine> lines)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("RFC", "Title", "Project", "State", "Signed", "Until");
        foreach (var line in lines)
            table.AddRow(new[]
            {
                FormattableString.Invariant($"{line.Number}"),
                line.Title ?? Redacted,
                line.Project?.Slug ?? "",
                InWords.Of(line.State),
                FormattableString.Invariant($"{line.Signatures} of {line.Owners.Count}"),
                DecisionJson.Day(line.Deadline.AddMilliseconds(-1)),
            }.Select(text => new Text(OneLine.Of(text))));
        return table;
    }

    private static IEnumerable<string> Summary(ShownRfc shown)
    {
        var rfc = shown.Rfc;
        yield return $"{rfc.Id}: {shown.Title ?? Redacted}";
        yield return $"state     {InWords.Of(rfc.State)} since {DecisionJson.Day(rfc.Since.ToDateTimeOffset())}";
        yield return $"about     {shown.Project?.Slug ?? "the organization"}";
        yield return $"author    {shown.NameOf(rfc.Author) ?? "the operator"}";
        yield return $"until     {DecisionJson.Day(rfc.Deadline.ToDateTimeOffset().AddMilliseconds(-1))}";
        yield return $"problem   {shown.Body(rfc.Texts.Problem) ?? Redacted}";
        yield return $"proposal  {shown.Body(rfc.Texts.Proposal) ?? Redacted}";
        foreach (var owner in rfc.Owners)
            yield return rfc.SignOffs.TryGetValue(owner, out var said)
                ? $"owner     {shown.NameOf(owner)}: {(said.Agrees ? "signed" : "objected")} on {DecisionJson.Day(said.At.ToDateTimeOffset())}{(shown.Body(said.Why) is { } why ? $": {why}" : "")}"
                : $"owner     {shown.NameOf(owner)}: {(rfc.Gone.Contains(owner) ? "left, and is waited for no more" : "waited for")}";
        yield return FormattableString.Invariant($"version   {rfc.Version}");
    }

    private static IEnumerable<string> Events(ShownRfc shown) => shown.Events.Select(happened => string.Join(
        "  ",
        (string[])
        [
            FormattableString.Invariant($"{happened.Number,3}"),
            happened.At.ToDateTimeUtc().ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture),
            RfcEventRows.KindOf(happened.Act),
            (happened.By ?? happened.Left)?.Value ?? "-",
            .. RfcActTexts.Of(happened.Act).Select(text => FormattableString.Invariant($"{text.Text}/{text.Version}: {shown.Body(text) ?? Redacted}")),
        ]));

    private static string Json(ShownRfc shown) => JsonSerializer.Serialize(
        new
        {
            Number = shown.Rfc.Id.Value,
            shown.Rfc.Version,
            shown.Rfc.State,
            shown.Title,
            Problem = shown.Body(shown.Rfc.Texts.Problem),
            Proposal = shown.Body(shown.Rfc.Texts.Proposal),
            Project = shown.Project?.Slug,
            Author = shown.Rfc.Author?.Value,
            ProposedAt = shown.ProposedAt.UtcDateTime,
            Deadline = shown.Rfc.Deadline.ToDateTimeUtc(),
            Owners = shown.Rfc.Owners.Select(owner => new
            {
                Person = owner.Value,
                Agrees = shown.Rfc.SignOffs.TryGetValue(owner, out var said) ? said.Agrees : (bool?)null,
                Why = said is null ? null : shown.Body(said.Why),
            }),
            Events = shown.Events.Select(happened => new
            {
                happened.Number,
                At = happened.At.ToDateTimeUtc(),
                Kind = RfcEventRows.KindOf(happened.Act),
                By = happened.By?.Value,
                Texts = RfcActTexts.Of(happened.Act).Select(text => new { text.Text, text.Version, Body = shown.Body(text) }),
                Left = happened.Left?.Value,
            }),
        },
        NoticeJson.Options);
}
