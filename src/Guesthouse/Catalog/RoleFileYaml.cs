using Guesthouse.Domain.Catalog.Ownership;

namespace Guesthouse.Catalog;

/// <summary>What <c>OWNERS</c> and <c>OWNERS_ALIASES</c> files have in common as YAML.</summary>
internal static class RoleFileYaml
{
    /// <summary>The logins of a list under a key; empty without one.</summary>
    /// <returns><see langword="null"/>, and a fault, when the value is no list of texts.</returns>
    public static IReadOnlyList<NamedPerson>? Names(YamlMap map, string key, List<RoleFileFault> faults) =>
        map[key] is { } value ? Names(value, key, faults) : [];

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
    public static bool? Flag(YamlNode value) => value is YamlScalar { IsPlain: true, Text: var text }
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
}
