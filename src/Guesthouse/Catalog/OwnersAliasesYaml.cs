using Guesthouse.Domain.Catalog.Ownership;
using Guesthouse.Organization;

namespace Guesthouse.Catalog;

/// <summary>Reads <c>OWNERS_ALIASES</c> files as prow does: <c>aliases</c> maps a name to a list of logins.</summary>
/// <remarks>Source: https://github.com/kubernetes-sigs/prow, <c>pkg/repoowners</c>, which also takes the keys of a mapping for a list.</remarks>
internal static class OwnersAliasesYaml
{
    /// <summary>Reads a file's root; one alias of a wrong kind makes the whole file give none.</summary>
    public static RoleFileContent Parse(YamlMap file)
    {
        var groups = new Dictionary<string, IReadOnlyList<NamedPerson>>(StringComparer.OrdinalIgnoreCase);
        if (file.Value("aliases") is not YamlMap aliases)
            return file.Value("aliases") is { } wrong
                ? new UnreadableContent(RoleFileYaml.WrongKind(wrong, "aliases", "a mapping"))
                : new OwnersAliasesContent(groups, []);
        var faults = new List<RoleFileFault>();
        foreach (var (alias, members) in aliases.Entries)
        {
            var names = members is YamlMap map
                ? [.. map.Entries.Select(e => NamedPerson.OfLogin(e.Key.Text, e.Key.Line))]
                : RoleFileYaml.Names(members, "an alias", faults);
            if (names is null)
                return new UnreadableContent(faults[0]);
            groups[NamedPerson.OfLogin(alias.Text, alias.Line).Who] = names;
        }
        return new OwnersAliasesContent(groups, []);
    }
}
