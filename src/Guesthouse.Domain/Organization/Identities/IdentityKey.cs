using System.Text.RegularExpressions;

namespace Guesthouse.Domain.Organization.Identities;

/// <summary>What tells one identity from another: its case-folded e-mail address, or, without one, the name as written.</summary>
public readonly partial record struct IdentityKey(string Value)
{
    /// <summary>The key of somebody who signs with this name and address.</summary>
    public static IdentityKey Of(string name, string email) =>
        email.Trim() is { Length: > 0 } address ? new(address.ToLowerInvariant()) : new(name.Trim());

    /// <summary>The login that a forge's no-reply address holds (<c>123+login@users.noreply.…</c>, <c>login@users.noreply.…</c>, GitLab's <c>123-login@…</c>); <see langword="null"/> for other addresses.</summary>
    public string? NoReplyLogin =>
        Value.Contains("@users.noreply.", StringComparison.Ordinal) && NoReply().Match(Value) is { Success: true } match
            ? match.Groups["login"].Value
            : null;

    public override string ToString() => Value;

    [GeneratedRegex(@"^(?:[0-9]+\+(?<login>[^@]+)@users\.noreply\.|[0-9]+-(?<login>[^@]+)@users\.noreply\.gitlab\.|(?<login>[^@+]+)@users\.noreply\.)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoReply();
}
