using Guesthouse.Domain;

namespace Guesthouse.Web.Decisions;

/// <summary>Which refusals the pages of RFCs have words for.</summary>
internal static class RfcProblems
{
    private static readonly HashSet<string> known =
    [
        "rfc.no-owners", "rfc.too-many-owners", "rfc.deadline-passed", "rfc.deadline-too-far", "rfc.title-of-many-lines", "rfc.owner-outside", "rfc.not-from-here", "rfc.changed", "person.unknown", "person.left", "person.ambiguous",
        "form.sent-otherwise", "form.unfinished",
    ];

    /// <summary>The code of a problem whose words there are, with hyphens instead of points.</summary>
    public static string CodeOf(Problem problem) =>
        known.Contains(problem.Code) ? problem.Code.Replace('.', '-')
        : problem.Code.EndsWith("-missing", StringComparison.Ordinal) ? "missing"
        : problem.Code.EndsWith("-too-long", StringComparison.Ordinal) ? "too-long"
        : "other";
}
