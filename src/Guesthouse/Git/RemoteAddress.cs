namespace Guesthouse.Git;

/// <summary>Takes the name that a forge gives a repository out of the address it was cloned from.</summary>
internal static class RemoteAddress
{
    private static readonly string[] schemes = ["http://", "https://", "ssh://", "git://"];

    /// <summary>
    /// <c>group/name</c> of <c>https://host/group/name.git</c>, <c>ssh://git@host:22/group/name</c> or <c>git@host:group/name.git</c>, nested groups
    /// kept; <see langword="null"/> for a path, a bundle or anything else that no forge named.
    /// </summary>
    public static string? NameIn(string address)
    {
        var path = PathIn(address.Trim()).Trim('/');
        if (path.EndsWith(".git", StringComparison.OrdinalIgnoreCase))
            path = path[..^4].TrimEnd('/');
        return path.Length == 0 || path.Any(char.IsControl) ? null : path;
    }

    private static string PathIn(string address)
    {
        foreach (var scheme in schemes)
            if (address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
                return address[scheme.Length..] is var rest && rest.IndexOf('/', StringComparison.Ordinal) is >= 0 and var slash
                    ? rest[(slash + 1)..]
                    : "";
        // git@host:group/name, which git tells from a path by a colon before the first slash.
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        var isShort = colon > 0 && !address[..colon].Contains('/', StringComparison.Ordinal) && !address[colon..].StartsWith("://", StringComparison.Ordinal)
            && !address[colon..].StartsWith("::", StringComparison.Ordinal);
        return isShort ? address[(colon + 1)..] : "";
    }
}
