using System.Text;
using Guesthouse.Domain;
using Guesthouse.Domain.Catalog.Ownership;
using Guesthouse.Organization;

namespace Guesthouse.Catalog;

/// <summary>What <c>OWNERS</c> and <c>OWNERS_ALIASES</c> files have in common as YAML.</summary>
internal static class RoleFileYaml
{
    private static readonly YamlMap empty = new(1, 1, []);

    /// <summary>The file's root; an empty file is an empty mapping.</summary>
    /// <returns>The root; or why there is none.</returns>
    public static (YamlMap? Root, RoleFileFault? Fault) Root(byte[] content)
    {
        var read = YamlText.Read(TextOf(content), "");
        if (!read.TryGet(out var root))
            return read.Problems[0] is { Code: "file.empty" } ? (empty, null) : (null, NoYaml(read.Problems[0]));
        return root switch
        {
            YamlMap map => (map, null),
            YamlScalar { IsNull: true } => (empty, null),
            _ => (null, WrongKind(root, "the file", "a mapping")),
        };
    }

    /// <summary>The value of a key, whose case does not count; of several the last, else what a merge key <c>&lt;&lt;</c> brings.</summary>
    /// <returns><see langword="null"/> when there is none, or it says nothing.</returns>
    public static YamlNode? Value(this YamlMap map, string key)
    {
        var value = map.Entries.LastOrDefault(e => e.Key.Text.Equals(key, StringComparison.OrdinalIgnoreCase)).Value
            ?? (map.Entries.LastOrDefault(e => e.Key is { Text: "<<", IsQuoted: false }).Value is YamlMap merged ? merged.Value(key) : null);
        return value is YamlScalar { IsNull: true } ? null : value;
    }

    /// <summary>The logins of a list under a key; empty without one.</summary>
    /// <returns><see langword="null"/>, and a fault, when the value is no list of texts.</returns>
    public static IReadOnlyList<NamedPerson>? Names(YamlMap map, string key, List<RoleFileFault> faults) =>
        map.Value(key) is { } value ? Names(value, key, faults) : [];

    /// <summary>The logins of a list; empty entries name nobody.</summary>
    /// <returns><see langword="null"/>, and a fault, when the value is no list of texts.</returns>
    public static IReadOnlyList<NamedPerson>? Names(YamlNode value, string what, List<RoleFileFault> faults)
    {
        if (value is YamlScalar { IsNull: true })
            return [];
        if (value is YamlList list && list.Items.All(item => item is YamlScalar))
            return [.. list.Items.Cast<YamlScalar>().Where(s => !s.IsNull && s.Text.Length > 0).Select(s => NamedPerson.OfLogin(s.Text, s.Line))];
        faults.Add(WrongKind(value, what, "a list of names"));
        return null;
    }

    /// <summary>A yes or no as YAML 1.1 writes it; <see langword="null"/> for anything else.</summary>
    public static bool? Flag(YamlNode value) => value is YamlScalar { IsQuoted: false, Text: var text }
        ? text.ToUpperInvariant() switch
        {
            "TRUE" or "YES" or "ON" or "Y" => true,
            "FALSE" or "NO" or "OFF" or "N" => false,
            _ => null,
        }
        : null;

    /// <summary>The fault of a value that is something else than it should be.</summary>
    public static RoleFileFault WrongKind(YamlNode value, string what, string expected) =>
        new(value.Line, $"{what} should be {expected}, so the file gives no roles");

    // The parser's own words are left out: they may hold a piece of the file, and with it a name.
    private static RoleFileFault NoYaml(Problem problem) =>
        new(problem.Source?.Line ?? 0, "the file is not YAML that can be read, so it gives no roles");

    private static string TextOf(byte[] content) => Encoding.UTF8.GetString(content).TrimStart('\uFEFF');
}
