using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Guesthouse.Domain.Catalog.Ownership;

namespace Guesthouse.Tests.Catalog;

public sealed class PathPrefixes
{
    [Theory]
    [InlineData("lib", "lib/a.cs", true)]
    [InlineData("lib", "lib/deep/a.cs", true)]
    [InlineData("lib", "library/a.cs", false)]
    [InlineData("lib", "src/lib/a.cs", false)]
    [InlineData("lib", "lib", true)]
    [InlineData("lib/a.cs", "lib/a.cs", true)]
    [InlineData("lib/a", "lib/a.cs", false)]
    [InlineData("", "anything/at/all", true)]
    public void Cover_whole_segments_only(string prefix, string path, bool covered) =>
        Assert.Equal(covered, PathPrefix.Parse(prefix).Covers(Encoding.UTF8.GetBytes(path)));

    [Theory]
    [InlineData("/lib/", "lib")]
    [InlineData("./lib", "lib")]
    [InlineData("lib//", "lib")]
    [InlineData("/", "/")]
    [InlineData(".", "/")]
    [InlineData("", "/")]
    [InlineData(".github", ".github")]
    public void Are_read_as_people_write_them(string written, string read) =>
        Assert.Equal(read, PathPrefix.Parse(written).ToString());

    [Fact]
    public void Compare_bytes_that_are_no_text()
    {
        byte[] folder = [0xFF, (byte)'x'];
        Assert.True(PathPrefix.Of(folder).Covers([.. folder, (byte)'/', 0xFE]));
        Assert.NotEqual(PathPrefix.Of(folder), PathPrefix.Of([0xFE, (byte)'x']));
    }

    [Fact]
    public void Cover_every_path_that_is_joined_below_them() =>
        Prop.ForAll(Paths.Arbitrary, Paths.Arbitrary, (folder, rest) =>
        {
            var prefix = PathPrefix.Parse(folder);
            var path = Encoding.UTF8.GetBytes($"{folder}/{rest}");
            Assert.True(prefix.Covers(path));
            Assert.Equal(rest, Encoding.UTF8.GetString(prefix.Relative(path)));
        }).QuickCheckThrowOnFailure();
}
