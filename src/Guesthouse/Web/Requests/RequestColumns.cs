using Guesthouse.Contributions.Requests;
using Guesthouse.Web.Tables;
using Guesthouse.Web.Texts;

namespace Guesthouse.Web.Requests;

/// <summary>The columns of the file of requests.</summary>
internal static class RequestColumns
{
    /// <summary>The columns.</summary>
    public static IReadOnlyList<Column<RequestLine>> In(Texts<RequestTexts> texts, Language language) =>
    [
        Columns.Number<RequestLine>("number", texts["column.number"], language, line => line.Number),
        Columns.Words<RequestLine>("need", texts["column.need"], line => line.Need),
        Columns.Words<RequestLine>("project", texts["column.project"], line => line.Project.Slug),
        Columns.Words<RequestLine>("team", texts["column.team"], line => line.TeamId),
        Columns.Words<RequestLine>("state", texts["column.state"], line => line.State.ToString()),
        Columns.Words<RequestLine>("move", texts["column.move"], line => line.Move?.Turn.ToString()),
        Columns.Words<RequestLine>("priority", texts["column.priority"], line => line.Urgency.Priority.ToString()),
        Columns.Day<RequestLine>("by-when", texts["field.by"], language, line => line.Urgency.ByWhen),
        Columns.Number<RequestLine>("seconds", texts["column.seconds"], language, line => line.Seconds),
        Columns.Day<RequestLine>("filed", texts["column.filed"], language, line => DateOnly.FromDateTime(line.FiledAt.ToDateTimeUtc())),
        Columns.Day<RequestLine>("since", texts["line.since"], language, line => DateOnly.FromDateTime(line.Since.ToDateTimeUtc())),
    ];
}
