using Guesthouse.Domain;
using Guesthouse.Domain.Catalog.Ownership;
using Guesthouse.Organization;

namespace Guesthouse.Catalog;

/// <summary>Reads <c>OWNERS</c> files as prow does: the simple form, or, where that has no entries, the one with <c>filters</c>.</summary>
/// <remarks>Source: https://github.com/kubernetes-sigs/prow, <c>pkg/repoowners</c>. Keys that prow does not know are passed over, as there.</remarks>
internal sealed class OwnersYaml
{
    private static readonly string[] lists = ["approvers", "reviewers", "required_reviewers", "labels"];

    // A filter stays the same through many versions of a file.
    private readonly Dictionary<string, Result<GoPattern>> filters = new(StringComparer.Ordinal);

    /// <summary>Reads a file's root; of a value of a wrong kind the whole form is refused, as prow refuses it.</summary>
    public RoleFileContent Parse(YamlMap file)
    {
        var faults = new List<RoleFileFault>();
        if (NoParentOwners(file, faults) is not { } noParentOwners)
            return new UnreadableContent(faults[0]);
        // One entry, be it only a label, makes it the simple form, and its filters are never looked at.
        var simple = Group(file, filter: null, faults);
        if (simple is not null && lists.Any(list => file.Value(list) is YamlList { Items.Count: > 0 }))
            return new OwnersContent(noParentOwners, [simple], []);
        return file.Value("filters") switch
        {
            null => new OwnersContent(noParentOwners, [], faults),
            YamlMap byFilter => Filtered(noParentOwners, byFilter, faults),
            var other => new UnreadableContent(RoleFileYaml.WrongKind(other, "filters", "a mapping")),
        };
    }

    private RoleFileContent Filtered(bool noParentOwners, YamlMap byFilter, List<RoleFileFault> faults)
    {
        var groups = new List<OwnersGroup>();
        foreach (var (key, value) in byFilter.Entries)
        {
            if (value is YamlScalar { IsNull: true })
                continue;
            if (value is not YamlMap map)
                return new UnreadableContent(RoleFileYaml.WrongKind(value, "a filter", "a mapping"));
            var (pattern, fault) = Filter(key);
            if (fault is not null)
                faults.Add(fault);
            else if (Group(map, pattern, faults) is { } group)
                groups.Add(group);
            else
                return new UnreadableContent(faults[^1]);
        }
        return new OwnersContent(noParentOwners, groups, faults);
    }

    // Prow names .* apart and takes it for no filter at all, so that it also holds for names with line breaks.
    private (GoPattern? Pattern, RoleFileFault? Fault) Filter(YamlScalar key)
    {
        if (key.Text == ".*")
            return (null, null);
        if (!filters.TryGetValue(key.Text, out var pattern))
            filters[key.Text] = pattern = GoPattern.Parse(key.Text);
        return pattern.TryGet(out var read) ? (read, null) : (null, new RoleFileFault(key.Line, $"{pattern.Problems[0].Detail}; it gives no roles"));
    }

    private static OwnersGroup? Group(YamlMap map, GoPattern? filter, List<RoleFileFault> faults)
    {
        var names = lists.Select(list => RoleFileYaml.Names(map, list, faults)).ToList();
        return names.Contains(null) ? null : new OwnersGroup(filter, names[0]!, names[1]!);
    }

    private static bool? NoParentOwners(YamlMap file, List<RoleFileFault> faults)
    {
        if (file.Value("options") is not YamlMap options)
        {
            if (file.Value("options") is { } wrong)
                faults.Add(RoleFileYaml.WrongKind(wrong, "options", "a mapping"));
            return faults.Count == 0 ? false : null;
        }
        var option = options.Value("no_parent_owners");
        if (option is null)
            return false;
        var flag = RoleFileYaml.Flag(option);
        if (flag is null)
            faults.Add(RoleFileYaml.WrongKind(option, "no_parent_owners", "true or false"));
        return flag;
    }
}
