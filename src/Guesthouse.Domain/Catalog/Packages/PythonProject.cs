namespace Guesthouse.Domain.Catalog.Packages;

/// <summary>
/// Reads <c>pyproject.toml</c>: <c>project.dependencies</c>, <c>project.optional-dependencies</c>, <c>dependency-groups</c>, and Poetry's tables of
/// dependencies and groups. <c>project.name</c> or Poetry's name is published, unless a classifier begins with <c>Private ::</c>.
/// </summary>
internal static class PythonProject
{
    public static void Read(ReadOnlyMemory<byte> bytes, ManifestFindings findings)
    {
        if (TomlText.Read(bytes, findings) is not { } entries)
            return;
        var leaves = entries.SelectMany(entry => entry.Leaves()).ToList();
        foreach (var entry in leaves)
            Take(entry, findings);
        var isPrivate = leaves.Exists(entry => entry.Path[^1] == "classifiers" && entry.Value is TomlArray list && list.Items.OfType<TomlString>().Any(item => item.Text.StartsWith("Private ::", StringComparison.Ordinal)));
        if (!isPrivate && leaves.Find(entry => entry.Path is ["project", "name"] or ["tool", "poetry", "name"]) is { Value: TomlString name } named)
            findings.Publishes(PackageEcosystem.PyPi, name.Text, named.Line);
    }

    private static void Take(TomlEntry entry, ManifestFindings findings)
    {
        switch (entry.Path)
        {
            case ["project", "dependencies"] or ["project", "optional-dependencies", _] or ["dependency-groups", _]:
                // A group may include another one, which is no string.
                foreach (var item in (entry.Value as TomlArray)?.Items.OfType<TomlString>() ?? [])
                    if (PythonRequirement.Parse(item.Text) is { } requirement)
                        findings.Uses(PackageEcosystem.PyPi, requirement.Name, requirement.Version, item.Line);
                    else
                        findings.Fault(item.Line, "manifest.line", "This is no requirement as PEP 508 writes them; it counts for nothing.");
                break;
            case ["tool", "poetry", "dependencies" or "dev-dependencies", var name, ..]:
                Poetry(name, entry, 4, findings);
                break;
            case ["tool", "poetry", "group", _, "dependencies", var name, ..]:
                Poetry(name, entry, 6, findings);
                break;
        }
    }

    /// <summary>A dependency is <c>name = "^1"</c>, or a table whose <c>version</c>, <c>git</c> or <c>path</c> is one of several keys.</summary>
    private static void Poetry(string name, TomlEntry entry, int length, ManifestFindings findings)
    {
        var detail = entry.Path.Count > length ? entry.Path[length] : null;
        if (name != "python" && detail is null or "version" or "git")
            findings.Uses(PackageEcosystem.PyPi, name, detail == "git" ? null : (entry.Value as TomlString)?.Text, entry.Line);
    }
}
