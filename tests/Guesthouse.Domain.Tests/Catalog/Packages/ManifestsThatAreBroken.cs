using Guesthouse.Domain.Catalog.Packages;

namespace Guesthouse.Domain.Tests.Catalog.Packages;

public class ManifestsThatAreBroken
{
    private static readonly string ManyElements = string.Concat(Enumerable.Repeat("<a>", 100_000));

    [Theory]
    [InlineData("package.json", "{ \"dependencies\": { \"a\": \"1\" },\n  oops }", "package.json:2 manifest.malformed")]
    [InlineData("package.json", "[]", "package.json:1 manifest.malformed")]
    [InlineData("package.json", "", "package.json:1 manifest.malformed")]
    [InlineData("a.csproj", "<Project>\n<ItemGroup>", "a.csproj:2 manifest.malformed")]
    [InlineData("pom.xml", "<?xml version=\"1.0\"?>\n<!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><project>&x;</project>", "pom.xml:2 manifest.malformed")]
    [InlineData("Cargo.toml", "[dependencies]\na = \"1\nb = \"2\"", "Cargo.toml:2 manifest.malformed")]
    [InlineData("Cargo.toml", "[dependencies]\na = ", "Cargo.toml:2 manifest.malformed")]
    [InlineData("Cargo.toml", "a = 1 2\n= 3", "Cargo.toml:2 manifest.malformed")]
    [InlineData("pyproject.toml", "[project]\ndependencies = [\n\"a\"", "pyproject.toml:3 manifest.malformed")]
    [InlineData("pyproject.toml", "name = \"\\q\"", "pyproject.toml:1 manifest.malformed")]
    public void A_broken_manifest_is_told_with_its_line_and_counts_for_nothing(string path, string text, string problem)
    {
        Assert.Equal([problem], Manifest.ProblemsOf(path, text));
        Assert.Empty(Manifest.Read(path, text).Uses);
    }

    [Theory]
    [InlineData("requirements.txt", "a==1\nnot a requirement\nb", "requirements.txt:2 manifest.line", 2)]
    [InlineData("requirements.txt", "-r ../outside.txt\nb", "requirements.txt:1 manifest.not-followed", 1)]
    [InlineData("requirements.txt", "-r base.in\nb", "requirements.txt:1 manifest.not-followed", 1)]
    [InlineData("go.mod", "module m\nrequire a\nrequire b v1", "go.mod:2 manifest.line", 1)]
    [InlineData("a.csproj", "<Project><ItemGroup>\n<PackageReference Include=\"$(X)\"/><PackageReference Include=\"b\"/></ItemGroup></Project>", "a.csproj:2 manifest.property", 1)]
    [InlineData("package.json", "{\"dependencies\":{\"a\\u202eb\":\"1\",\"b\":\"1\"}}", "package.json:1 manifest.bad-name", 1)]
    public void A_line_that_says_nothing_hides_none_of_the_others(string path, string text, string problem, int uses)
    {
        Assert.Equal([problem], Manifest.ProblemsOf(path, text));
        Assert.Equal(uses, Manifest.Read(path, text).Uses.Count);
    }

    [Fact]
    public void Properties_of_a_pom_that_name_each_other_end() => Assert.Equal(
        ["pom.xml:1 manifest.property"],
        Manifest.ProblemsOf("pom.xml", "<project><properties><a>${b}x</a><b>${a}x</b></properties><dependencies><dependency><groupId>${a}</groupId><artifactId>l</artifactId></dependency></dependencies></project>"));

    [Fact]
    public void Entities_never_explode() => Assert.Equal(
        ["pom.xml:1 manifest.malformed"],
        Manifest.ProblemsOf("pom.xml", "<!DOCTYPE p [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><p>&c;</p>"));

    [Theory]
    [InlineData("pom.xml")]
    [InlineData("a.csproj")]
    public void A_tree_that_is_too_deep_to_walk_is_refused(string path) => Assert.Equal([$"{path}:1 manifest.malformed"], Manifest.ProblemsOf(path, ManyElements));

    [Theory]
    [InlineData("package.json", "{\"a\":")]
    [InlineData("Cargo.toml", "a = [")]
    [InlineData("Cargo.toml", "a = {b=")]
    public void So_are_lists_and_objects_without_end(string path, string piece)
    {
        var text = path.EndsWith("json", StringComparison.Ordinal) || piece.Contains('{', StringComparison.Ordinal) ? string.Concat(Enumerable.Repeat(piece, 50_000)) : piece + new string('[', 50_000);

        Assert.EndsWith("manifest.malformed", Assert.Single(Manifest.ProblemsOf(path, text)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_manifest_above_the_limit_is_not_read_at_all() =>
        Assert.Equal("manifest.malformed", Assert.Single(ManifestFile.Read("package.json", new byte[ManifestFile.MaxBytes + 1]).Problems).Code);

    [Fact]
    public void Of_a_manifest_with_thousands_of_packages_the_first_count()
    {
        var manifest = Manifest.Read("requirements.txt", string.Join('\n', Enumerable.Range(0, 9000).Select(number => $"p{number}")));

        Assert.Equal(5000, manifest.Uses.Count);
        Assert.Equal("manifest.too-many", Assert.Single(manifest.Problems).Code);
    }

    [Fact]
    public void Bytes_that_are_no_text_break_nothing()
    {
        byte[] bytes = [.. "{\"name\":\""u8, 0xff, 0xfe, .. "\"}"u8];

        foreach (var path in (string[])["package.json", "pom.xml", "a.csproj", "go.mod", "requirements.txt", "pyproject.toml", "Cargo.toml"])
            Assert.Empty(ManifestFile.Read(path, bytes).Published);
    }

    [Fact]
    public void Versions_are_cut_and_freed_of_signs_that_command_terminals()
    {
        var use = Assert.Single(Manifest.Read("package.json", "{\"dependencies\":{\"a\":\"1\\u001b[2J" + new string('9', 500) + "\"}}").Uses);

        Assert.Equal(100, use.Version!.Length);
        Assert.DoesNotContain(use.Version, char.IsControl);
    }
}
