using Guesthouse.Cli;
using Guesthouse.Domain.Measures;
using Spectre.Console;

namespace Guesthouse.Measures;

/// <summary>The report for a person at a terminal: fits 80 columns, tells more at 120 and beyond.</summary>
public static class MeasureTable
{
    /// <summary>Longer lines are hard to read.</summary>
    private const int ReadableWidth = 100;

    /// <summary>From here on a flow has room for its distance and a bar.</summary>
    private const int TwoColumnsFrom = 100;

    private const int FlowsShown = 12;
    private const int ProblemsShown = 12;
    private const int AlikeProblemsShown = 2;

    /// <summary>Writes the report.</summary>
    public static void Write(MeasureReport report, IAnsiConsole console)
    {
        Heading(console, report);
        ClassBar.Write(console, report.Totals);
        console.WriteLine();
        console.Write(RepositoryTable.Of(report, console.Profile.Width));
        Flows(console, report);
        Distances(console, report);
        Identities(console, report);
        Meaning(console, report);
        Problems(console, report);
    }

    private static void Heading(IAnsiConsole console, MeasureReport report)
    {
        var unit = report.Unit == MeasureUnit.Commit ? "commits of the default branch, merges left out" : "merged pull requests";
        console.WriteLine();
        console.MarkupLine($"[bold]{Words.Number(report.Totals.Changes)} changes[/] in {Words.Count(report.Repositories.Count, "repository", "repositories")}");
        console.MarkupLine($"[dim]{unit} · {Days(report.Window)}[/]");
        console.WriteLine();
    }

    private static void Flows(IAnsiConsole console, MeasureReport report)
    {
        var guests = report.Totals.Flows.Where(flow => flow.From is not null && flow.From != flow.To).ToList();
        if (guests.Count == 0)
            return;
        console.MarkupLine("[bold]Who builds in whose house[/]");
        var shown = guests.Take(FlowsShown).ToList();
        var from = shown.Max(flow => flow.From!.Value.Value.Length);
        var to = shown.Max(flow => flow.To.Value.Length);
        foreach (var flow in shown)
        {
            var teams = OneLine.Of($"  {flow.From!.Value.Value.PadRight(from)} → {flow.To.Value.PadRight(to)}");
            var figures = $"{Words.Number(flow.Changes),7} by {Words.Count(flow.People, "person", "people")}";
            var line = console.Profile.Width < TwoColumnsFrom ? teams + figures : $"{teams}{figures,-22}  {Words.Count(flow.Distance ?? 0, "level", "levels")} away  ";
            console.Write(line);
            var bar = Math.Min(console.Profile.Width - line.Length, 30);
            console.MarkupLine(bar < 10 ? "" : $"[teal]{Words.Bar(flow.Changes, shown[0].Changes, bar)}[/]");
        }
        if (guests.Count > FlowsShown)
            console.MarkupLine($"[dim]  and {Words.Number(guests.Count - FlowsShown)} more pairs of teams: --format csv --table flows[/]");
        console.WriteLine();
    }

    private static void Distances(IAnsiConsole console, MeasureReport report)
    {
        if (report.Totals.Distances.Count == 0)
            return;
        console.MarkupLine("[bold]How far away the authors' teams are[/]");
        var largest = report.Totals.Distances.Values.Max();
        foreach (var (distance, changes) in report.Totals.Distances)
        {
            var label = distance == 0 ? "the host team itself" : Words.Count(distance, "level", "levels");
            console.MarkupLine($"  {label,-22}{Words.Number(changes),9}  [{(distance == 0 ? "darkorange" : "teal")}]{Words.Bar(changes, largest, 30)}[/]");
        }
        console.WriteLine();
    }

    private static void Identities(IAnsiConsole console, MeasureReport report)
    {
        var known = report.Identities;
        var rules = string.Join(", ", known.ByRule.Where(rule => rule.Value > 0).Select(rule => $"{Words.Number(rule.Value)} by {RuleName(rule.Key)}"));
        console.MarkupLine("[bold]How well the authors are known[/]");
        if (known.Matched == 0 && known.People > 0)
        {
            Paragraph(console, $"{Words.Number(known.Unmatched)} human identities, {Words.Count(known.People, "person", "people")} when those with the same full name are one; {Words.Count(known.Agents, "bot or agent", "bots and agents")}. With --org FILE they become people with teams.");
            console.WriteLine();
            return;
        }
        Paragraph(console, $"{Words.Count(known.People, "person", "people")} behind {Words.Number(known.Matched)} of {Words.Number(known.Matched + known.Unmatched)} human identities"
            + (rules.Length > 0 ? $" ({rules})" : "") + $"; {Words.Count(known.Agents, "bot or agent", "bots and agents")}.");
        console.WriteLine();
    }

    private static void Meaning(IAnsiConsole console, MeasureReport report)
    {
        console.MarkupLine("[bold]What the figures mean[/]");
        Paragraph(console, "Host: on the day of the change the author belonged to the owning team or one below it, or held a role (trusted committer) for its paths. Guest: a known person of another team. Unknown: an identity that no person bears, or a person without a known team that day. Agent: a bot or AI agent. Guest share: guest of guest and host.");
        if (report.Totals.AgentAssisted > 0)
            Paragraph(console, $"{Words.Number(report.Totals.AgentAssisted)} changes of humans name an assistant as co-author; they count in their author's class.");
        Paragraph(console, "--explain CHANGE shows for one change which rule, membership and owner made its class.");
        console.WriteLine();
    }

    private static void Problems(IAnsiConsole console, MeasureReport report)
    {
        if (report.Problems.Count == 0)
            return;
        console.MarkupLine($"[bold]{Words.Count(report.Problems.Count, "thing", "things")} to look at[/]");
        var shown = report.Problems
            .GroupBy(problem => problem.Kind, StringComparer.Ordinal)
            .SelectMany(alike => alike.Take(AlikeProblemsShown))
            .Take(ProblemsShown)
            .ToList();
        foreach (var problem in shown)
            Paragraph(console, $"{(problem.Repository is { } repository ? $"{repository}: " : "")}{problem.Detail}");
        if (report.Problems.Count > shown.Count)
            console.MarkupLine($"[dim]  and {Words.Number(report.Problems.Count - shown.Count)} more: --format csv --table problems[/]");
        console.WriteLine();
    }

    private static void Paragraph(IAnsiConsole console, string text)
    {
        foreach (var line in Words.Wrapped(OneLine.Of(text), Math.Min(console.Profile.Width, ReadableWidth) - 2))
            console.WriteLine("  " + line);
    }

    private static string RuleName(string rule) => rule switch
    {
        "email" => "e-mail",
        "noreply" => "no-reply address",
        "merge" => "merges of their branches",
        "name" => "full name",
        _ => rule,
    };

    private static string Days(MeasureWindow window) => (window.From, window.To) switch
    {
        (null, null) => "all history",
        ({ } from, null) => FormattableString.Invariant($"from {from:yyyy-MM-dd}"),
        (null, { } to) => FormattableString.Invariant($"before {to:yyyy-MM-dd}"),
        ({ } from, { } to) => FormattableString.Invariant($"from {from:yyyy-MM-dd}, before {to:yyyy-MM-dd}"),
    };
}
