namespace Guesthouse.Domain.Facts;

/// <summary>Which paths are governance files: the few documents whose content matters to Guesthouse, by their last segment, without case.</summary>
public static class GovernanceFiles
{
    private static readonly string[] prefixes = ["OWNERS", "CODEOWNERS", "MAINTAINERS", "README", "CONTRIBUTING", "LICENSE"];
    private static readonly string[] names = ["innersource.json", "catalog-info.yaml", ".mailmap"];

    /// <summary>Whether the path's last segment is that of a governance file.</summary>
    /// <param name="path">The path as git's bytes.</param>
    public static bool Holds(ReadOnlySpan<byte> path)
    {
        var name = path[(path.LastIndexOf((byte)'/') + 1)..];
        if (name.IsEmpty)
            return false;
        // Almost every path fails here: only eight first letters are possible.
        if (!"OCMRLIocmrli.".Contains((char)name[0], StringComparison.Ordinal))
            return false;
        foreach (var prefix in prefixes)
            if (name.Length >= prefix.Length && System.Text.Ascii.EqualsIgnoreCase(name[..prefix.Length], prefix))
                return true;
        foreach (var whole in names)
            if (System.Text.Ascii.EqualsIgnoreCase(name, whole))
                return true;
        return false;
    }
}
