using System.CommandLine;
using Guesthouse.Cli;
using Guesthouse.Domain.Contributions.Requests;

namespace Guesthouse.Contributions.Requests;

/// <summary>The options that say what is asked. What is not given stays as it is.</summary>
internal sealed class DraftOptions
{
    private readonly Option<string?> need = new("--need") { Description = "What is needed, in one line", HelpName = "TEXT" };
    private readonly Option<string?> purpose = new("--purpose") { Description = "What for, in Markdown", HelpName = "TEXT" };
    private readonly Option<DateOnly?> byWhen = CommonOptions.Day("--by-when", "The last day on which it still helps [default: whenever]");
    private readonly Option<string?> priority = RequestOptions.Word("--priority", "How much it matters to the business [default: normal]", "low", "normal", "high", "critical");
    private readonly Option<string?> otherwise = RequestOptions.Word("--otherwise", "What you do without it [default: wait]", "wait", "work-around", "escalate");
    private readonly Option<int?> cost = new("--cost-days") { Description = "What that would cost, roughly, in days of work [default: 0]", HelpName = "DAYS" };
    private readonly Option<string[]> paths = new("--path") { Description = "A path that it touches, from the root of the repository. May be given again", HelpName = "PATH" };

    /// <summary>Gives a command the options.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { need, purpose, byWhen, priority, otherwise, cost, paths })
            command.Add(option);
    }

    /// <summary>What a command line says, on top of what is asked so far.</summary>
    public RequestDraft Read(ParseResult parsed, RequestDraft? before) => new(
        parsed.GetValue(need) ?? before?.Need ?? "",
        parsed.GetValue(purpose) ?? before?.Purpose ?? "",
        new Urgency(
            parsed.GetValue(byWhen) ?? before?.Urgency.ByWhen,
            RequestOptions.Value<BusinessPriority>(parsed.GetValue(priority)) ?? before?.Urgency.Priority ?? BusinessPriority.Normal,
            RequestOptions.Value<Otherwise>(parsed.GetValue(otherwise)) ?? before?.Urgency.Otherwise ?? Otherwise.Wait,
            parsed.GetValue(cost) ?? before?.Urgency.CostDays ?? 0),
        parsed.GetValue(paths) is { Length: > 0 } said ? said : before?.Paths ?? []);
}
