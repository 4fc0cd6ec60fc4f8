using Guesthouse.Domain.Catalog.Packages;

namespace Guesthouse.Domain.Tests.Catalog.Packages;

public class WhatManifestsPublish
{
    [Theory]
    [InlineData("package.json", """{ "name": "@northmere/ledger" }""", "1: npm:@northmere/ledger")]
    [InlineData("src/L.csproj", "<Project>\n<PropertyGroup><AssemblyName>L</AssemblyName>\n<PackageId>Northmere.Ledger</PackageId></PropertyGroup></Project>", "3: nuget:northmere.ledger")]
    [InlineData("src/L.csproj", "<Project><PropertyGroup><AssemblyName>Northmere.L</AssemblyName></PropertyGroup></Project>", "1: nuget:northmere.l")]
    [InlineData("src/Northmere.Tool.csproj", "<Project><PropertyGroup><PackAsTool>true</PackAsTool></PropertyGroup></Project>", "1: nuget:northmere.tool")]
    [InlineData("pom.xml", "<project><parent><groupId>org.northmere</groupId><artifactId>p</artifactId></parent>\n<artifactId>ledger</artifactId></project>", "2: maven:org.northmere:ledger")]
    [InlineData("go.mod", "module northmere.example/ledger/v3\n", "1: go:northmere.example/ledger")]
    [InlineData("pyproject.toml", "[project]\nname = \"Northmere_Ledger\"", "2: pypi:northmere-ledger")]
    [InlineData("pyproject.toml", "[tool.poetry]\nname = \"ledger\"", "2: pypi:ledger")]
    [InlineData("Cargo.toml", "[package]\nname = \"northmere_ledger\"", "2: cargo:northmere-ledger")]
    public void A_manifest_publishes_what_it_names_itself(string path, string text, string published) => Assert.Equal([published], Manifest.PublishedBy(path, text));

    [Theory]
    [InlineData("package.json", """{ "name": "@northmere/ledger", "private": true }""")]
    [InlineData("package.json", """{ "version": "1" }""")]
    [InlineData("src/L.csproj", "<Project><PropertyGroup><PackageId>L</PackageId><IsPackable>False</IsPackable></PropertyGroup></Project>")]
    [InlineData("src/L.csproj", "<Project><PropertyGroup><OutputType>Exe</OutputType></PropertyGroup></Project>")]
    [InlineData("Directory.Packages.props", "<Project><PropertyGroup><PackageId>L</PackageId></PropertyGroup></Project>")]
    [InlineData("pyproject.toml", "[project]\nname = \"l\"\nclassifiers = [\"Private :: Do Not Upload\"]")]
    [InlineData("Cargo.toml", "[package]\nname = \"l\"\npublish = false")]
    [InlineData("requirements.txt", "l==1")]
    public void Nothing_is_published_that_is_private_or_has_no_name(string path, string text) => Assert.Empty(Manifest.PublishedBy(path, text));

    [Theory]
    [InlineData("npm:@Northmere/Ledger", "npm:@northmere/ledger")]
    [InlineData("NuGet:Northmere.Ledger", "nuget:northmere.ledger")]
    [InlineData("maven:org.northmere:Ledger", "maven:org.northmere:Ledger")]
    [InlineData("go:northmere.example/Ledger/v2", "go:northmere.example/Ledger")]
    [InlineData("go:gopkg.example/yaml.v2", "go:gopkg.example/yaml.v2")]
    [InlineData("pypi:Northmere._-Ledger", "pypi:northmere-ledger")]
    [InlineData("cargo:Northmere_Ledger", "cargo:northmere-ledger")]
    public void A_package_has_one_spelling(string written, string name) => Assert.Equal(name, PackageName.Parse(written).Value.ToString());

    [Theory]
    [InlineData("ledger")]
    [InlineData("npm:")]
    [InlineData("npm:two words")]
    [InlineData("npm:zero\u200bwidth")]
    [InlineData("npm:\u202egnitrats")]
    [InlineData("maven:ledger")]
    [InlineData("maven:a:b:c")]
    [InlineData("gem:ledger")]
    public void A_name_that_no_ecosystem_knows_is_refused(string written) =>
        Assert.Equal("package.bad-name", Assert.Single(PackageName.Parse(written).Problems).Code);
}
