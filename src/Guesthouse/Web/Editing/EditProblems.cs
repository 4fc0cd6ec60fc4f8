using Guesthouse.Domain;

namespace Guesthouse.Web.Editing;

/// <summary>Which refusals the forms about projects, roles, people and identities have words for.</summary>
internal static class EditProblems
{
    private static readonly HashSet<string> known =
    [
        "form.no-key", "form.sent-otherwise", "form.unfinished", "access.sign-in", "access.not-allowed", "store.changed-meanwhile", "store.busy",
        "team.unknown", "person.unknown", "person.ambiguous", "project.slug-taken", "project.scope-forbidden", "project.scope-there", "project.no-scope", "project.bad-scope", "repository.unknown",
        "profile.bad-value", "profile.logo", "profile.too-many-values", "act.none", "act.changed-since", "act.not-yours", "act.role-by-hand", "act.unknown", "act.undone",
        "role.held-already", "role.by-ladder", "role.has-product-owner", "role.by-program-lead", "role.not-held", "role.from-a-file", "role.no-reason",
        "identity.unknown", "identity.same", "identity.two-bearers", "people.same", "people.two-accounts", "people.contradiction",
        "calendar.bad-week", "calendar.bad-hours", "calendar.bad-day", "calendar.unknown-zone", "calendar.hours-overlap", "absence.bad-days", "absence.none",
    ];

    /// <summary>The code of a problem whose words there are, with hyphens instead of points; else <c>other</c>.</summary>
    public static string CodeOf(Problem problem) => known.Contains(problem.Code) ? problem.Code.Replace('.', '-') : problem.Code.StartsWith("slug.", StringComparison.Ordinal) ? "slug" : "other";
}
