using Guesthouse.Decisions;
using Guesthouse.Domain.Decisions;
using Guesthouse.Web.Tables;
using Guesthouse.Web.Texts;

namespace Guesthouse.Web.Decisions;

/// <summary>The columns of the log as a file.</summary>
internal static class DecisionColumns
{
    /// <summary>In the reader's language.</summary>
    public static IReadOnlyList<Column<DecisionLine>> In(Texts<DecisionTexts> texts) =>
    [
        Columns.Words<DecisionLine>("at", texts["column.at"], line => line.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture)),
        Columns.Words<DecisionLine>("kind", texts["filter.kind"], line => line.Subject.Kind.ToString().ToLowerInvariant()),
        new("number", texts["column.number"], line => line.Subject.Number, line => page => page.AddContent(0, line.Subject.Number), IsNumber: true),
        Columns.Words<DecisionLine>("title", texts["field.title"], line => line.Title),
        Columns.Words<DecisionLine>("project", texts["filter.project"], line => line.Project?.Slug),
        Columns.Words<DecisionLine>("outcome", texts["filter.outcome"], line => line.Outcome.ToString().ToLowerInvariant()),
        Columns.Words<DecisionLine>("by", texts["column.by"], line => line.By?.Name),
        Columns.Words<DecisionLine>("why", texts["column.why"], line => line.Why),
        Columns.Words<DecisionLine>("alternative", texts["column.alternative"], line => line.Alternative),
    ];

    /// <summary>Where there is more about the subject of a decision.</summary>
    public static string AddressOf(DecisionSubject subject) => subject.Kind == DecisionKind.Request ? FormattableString.Invariant($"/requests/{subject.Number}") : FormattableString.Invariant($"/rfcs/{subject.Number}");
}
