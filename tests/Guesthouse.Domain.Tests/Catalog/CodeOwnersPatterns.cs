using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Guesthouse.Domain.Catalog.Ownership;

namespace Guesthouse.Tests.Catalog;

/// <summary>Each row says of one kind of pattern what GitHub's documentation says of it.</summary>
public sealed class CodeOwnersPatterns
{
    [Theory]
    // A lone star is everything, in every folder.
    [InlineData("*", "readme.md", true)]
    [InlineData("*", "src/deep/a.go", true)]
    // An ending covers such files in every folder.
    [InlineData("*.js", "a.js", true)]
    [InlineData("*.js", "src/web/a.js", true)]
    [InlineData("*.js", "src/web/a.jsx", false)]
    [InlineData("*.txt", "notes/a.txt", true)]
    // A folder tied to the root, with all below it.
    [InlineData("/build/logs/", "build/logs/today/a.log", true)]
    [InlineData("/build/logs/", "old/build/logs/a.log", false)]
    [InlineData("/build/logs/", "build/logs", false)]
    // A last segment that is one star does not look into folders.
    [InlineData("docs/*", "docs/start.md", true)]
    [InlineData("docs/*", "docs/app/trouble.md", false)]
    [InlineData("docs/*", "old/docs/start.md", false)]
    [InlineData("/*", "readme.md", true)]
    [InlineData("/*", "docs/start.md", false)]
    // A folder's name without a slash before it may stand anywhere.
    [InlineData("apps/", "apps/a.cs", true)]
    [InlineData("apps/", "src/apps/deep/a.cs", true)]
    [InlineData("apps/", "src/apps", false)]
    // With the slash it stands at the root.
    [InlineData("/docs/", "docs/a.md", true)]
    [InlineData("/docs/", "src/docs/a.md", false)]
    [InlineData("/scripts/", "scripts/deep/a.sh", true)]
    // Two stars stand for any number of folders.
    [InlineData("**/logs", "logs/a.log", true)]
    [InlineData("**/logs", "build/logs/a.log", true)]
    [InlineData("**/logs", "deeply/nested/logs/a.log", true)]
    [InlineData("**/logs", "build/logs", true)]
    [InlineData("**/logs", "build/blogs/a.log", false)]
    [InlineData("src/**/test", "src/test/a.cs", true)]
    [InlineData("src/**/test", "src/a/b/test/c.cs", true)]
    [InlineData("src/**/test", "src/a/tests/c.cs", false)]
    [InlineData("src/**", "src/a/b.cs", true)]
    [InlineData("src/**", "src", false)]
    [InlineData("**", "any/thing", true)]
    [InlineData("/apps/github", "apps/github/a.cs", true)]
    [InlineData("/apps/github", "apps/github", true)]
    [InlineData("/apps/github", "apps/githubber", false)]
    public void Cover_what_the_documentation_says(string pattern, string path, bool covered) =>
        Assert.Equal(covered, Covers(pattern, path));

    [Theory]
    [InlineData("readme.md", "docs/readme.md", true)]
    [InlineData("readme.md", "readme.md/folder/a", true)]
    [InlineData("docs/readme.md", "old/docs/readme.md", false)]
    [InlineData("a?c", "abc", true)]
    [InlineData("a?c", "aéc", true)]
    [InlineData("a?c", "ac", false)]
    [InlineData("a?c", "a/c", false)]
    [InlineData("a*c/d", "abbc/d", true)]
    [InlineData("a*c/d", "ab/c/d", false)]
    [InlineData("*a*b*", "xxaxxbxx", true)]
    [InlineData("*a*b*", "xxbxxaxx", false)]
    [InlineData("/a/*/c", "a/b/c/d", true)]
    [InlineData("/a/*/c", "a/c", false)]
    [InlineData("/a**/b", "axx/b", true)]
    [InlineData(@"with\ space.md", "with space.md", true)]
    [InlineData(@"star\*.md", "star*.md", true)]
    [InlineData(@"star\*.md", "stars.md", false)]
    [InlineData("Docs/", "docs/a.md", false)]
    [InlineData("/", "a", false)]
    [InlineData("a//b", "a/b", false)]
    public void Follow_the_rules_of_ignore_files_in_the_corners(string pattern, string path, bool covered) =>
        Assert.Equal(covered, Covers(pattern, path));

    [Theory]
    [InlineData("!docs/", "!")]
    [InlineData("[abc].md", "[ ]")]
    [InlineData(@"\#notes", "#")]
    [InlineData("a/***/b", "three stars")]
    public void Are_refused_where_GitHub_refuses_them(string pattern, string names)
    {
        var refused = CodeOwnersPattern.Parse(pattern);
        Assert.False(refused.IsOk);
        Assert.Contains(names, refused.Problems[0].Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Cover_a_file_when_written_as_its_path_and_everything_below_when_written_as_its_folder() =>
        Prop.ForAll(Paths.Arbitrary, Paths.Arbitrary, (folder, file) =>
        {
            Assert.True(Covers($"/{folder}/{file}", $"{folder}/{file}"));
            Assert.True(Covers($"/{folder}/", $"{folder}/{file}"));
            Assert.True(Covers($"{folder}/**", $"{folder}/{file}"));
            Assert.True(Covers($"**/{file}", $"{folder}/{file}"));
            Assert.Equal(file.Contains('/', StringComparison.Ordinal), !Covers($"/{folder}/*", $"{folder}/{file}"));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Take_no_time_to_speak_of_for_patterns_made_to_hurt()
    {
        var pattern = string.Concat(Enumerable.Repeat("**/a*a*a*b/", 50)) + "c";
        var path = string.Join('/', Enumerable.Repeat(new string('a', 200), 100));
        Assert.False(Covers(pattern, path));
    }

    private static bool Covers(string pattern, string path) =>
        CodeOwnersPattern.Parse(pattern).Value.Covers(Encoding.UTF8.GetBytes(path));
}
