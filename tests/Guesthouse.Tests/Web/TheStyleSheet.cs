using System.Text.RegularExpressions;
using Guesthouse.Tests.Architecture;

namespace Guesthouse.Tests.Web;

public sealed partial class TheStyleSheet
{
    private static readonly IReadOnlyDictionary<string, string> Files =
        Directory.EnumerateFiles(SourceTree.At("src/Guesthouse/Web/Assets/css"), "*.css").ToDictionary(path => Path.GetFileName(path), path => Comment().Replace(File.ReadAllText(path), ""));

    [Fact]
    public void names_no_class_that_no_page_uses()
    {
        var sources = string.Join('\n', Directory.EnumerateFiles(SourceTree.At("src/Guesthouse"), "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".razor" or ".cs" or ".js").Select(File.ReadAllText));

        var unused = Files.Values.SelectMany(css => Class().Matches(css)).Select(match => match.Groups["name"].Value).Distinct()
            .Where(name => !IsUsed(name, sources));

        Assert.Empty(unused);
    }

    [Fact]
    public void names_colours_in_the_tokens_only() =>
        Assert.All(Files.Where(file => file.Key != "tokens.css"), file => Assert.DoesNotMatch(@"#[0-9a-f]{3,8}\b|rgb\(|hsl\(|oklch\(", file.Value));

    [Fact]
    public void uses_every_token_it_has_and_has_every_token_it_uses()
    {
        var all = string.Concat(Files.Values);
        var made = Made().Matches(all).Select(match => match.Groups["name"].Value).ToHashSet();
        var used = Used().Matches(all).Select(match => match.Groups["name"].Value).Concat(["host-fill", "accent", "ink", "paper"]).ToHashSet();

        Assert.Equal(made.Order(), used.Order());
    }

    /// <summary>A class is written out, or computed from a class of authors, a step, or the state of a window: c-heat-@step.</summary>
    private static bool IsUsed(string name, string sources) =>
        Regex.IsMatch(sources, $@"(?<![\w-]){Regex.Escape(name)}(?![\w-])", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(5))
        || (Computed().Match(name) is { Success: true } computed && Regex.IsMatch(sources, $@"{Regex.Escape(computed.Groups["stem"].Value)}(@|\{{)", RegexOptions.None, TimeSpan.FromSeconds(5)));

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\.(?<name>[a-z][\w-]*)(?=[^{}]*\{)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Class();

    [GeneratedRegex(@"^(?<stem>c-([a-z]+-)?)(host|guest|agent|unknown|[1-5])$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Computed();

    [GeneratedRegex(@"(?<=[{;\s])--(?<name>[\w-]+)\s*:", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Made();

    [GeneratedRegex(@"var\(--(?<name>[\w-]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Used();
}
