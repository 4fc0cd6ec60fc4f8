using Guesthouse.Domain;

namespace Guesthouse.Web.Requests;

/// <summary>Which refusals the pages of requests have words for.</summary>
internal static class RequestProblems
{
    private static readonly HashSet<string> known =
    [
        "request.need-missing", "request.need-too-long", "request.need-of-many-lines", "request.purpose-missing", "request.too-late", "request.bad-day", "request.bad-cost",
        "paths.too-many", "paths.bad",
        "request.not-from-here", "request.over", "request.not-open", "request.house-closed", "request.no-contributions", "request.own-team", "request.not-yours", "request.changed", "project.unknown", "access.not-allowed", "access.sign-in", "form.sent-otherwise", "form.unfinished",
    ];

    /// <summary>The code of a problem whose words there are, with hyphens instead of points. What is missing or too long in any other text has the same words everywhere.</summary>
    public static string CodeOf(Problem problem) =>
        known.Contains(problem.Code) ? problem.Code.Replace('.', '-')
        : problem.Code.EndsWith("-missing", StringComparison.Ordinal) ? "missing"
        : problem.Code.EndsWith("-too-long", StringComparison.Ordinal) ? "too-long"
        : "other";
}
