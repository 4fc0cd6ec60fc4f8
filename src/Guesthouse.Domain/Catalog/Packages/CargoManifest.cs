namespace Guesthouse.Domain.Catalog.Packages;

/// <summary>
/// Reads <c>Cargo.toml</c>: dependencies, those for building and testing, for one target and of the workspace are uses, under the crate's own name
/// where it is renamed; what comes from a folder is none. <c>package.name</c> is published unless <c>publish</c> is false.
/// </summary>
internal static class CargoManifest
{
    public static void Read(ReadOnlyMemory<byte> bytes, ManifestFindings findings)
    {
        if (TomlText.Read(bytes, findings) is not { } entries)
            return;
        var leaves = entries.SelectMany(entry => entry.Leaves()).ToList();
        var isKept = leaves.Exists(entry => entry.Path is ["package", "publish"] && entry.Value is TomlBare { Text: "false" } or TomlArray { Items.Count: 0 });
        if (!isKept && leaves.Find(entry => entry.Path is ["package", "name"]) is { Value: TomlString name } named)
            findings.Publishes(PackageEcosystem.Cargo, name.Text, named.Line);
        var dependencies = leaves
            .Select(entry => (Entry: entry, Length: LengthOfTable(entry.Path)))
            .Where(found => found.Length > 0 && found.Entry.Path.Count > found.Length)
            .GroupBy(found => (Table: string.Join('\0', found.Entry.Path.Take(found.Length)), Name: found.Entry.Path[found.Length]), found => (found.Entry, found.Length));
        foreach (var dependency in dependencies)
            Take(dependency.Key.Name, [.. dependency.Select(found => (found.Entry, Detail: found.Entry.Path.ElementAtOrDefault(found.Length + 1)))], findings);
    }

    private static void Take(string name, IReadOnlyList<(TomlEntry Entry, string? Detail)> said, ManifestFindings findings)
    {
        string? Of(string? detail) => said.FirstOrDefault(found => found.Detail == detail).Entry?.Value is TomlString value ? value.Text : null;
        var isOwn = Of("path") is not null && Of("version") is null;
        if (!isOwn)
            findings.Uses(PackageEcosystem.Cargo, Of("package") ?? name, Of(null) ?? Of("version"), said[0].Entry.Line);
    }

    /// <summary>How many keys lead to a table of dependencies; 0 for any other.</summary>
    private static int LengthOfTable(IReadOnlyList<string> path) => path switch
    {
        ["dependencies" or "dev-dependencies" or "build-dependencies", ..] => 1,
        ["workspace", "dependencies", ..] => 2,
        ["target", _, "dependencies" or "dev-dependencies" or "build-dependencies", ..] => 3,
        _ => 0,
    };
}
