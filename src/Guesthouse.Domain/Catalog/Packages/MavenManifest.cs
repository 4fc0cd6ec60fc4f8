using System.Globalization;
using System.Xml.Linq;

namespace Guesthouse.Domain.Catalog.Packages;

/// <summary>
/// Reads <c>pom.xml</c>: dependencies, those of profiles, the parent, and bills of materials that are imported are uses; the artifact itself is
/// published under its group, or its parent's.
/// </summary>
/// <remarks>
/// Properties of the same file and <c>project.groupId</c>, <c>project.version</c> and <c>project.parent.*</c> are put in; those of a parent's file
/// are not known, and a name that needs one is a problem. Versions that <c>dependencyManagement</c> only lists are no uses; plugins neither.
/// </remarks>
internal static class MavenManifest
{
    /// <summary>A property may name another; one that names itself would do so for ever.</summary>
    private const int MostSteps = 8;

    public static void Read(ReadOnlyMemory<byte> bytes, ManifestFindings findings)
    {
        if (XmlText.Read(bytes, findings) is not { } project)
            return;
        var known = PropertiesOf(project);
        var parent = project.Children("parent").FirstOrDefault();
        if (project.Children("artifactId").FirstOrDefault() is { } artifact && Coordinate(project.Text("groupId") ?? parent?.Text("groupId"), artifact.Value, artifact, known, findings) is { } own)
            findings.Publishes(PackageEcosystem.Maven, own, XmlText.LineOf(artifact));
        IEnumerable<XElement> uses =
        [
            .. project.Children("parent"),
            .. Dependencies(project),
            .. project.Children("profiles").SelectMany(profiles => profiles.Children("profile")).SelectMany(Dependencies),
            .. project.Children("dependencyManagement").SelectMany(Dependencies).Where(dependency => dependency.Text("scope") == "import"),
        ];
        foreach (var use in uses)
            if (Coordinate(use.Text("groupId"), use.Text("artifactId"), use, known, findings) is { } name)
                findings.Uses(PackageEcosystem.Maven, name, use.Text("version") is { } version ? Filled(version, known) : null, LineOfName(use));
    }

    private static IEnumerable<XElement> Dependencies(XElement of) => of.Children("dependencies").SelectMany(dependencies => dependencies.Children("dependency"));

    private static int LineOfName(XElement use) => XmlText.LineOf(use.Children("artifactId").FirstOrDefault() ?? use);

    private static string? Coordinate(string? group, string? artifact, XElement at, Dictionary<string, string> known, ManifestFindings findings)
    {
        var name = Filled($"{group}:{artifact}".Trim(), known);
        if (group is not null && artifact is not null && !name.Contains("${", StringComparison.Ordinal))
            return name;
        findings.Fault(XmlText.LineOf(at), "manifest.property", "The artifact has no group and name here, or one with a property that this file does not set; so it counts for nothing.");
        return null;
    }

    private static Dictionary<string, string> PropertiesOf(XElement project)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in project.Children("properties").SelectMany(properties => properties.Elements()))
            known[property.Name.LocalName] = property.Value.Trim();
        var parent = project.Children("parent").FirstOrDefault();
        foreach (var part in (string[])["groupId", "artifactId", "version"])
        {
            if (parent?.Text(part) is { } inherited)
                known[$"project.parent.{part}"] = known[$"project.{part}"] = inherited;
            if (project.Text(part) is { } own)
                known[$"project.{part}"] = own;
        }
        return known;
    }

    private static string Filled(string text, Dictionary<string, string> known)
    {
        for (var step = 0; step < MostSteps && text.IndexOf("${", StringComparison.Ordinal) is >= 0 and var start && text.Length < 1000; step++)
        {
            var end = text.IndexOf('}', start);
            if (end < 0 || !known.TryGetValue(text[(start + 2)..end], out var value))
                break;
            text = string.Create(CultureInfo.InvariantCulture, $"{text[..start]}{value}{text[(end + 1)..]}");
        }
        return text;
    }
}
