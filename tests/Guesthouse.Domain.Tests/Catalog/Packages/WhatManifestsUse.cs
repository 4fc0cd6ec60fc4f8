namespace Guesthouse.Domain.Tests.Catalog.Packages;

public class WhatManifestsUse
{
    [Fact]
    public void A_package_json_uses_its_dependencies_of_all_four_kinds() => Assert.Equal(
        ["3: npm:@northmere/ledger ^2.1.0", "6: npm:vite ~5", "8: npm:react >=18", "9: npm:fsevents *"],
        Manifest.UsesOf("web/package.json", """
            {
              "dependencies": {
                "@northmere/Ledger": "^2.1.0", "local": "file:../local"
              },
              "devDependencies": {
                "vite": "~5"
              },
              "peerDependencies": { "react": ">=18" },
              "optionalDependencies": { "fsevents": "*" },
              "scripts": { "test": "dependencies" }
            }
            """));

    [Fact]
    public void An_alias_in_package_json_uses_what_stands_behind_it() => Assert.Equal(
        ["1: npm:@northmere/ledger 3"],
        Manifest.UsesOf("package.json", """{ "dependencies": { "books": "npm:@northmere/ledger@3" } }"""));

    [Fact]
    public void A_project_file_uses_package_references_with_versions_in_either_place() => Assert.Equal(
        ["3: nuget:northmere.ledger 2.1.0", "4: nuget:nodatime 3.2", "6: nuget:polly"],
        Manifest.UsesOf("src/App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <ItemGroup>
                <PackageReference Include="Northmere.Ledger" Version="2.1.0" />
                <PackageReference Include="NodaTime"><Version>3.2</Version></PackageReference>
                <PackageReference Update="Elsewhere" Version="1" />
                <PackageReference Include="Polly" />
                <ProjectReference Include="../Other.csproj" />
              </ItemGroup>
            </Project>
            """));

    [Fact]
    public void Central_versions_and_projects_with_the_old_namespace_are_read_alike() => Assert.Equal(
        ["2: nuget:northmere.ledger 2.1.0"],
        Manifest.UsesOf("Directory.Packages.props", """
            <Project xmlns="http://schemas.microsoft.com/developer/msbuild/2003"><ItemGroup>
              <PackageVersion Include="Northmere.Ledger" Version="2.1.0" /></ItemGroup></Project>
            """));

    [Fact]
    public void A_pom_uses_its_parent_its_dependencies_those_of_profiles_and_imported_bills() => Assert.Equal(
        ["4: maven:org.northmere:parent 7", "8: maven:org.northmere:ledger 2.1", "12: maven:org.junit:junit", "20: maven:org.northmere:bom 3"],
        Manifest.UsesOf("pom.xml", """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <parent>
                <groupId>org.northmere</groupId>
                <artifactId>parent</artifactId><version>7</version>
              </parent>
              <properties><ledger.version>2.1</ledger.version></properties>
              <dependencies>
                <dependency><groupId>${project.groupId}</groupId><artifactId>ledger</artifactId><version>${ledger.version}</version></dependency>
              </dependencies>
              <profiles><profile><dependencies><dependency>
                <groupId>org.junit</groupId>
                <artifactId>junit</artifactId>
              </dependency></dependencies></profile></profiles>
              <dependencyManagement><dependencies>
                <dependency>
                  <groupId>org.northmere</groupId><artifactId>only-a-version</artifactId><version>1</version>
                </dependency>
                <dependency>
                  <groupId>org.northmere</groupId>
                  <artifactId>bom</artifactId><version>3</version><scope>import</scope>
                </dependency>
              </dependencies></dependencyManagement>
            </project>
            """));

    [Fact]
    public void A_go_mod_uses_what_it_requires_itself_whatever_the_major_version() => Assert.Equal(
        ["5: go:northmere.example/ledger v2.1.0", "8: go:northmere.example/index v0.3.0"],
        Manifest.UsesOf("go.mod", """
            module northmere.example/app // the app

            go 1.22

            require northmere.example/ledger/v2 v2.1.0

            require (
            	"northmere.example/index" v0.3.0
            	golang.org/x/sys v0.1.0 // indirect
            )

            replace northmere.example/ledger/v2 => ../ledger
            """));

    [Fact]
    public void Requirements_name_packages_in_one_spelling_without_extras_conditions_and_options() => Assert.Equal(
        ["2: pypi:northmere-ledger >=2.1,<3", "3: pypi:requests ==2.0", "4: pypi:zope-interface", "5: pypi:index", "7: pypi:pinned ==1.0"],
        Manifest.UsesOf("requirements-dev.txt", """
            # what the app needs
            Northmere__Ledger[csv] >=2.1,<3 ; python_version < "3.12"  # the books
            requests (==2.0)
            zope.interface
            index @ https://packages.example/index.tar.gz
            -r requirements.txt
            pinned==1.0 \
                --hash=sha256:abc
            --index-url https://packages.example/simple
            https://packages.example/other.whl
            ./here
            """));

    [Fact]
    public void A_pyproject_uses_what_the_project_its_extras_its_groups_and_poetry_name() => Assert.Equal(
        ["4: pypi:northmere-ledger >=2", "5: pypi:requests", "9: pypi:pytest ~=8", "12: pypi:ruff", "16: pypi:flask ^3", "17: pypi:index 1", "20: pypi:mypy *"],
        Manifest.UsesOf("pyproject.toml", """"
            [project]
            description = """a [project] = "with" # odd text"""
            dependencies = [
              "northmere_ledger>=2", # the books
              'requests',
            ]

            [project.optional-dependencies]
            test = ["pytest ~=8"]

            [dependency-groups]
            lint = ["ruff", {include-group = "test"}]

            [tool.poetry.dependencies]
            python = "^3.12"
            flask = "^3"
            index = { version = "1", extras = ["x"] }

            [tool.poetry.group.dev.dependencies]
            mypy = "*"
            """"));

    [Fact]
    public void A_cargo_file_uses_crates_of_every_table_under_their_own_names() => Assert.Equal(
        ["2: cargo:northmere-ledger 2", "3: cargo:serde 1.0", "4: cargo:real-name 3", "8: cargo:libc 0.2", "11: cargo:tokio 1", "15: cargo:shared 4"],
        Manifest.UsesOf("Cargo.toml", """
            [dependencies]
            northmere_ledger = "2"
            serde = { version = "1.0", features = ["derive"] }
            alias = { package = "real-name", version = "3" }
            own = { path = "../own" }

            [target.'cfg(unix)'.dependencies]
            libc = "0.2"

            [dev-dependencies.tokio]
            version = "1"
            features = ["full"]

            [workspace.dependencies]
            shared.version = "4"
            """));

    [Theory]
    [InlineData("package.json")]
    [InlineData("a/b/package.json")]
    [InlineData("src/App.csproj")]
    [InlineData("requirements.txt")]
    public void A_manifest_is_known_by_its_name_wherever_it_lies(string path) => Assert.True(Domain.Catalog.Packages.ManifestFile.IsAt(path));

    [Theory]
    [InlineData("node_modules/left/package.json")]
    [InlineData("third_party/x/go.mod")]
    [InlineData("pkg/testdata/project/go.mod")]
    [InlineData("package.json/readme")]
    [InlineData("my-package.json")]
    [InlineData("cargo.toml")]
    public void Copies_of_other_software_and_other_files_are_no_manifests(string path) => Assert.False(Domain.Catalog.Packages.ManifestFile.IsAt(path));
}
