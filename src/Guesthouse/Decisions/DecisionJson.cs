using System.Globalization;
using System.Text.Json;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Domain.Decisions;
using Guesthouse.Domain.Decisions.Rfcs;
using Guesthouse.Notices;

namespace Guesthouse.Decisions;

/// <summary>Decisions and RFCs for programs.</summary>
internal static class DecisionJson
{
    /// <summary>A page of the log.</summary>
    public static string Of(FoundDecisions found) => JsonSerializer.Serialize(
        new
        {
            found.Total,
            found.Page,
            Decisions = found.Lines.Select(line => new
            {
                line.Subject.Kind,
                line.Subject.Number,
                line.Title,
                Project = line.Project?.Slug,
                line.Outcome,
                By = line.By?.Id,
                At = line.At.UtcDateTime,
                line.Why,
                line.Alternative,
            }),
        },
        NoticeJson.Options);

    /// <summary>The number as people write it: <c>#17</c>, <c>RFC 7</c>.</summary>
    public static string NumberOf(DecisionSubject subject) => subject.Kind == DecisionKind.Request ? new RequestId(subject.Number).ToString() : new RfcId(subject.Number).ToString();

    /// <summary>An instant as lists of the command line show it.</summary>
    public static string Day(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
