using Guesthouse.Domain;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Git.Clones;

/// <summary>An address that a repository can be cloned from: <c>http(s)://</c>, <c>ssh://</c>, <c>git@host:path</c>, <c>git://</c> or <c>file://</c>.</summary>
/// <remarks>
/// It holds no secret: http(s) addresses with a user or a password are refused, because they would end up in configurations and messages.
/// Private repositories are read by ssh, with the key of the user who runs Guesthouse.
/// </remarks>
public sealed record CloneAddress
{
    private static readonly string[] schemes = ["http", "https", "ssh", "git", "file"];

    private CloneAddress(string value, string scheme)
    {
        Value = value;
        CanFilter = scheme != "file";
    }

    /// <summary>The address as it was given.</summary>
    public string Value { get; }

    /// <summary>Whether to ask for a clone without contents: from everywhere but this machine's own disk.</summary>
    public bool CanFilter { get; }

    /// <summary><c>group/name</c> of an address of a forge; the last segment without <c>.git</c> of a <c>file://</c> address.</summary>
    public RepositoryId Id => new(RemoteAddress.NameIn(Value) ?? LastSegment(Value));

    /// <summary>Whether a text is meant as an address and not as a path: it has a scheme, or a colon before its first slash.</summary>
    public static bool IsMeantBy(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return colon > 0 && (slash < 0 || colon < slash);
    }

    /// <summary>Reads an address.</summary>
    /// <returns>The address; the problem <c>address.scheme</c>, <c>address.secret</c> or <c>address.unreadable</c>, whose text repeats no secret.</returns>
    public static Result<CloneAddress> Parse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || text.Any(letter => char.IsControl(letter) || letter == ' '))
            return Refused("address.unreadable", "That is no address of a repository.");
        if (!text[colon..].StartsWith("://", StringComparison.Ordinal))
            return ShortSsh(text, colon);
        var scheme = text[..colon].ToLowerInvariant();
        if (!schemes.Contains(scheme))
            return Refused("address.scheme", $"Guesthouse clones from http(s), ssh, git and file addresses, not from '{OneWord(scheme)}'.");
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.AbsolutePath.Length < 2 || (scheme != "file" && uri.Host.Length == 0))
            return Refused("address.unreadable", "That is no address of a repository.");
        var isWeb = scheme is "http" or "https";
        if (uri.UserInfo.Length > 0 && (isWeb || uri.UserInfo.Contains(':', StringComparison.Ordinal)))
            return Refused("address.secret", $"The address on {uri.Host} holds a user or password, which Guesthouse does not keep; clone private repositories by ssh.");
        return uri.Host.StartsWith('-') ? Refused("address.unreadable", "That is no address of a repository.") : new CloneAddress(text, scheme);
    }

    public override string ToString() => Value;

    /// <summary><c>git@host:group/name</c>. Two colons name a helper program (<c>ext::…</c>), which is never run.</summary>
    private static Result<CloneAddress> ShortSsh(string text, int colon)
    {
        if (text[colon..].StartsWith("::", StringComparison.Ordinal))
            return Refused("address.scheme", $"Guesthouse clones from http(s), ssh, git and file addresses, not through the program '{OneWord(text[..colon])}'.");
        return colon == text.Length - 1 || text.StartsWith('-') || !IsMeantBy(text)
            ? Refused("address.unreadable", "That is no address of a repository.")
            : new CloneAddress(text, "ssh");
    }

    private static Problem Refused(string code, string detail) => new(ProblemKind.Invalid, code, detail);

    private static string OneWord(string scheme) => scheme.Length > 20 ? scheme[..20] + "…" : scheme;

    private static string LastSegment(string address)
    {
        var path = address.TrimEnd('/');
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name.EndsWith(".git", StringComparison.OrdinalIgnoreCase) && name.Length > 4 ? name[..^4] : name;
    }
}
