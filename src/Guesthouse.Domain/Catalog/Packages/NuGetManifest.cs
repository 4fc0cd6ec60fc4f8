using System.Xml.Linq;

namespace Guesthouse.Domain.Catalog.Packages;

/// <summary>
/// Reads project files of .NET and <c>Directory.Packages.props</c>: <c>PackageReference</c>, <c>GlobalPackageReference</c> and <c>PackageVersion</c>
/// are uses. A project publishes its <c>PackageId</c>, else its <c>AssemblyName</c>, unless <c>IsPackable</c> is false; one that states neither
/// publishes its file's name where it says that it makes a package.
/// </summary>
/// <remarks>Nothing is evaluated: conditions are taken for met, and a name that holds a property, <c>$(…)</c>, is a problem.</remarks>
internal static class NuGetManifest
{
    private static readonly HashSet<string> Items = new(StringComparer.Ordinal) { "PackageReference", "GlobalPackageReference", "PackageVersion" };

    public static void Read(ReadOnlyMemory<byte> bytes, ManifestFindings findings)
    {
        if (XmlText.Read(bytes, findings) is not { } project)
            return;
        foreach (var item in project.Descendants().Where(element => Items.Contains(element.Name.LocalName)))
            Use(item, findings);
        if (findings.Path.EndsWith("proj", StringComparison.OrdinalIgnoreCase))
            Publish(project, findings);
    }

    private static void Use(XElement item, ManifestFindings findings)
    {
        // Update and Remove speak of a reference that stands elsewhere.
        foreach (var name in (item.Attribute("Include")?.Value ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            if (IsStated(name, item, findings))
                findings.Uses(PackageEcosystem.NuGet, name, item.Attribute("Version")?.Value ?? item.Text("Version") ?? item.Attribute("VersionOverride")?.Value, XmlText.LineOf(item));
    }

    private static void Publish(XElement project, ManifestFindings findings)
    {
        if (Property(project, "IsPackable")?.Value.Trim() is { } packable && packable.Equals("false", StringComparison.OrdinalIgnoreCase))
            return;
        var stated = Property(project, "PackageId") ?? Property(project, "AssemblyName");
        var makes = Property(project, "GeneratePackageOnBuild") ?? Property(project, "IsPackable") ?? Property(project, "PackAsTool");
        if (stated is not null && IsStated(stated.Value, stated, findings))
            findings.Publishes(PackageEcosystem.NuGet, stated.Value, XmlText.LineOf(stated));
        else if (stated is null && makes is not null && makes.Value.Trim().Equals("true", StringComparison.OrdinalIgnoreCase))
            findings.Publishes(PackageEcosystem.NuGet, NameOfFile(findings.Path), XmlText.LineOf(makes));
    }

    private static bool IsStated(string name, XElement at, ManifestFindings findings)
    {
        var isStated = !name.Contains("$(", StringComparison.Ordinal);
        if (!isStated)
            findings.Fault(XmlText.LineOf(at), "manifest.property", "The package's name holds a property, and properties are not evaluated; so it counts for nothing.");
        return isStated;
    }

    private static XElement? Property(XElement project, string name) =>
        project.Children("PropertyGroup").SelectMany(group => group.Children(name)).FirstOrDefault(property => property.Value.Trim().Length > 0);

    private static string NameOfFile(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name[..name.LastIndexOf('.')];
    }
}
