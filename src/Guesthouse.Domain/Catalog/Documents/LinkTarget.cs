namespace Guesthouse.Domain.Catalog.Documents;

/// <summary>Where a link leads.</summary>
/// <param name="Kind">Into the tree, outside, or nowhere.</param>
/// <param name="Path">The path in the tree, or the address as written.</param>
/// <param name="Fragment">What stands after <c>#</c>; empty: nothing.</param>
public sealed record LinkTarget(LinkKind Kind, string Path, string Fragment)
{
    /// <summary>Reads a link.</summary>
    /// <param name="document">The path of the document it stands in.</param>
    /// <param name="target">The link as written.</param>
    /// <param name="exists">Whether the tree has a file or folder of a path.</param>
    public static LinkTarget Of(string document, string target, Func<string, bool> exists)
    {
        if (target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            return new LinkTarget(LinkKind.Mail, target, "");
        if (target.StartsWith("//", StringComparison.Ordinal) || target.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || target.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            return new LinkTarget(LinkKind.Outside, target, "");
        // Any other scheme leads a browser somewhere that no document is.
        if (target.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && target.IndexOf('/', StringComparison.Ordinal) is var slash && (slash < 0 || slash > colon))
            return new LinkTarget(LinkKind.Nowhere, target, "");
        var cut = target.Split('#', 2);
        var path = Uri.UnescapeDataString(cut[0].Split('?')[0]);
        var fragment = cut.Length > 1 ? Uri.UnescapeDataString(cut[1]) : "";
        if (path.Length == 0)
            return new LinkTarget(LinkKind.InTree, document, fragment);
        return Walk(document, path) is { } found && exists(found) ? new LinkTarget(LinkKind.InTree, found, fragment) : new LinkTarget(LinkKind.Nowhere, target, fragment);
    }

    /// <summary>The path from a document's folder, or from the root where it begins with <c>/</c>; <see langword="null"/> when it climbs out of the tree.</summary>
    private static string? Walk(string document, string path)
    {
        var steps = path[0] == '/' ? [] : document.Split('/')[..^1].ToList();
        foreach (var step in path.Split('/').Where(step => step.Length > 0 && step != "."))
            if (step != "..")
                steps.Add(step);
            else if (steps.Count == 0)
                return null;
            else
                steps.RemoveAt(steps.Count - 1);
        return string.Join('/', steps);
    }
}

/// <summary>Where a link leads.</summary>
public enum LinkKind
{
    /// <summary>To a file or folder of the tree.</summary>
    InTree,

    /// <summary>To an address outside, which is not looked at.</summary>
    Outside,

    /// <summary>To an address of mail.</summary>
    Mail,

    /// <summary>To nothing that is there.</summary>
    Nowhere,
}
