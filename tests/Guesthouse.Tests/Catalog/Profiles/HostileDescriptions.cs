using Guesthouse.Tests.Git;
using Guesthouse.Tests.Mining;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Catalog.Profiles;

/// <summary>Files of repositories that nobody should trust: each is answered with file and line, and none hides another project.</summary>
public class HostileDescriptions
{
    private static readonly string bidi = "\u202EdlrowX\u202C a\u200Bb\u2066c\u2069";

    /// <summary>A content of innersource.json, and what of the problem's text must be there.</summary>
    private static readonly (string Content, string Problem)[] portals =
    [
        ("{ \"title\": \"A\",\n \"title\": \"B\" }", "innersource.json:2: The key 'title' stands here a second time"),
        ("{\n \"title\": 5,\n \"skills\": \"C#\" }", "innersource.json:2: 'title' must be a text, not a number."),
        ("{\n\n \"skills\": \"C#\" }", "innersource.json:3: 'skills' must be a list of texts; the one text is taken"),
        ("{ \"skills\": [1,\n {\"a\": []}] }", "innersource.json:2: 'skills' must be a list of texts; this is an object."),
        ("{ \"titel\": \"A\" }", "innersource.json:1: The key 'titel' is not known. Did you mean 'title'?"),
        ("[]", "innersource.json:1: The file must be one object"),
        ("", "innersource.json:1: This is not JSON"),
        ("{ \"title\": \"A\",\n }", "innersource.json:2: This is not JSON"),
        ("{ \"title\": \"A\" } trailing", "innersource.json:1: This is not JSON"),
        ("{ \"x\":" + new string('[', 5_000), "innersource.json:1: This is not JSON, or nested too deeply"),
        ("{ \"title\": \"\\ud800\" }", "innersource.json: A text of the file is half a character"),
        ("{ \"docs\": \"javascript:alert(1)\" }", "innersource.json:1: The documents is a web address"),
        ("{ \"logo\": \"../../etc/passwd.png\" }", "innersource.json:1: The logo must be the path of a picture within"),
        ("{ \"logo\": \"https://tracker.example/l.png\" }", "innersource.json:1: The logo must be the path of a picture within"),
        ("{ \"logo\": \"evil.svg\" }", "innersource.json:1: The drawing holds 'script', which a logo may not."),
        ("{ \"logo\": \"load.svg\" }", "innersource.json:1: The drawing runs a program"),
        ("{ \"logo\": \"not.png\" }", "innersource.json:1: The picture is not what its name says."),
        ("{ \"logo\": \"none.png\" }", "innersource.json:1: There is no picture 'none.png'"),
        ("{ \"title\": \"" + new string('x', 500) + "\" }", "innersource.json:1: The title has at most 120 letters."),
        ("{ \"skills\": [" + string.Join(',', Enumerable.Range(0, 60).Select(i => $"\"s{i}\"")) + "] }", "innersource.json:1: Only the first 50 values are read"),
        (new string(' ', 10 << 20) + "{}", "innersource.json: The file is larger than 1 MB, so it was not read."),
    ];

    [Theory, OnBothDatabases]
    public async Task Of_innersource_json_are_told_with_file_and_line(TestDatabase database)
    {
        using var place = MinedPlace.With(database);
        for (var i = 0; i < portals.Length; i++)
            await place.Do("repo", "add", Repository(portals[i].Content).CreateIn(place.Repositories, $"p{i}.git"));
        var said = (await place.Try("mine")).Error;

        for (var i = 0; i < portals.Length; i++)
        {
            var shown = await WhenARepositoryDescribesItself.Shown(place, $"p{i}");
            Assert.Contains(WhenARepositoryDescribesItself.Problems(shown), problem => problem.Contains(portals[i].Problem, StringComparison.Ordinal));
            Assert.Contains($"p{i}: {portals[i].Problem}", said, StringComparison.Ordinal);
            Assert.Equal("Nothing here is of the file that is wrong.", WhenARepositoryDescribesItself.One(shown, "description").Value);
        }
        Assert.Equal("B", (await WhenARepositoryDescribesItself.Shown(place, "p0")).GetProperty("name").GetString());
        Assert.Equal(portals.Length, (await place.Do("repo", "list")).Split("problem").Length - 1);
    }

    [Theory, OnBothDatabases]
    public async Task Of_other_files_hide_nothing_either(TestDatabase database)
    {
        using var place = MinedPlace.With(database);
        var bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n" + string.Concat("bcdefgh".Select(name => $"{name}: &{name} [{string.Join(',', Enumerable.Repeat($"*{(char)(name - 1)}", 9))}]\n"));
        await place.Do("repo", "add", Repository("{}").Write("catalog-info.yaml", bomb).Commit(Cast.Ada, "2026-01-02", "Bomb").CreateIn(place.Repositories, "bomb.git"));
        await place.Do("repo", "add", Repository("{}").Write("catalog-info.yaml", "kind: Component\nmetadata: [1]\nspec:\n  owner: {a: b}\n  lifecycle: someday\n").Commit(Cast.Ada, "2026-01-02", "Odd").CreateIn(place.Repositories, "odd.git"));
        await place.Do("repo", "add", new RepositoryBuilder().Write("README.md", new string('x', 10 << 20)).Commit(Cast.Ada, "2026-01-01", "Big").CreateIn(place.Repositories, "big.git"));
        await place.Do("repo", "add", new RepositoryBuilder().Write("README.md", string.Concat(Enumerable.Repeat("> ", 20_000)) + "[" + new string('(', 90_000) + "\n\n**a**b*c_[d](<e").Commit(Cast.Ada, "2026-01-01", "Deep").CreateIn(place.Repositories, "deep.git"));
        await place.Do("repo", "add", Repository("\uFEFF{ \"title\": \"" + bidi + "\", \"motivation\": null, \"skills\": [null, \"" + bidi + "\"] }").CreateIn(place.Repositories, "ledger.git"));
        await place.Do("mine");

        Assert.Contains("catalog-info.yaml:7: Up to here the file holds more than 4 million values", Assert.Single(await Problems(place, "bomb")), StringComparison.Ordinal);
        Assert.Equal(
            ["catalog-info.yaml:2: 'metadata' must be a mapping.", "catalog-info.yaml:4: 'owner' must be a text, not a list or a mapping.", "catalog-info.yaml:5: The lifecycle is none that is known; known are experimental, alpha, beta, development, production, active, stable, maintenance, deprecated, retired, archived, end-of-life, eol."],
            await Problems(place, "odd"));
        Assert.Equal("README.md: The file is larger than 1 MB, so it was not read.", Assert.Single(await Problems(place, "big")));
        Assert.Empty(await Problems(place, "deep"));
        var shown = await WhenARepositoryDescribesItself.Shown(place);
        Assert.Equal("dlrowX abc", shown.GetProperty("name").GetString());
        Assert.Equal(["dlrowX abc"], WhenARepositoryDescribesItself.All(shown, "skills"));
    }

    private static async Task<IReadOnlyList<string>> Problems(MinedPlace place, string project) => WhenARepositoryDescribesItself.Problems(await WhenARepositoryDescribesItself.Shown(place, project));

    private static RepositoryBuilder Repository(string portal) => new RepositoryBuilder()
        .Write("innersource.json", portal)
        .Write("README.md", "# Title\n\nNothing here is of the file that is wrong.\n")
        .Write("evil.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>")
        .Write("load.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>")
        .Write("not.png", "<html>")
        .Commit(Cast.Ada, "2026-01-01", "Begin", "a.cs");
}
