using System.Globalization;
using System.Text;
using Guesthouse.Samples.Houses;

namespace Guesthouse.Samples.Histories;

/// <summary>The files by which a house says what it publishes and what it needs.</summary>
internal static class Manifests
{
    /// <summary>The manifests of a house so many days before the anchor.</summary>
    public static Dictionary<string, string?> Of(SampleHouse house, int daysAgo)
    {
        var version = HouseVersions.On(house, daysAgo);
        return house.Language switch
        {
            SourceLanguage.TypeScript => One("package.json", Npm(house, version, daysAgo)),
            SourceLanguage.Kotlin => One("pom.xml", Maven(house, version, daysAgo)),
            SourceLanguage.Go => One("go.mod", Go(house, daysAgo)),
            SourceLanguage.CSharp => DotNet(house, version, daysAgo),
            SourceLanguage.Python => One("pyproject.toml", Python(house, version, daysAgo)),
            SourceLanguage.Rust => One("Cargo.toml", Cargo(house, version, daysAgo)),
            _ => One("Package.swift", $"// swift-tools-version: 6.0\nimport PackageDescription\n\nlet package = Package(name: \"{house.Title}\", targets: [.target(name: \"{house.Title}\")])\n"),
        };
    }

    private static Dictionary<string, string?> One(string path, string text) => new(StringComparer.Ordinal) { [path] = text };

    /// <summary>The packages of other houses that it needs, of its own language's kind, with the versions of the day.</summary>
    private static List<(string Package, string Version)> Needed(SampleHouse house, string kind, int daysAgo) =>
        [.. house.Uses.Select(NorthmereHouses.Named)
            .SelectMany(used => used.Publishes.Where(package => package.StartsWith(kind + ":", StringComparison.Ordinal)).Select(package => (package[(kind.Length + 1)..], HouseVersions.On(used, daysAgo))))
            .OrderBy(need => need.Item1, StringComparer.Ordinal)];

    private static string NameOf(SampleHouse house, string kind, string otherwise) =>
        house.Publishes.Where(package => package.StartsWith(kind + ":", StringComparison.Ordinal)).Select(package => package[(kind.Length + 1)..]).FirstOrDefault(otherwise);

    private static string Npm(SampleHouse house, string version, int daysAgo)
    {
        var needed = Needed(house, "npm", daysAgo).Select(need => $"    \"{need.Package}\": \"^{need.Version}\"").Append("    \"zod\": \"^3.23.8\"");
        var secret = house.Publishes.Count == 0 ? "  \"private\": true,\n" : "";
        return $"{{\n  \"name\": \"{NameOf(house, "npm", "@northmere/" + house.Slug)}\",\n  \"version\": \"{version}\",\n{secret}  \"type\": \"module\",\n  \"scripts\": {{ \"build\": \"tsc\", \"test\": \"vitest run\" }},\n  \"dependencies\": {{\n{string.Join(",\n", needed)}\n  }},\n  \"devDependencies\": {{\n    \"typescript\": \"^5.6.3\",\n    \"vitest\": \"^2.1.4\"\n  }}\n}}\n";
    }

    private static string Maven(SampleHouse house, string version, int daysAgo)
    {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<project xmlns=\"http://maven.apache.org/POM/4.0.0\">\n  <modelVersion>4.0.0</modelVersion>\n");
        text.Append(CultureInfo.InvariantCulture, $"  <groupId>com.northmere</groupId>\n  <artifactId>{NameOf(house, "maven", house.Slug).Split(':')[^1]}</artifactId>\n  <version>{version}</version>\n  <dependencies>\n");
        foreach (var (package, needed) in Needed(house, "maven", daysAgo).Append(("org.jetbrains.kotlin:kotlin-stdlib", "2.0.21")))
            text.Append(CultureInfo.InvariantCulture, $"    <dependency>\n      <groupId>{package.Split(':')[0]}</groupId>\n      <artifactId>{package.Split(':')[1]}</artifactId>\n      <version>{needed}</version>\n    </dependency>\n");
        return text.Append("  </dependencies>\n</project>\n").ToString();
    }

    private static string Go(SampleHouse house, int daysAgo)
    {
        var needed = Needed(house, "go", daysAgo).Select(need => $"\t{need.Package} v{need.Version}\n");
        return $"module {NameOf(house, "go", $"gitlab.northmere.example/{house.Host}/{house.Slug}")}\n\ngo 1.23\n\nrequire (\n{string.Concat(needed)}\tgolang.org/x/sync v0.8.0\n)\n";
    }

    private static Dictionary<string, string?> DotNet(SampleHouse house, string version, int daysAgo)
    {
        var needed = Needed(house, "nuget", daysAgo).Append(("NodaTime", "3.2.0")).ToList();
        var name = NameOf(house, "nuget", "Northmere." + house.Title.Replace(" ", "", StringComparison.Ordinal));
        var references = string.Concat(needed.Select(need => $"    <PackageReference Include=\"{need.Item1}\" />\n"));
        var versions = string.Concat(needed.Select(need => $"    <PackageVersion Include=\"{need.Item1}\" Version=\"{need.Item2}\" />\n"));
        return new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            [$"src/{name}.csproj"] = $"<Project Sdk=\"Microsoft.NET.Sdk\">\n  <PropertyGroup>\n    <TargetFramework>net8.0</TargetFramework>\n    <PackageId>{name}</PackageId>\n    <Version>{version}</Version>\n  </PropertyGroup>\n  <ItemGroup>\n{references}  </ItemGroup>\n</Project>\n",
            ["Directory.Packages.props"] = $"<Project>\n  <ItemGroup>\n{versions}  </ItemGroup>\n</Project>\n",
        };
    }

    private static string Python(SampleHouse house, string version, int daysAgo)
    {
        var needed = Needed(house, "pypi", daysAgo).Select(need => $"  \"{need.Package}>={need.Version}\",\n");
        return $"[project]\nname = \"{NameOf(house, "pypi", "northmere-" + house.Slug)}\"\nversion = \"{version}\"\nrequires-python = \">=3.11\"\ndependencies = [\n{string.Concat(needed)}  \"pydantic>=2.9\",\n]\n\n[project.optional-dependencies]\ntest = [\"pytest>=8.3\"]\n";
    }

    private static string Cargo(SampleHouse house, string version, int daysAgo)
    {
        var needed = Needed(house, "cargo", daysAgo).Select(need => $"{need.Package} = \"{need.Version}\"\n");
        return $"[package]\nname = \"{NameOf(house, "cargo", "northmere-" + house.Slug)}\"\nversion = \"{version}\"\nedition = \"2021\"\n\n[dependencies]\n{string.Concat(needed)}zeroize = \"1.8\"\n";
    }
}
