namespace Guesthouse.Domain.Catalog.Readiness;

/// <summary>Finds folders that hold decisions: architecture decision records, RFCs, proposals of enhancement or design.</summary>
public static class DecisionFolders
{
    private static readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase)
    {
        "adr", "adrs", "decisions", "decision-records", "decision-log", "architecture-decisions", "architecture-decision-records", "rfc", "rfcs", "kep", "keps", "proposals", "enhancements", "design-docs", "design-proposals", "designs", "geps",
    };

    /// <summary>The first decision, with their number; <see langword="null"/>: no folder holds one.</summary>
    /// <param name="paths">Every file, in ordinal order.</param>
    public static Evidence? Find(IEnumerable<string> paths)
    {
        var decisions = paths.Where(IsDecision).ToList();
        return decisions.Count > 0 ? new Evidence(decisions[0], 0, null, new Remark("decisions", N: decisions.Count)) : null;
    }

    private static bool IsDecision(string path)
    {
        var steps = path.Split('/');
        var isDesign = steps.Length > 2 && steps[0] is "docs" or "doc" && steps[1] is "design" or "designs";
        return (isDesign || steps[..^1].Any(names.Contains))
            && steps[0] is not ("vendor" or "node_modules" or "third_party")
            && Documents.DocumentNames.IsDocument(path)
            && !IsForm(steps[^1]);
    }

    private static bool IsForm(string name) =>
        name.Contains("template", StringComparison.OrdinalIgnoreCase) || name.StartsWith("readme", StringComparison.OrdinalIgnoreCase) || name.StartsWith("index", StringComparison.OrdinalIgnoreCase);
}
