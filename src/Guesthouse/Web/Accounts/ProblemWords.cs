using Guesthouse.Domain;

namespace Guesthouse.Web.Accounts;

/// <summary>Which refusals the forms about accounts have words for.</summary>
internal static class ProblemWords
{
    private static readonly HashSet<string> known =
    [
        "sign-in.wrong", "sign-in.wait", "link.spent", "password.too-short", "password.too-long", "password.own-words", "password.common", "account.bad-mail", "account.mail-of-person",
        "account.mail-taken", "account.there", "account.no-mail", "account.none", "account.last-administrator", "person.unknown", "person.ambiguous", "person.bad-name", "access.not-allowed",
        "office.held-already", "office.not-held", "office.last-administrator", "form.no-key", "form.sent-otherwise", "form.unfinished",
    ];

    /// <summary>The code of a problem whose words there are, with hyphens instead of points; else <c>other</c>.</summary>
    public static string CodeOf(Problem problem) => known.Contains(problem.Code) ? problem.Code.Replace('.', '-') : "other";
}
