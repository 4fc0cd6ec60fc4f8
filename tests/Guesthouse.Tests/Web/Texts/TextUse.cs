using System.Text.RegularExpressions;
using Guesthouse.Tests.Architecture;

namespace Guesthouse.Tests.Web.Texts;

/// <summary>A place in the sources that asks for a text.</summary>
/// <param name="File">Where.</param>
/// <param name="Module">Whose texts: the type of the injected <c>Texts&lt;…&gt;</c>.</param>
/// <param name="Key">The key; what is computed in it may be anything.</param>
/// <param name="Given">The names of the arguments it gives.</param>
public sealed partial record TextUse(string File, string Module, Regex Key, IReadOnlySet<string> Given)
{
    /// <summary>Every place: <c>T["key", ("name", value)]</c>, <c>T.Rich($"key.{computed}")</c>, <c>T[yes ? "one" : "other"]</c>.</summary>
    public static IReadOnlyList<TextUse> All { get; } = [.. Sources().SelectMany(source => In(source.Path, source.Text))];

    /// <summary>Every string of the sources that could be a key, for keys that reach their text by a variable.</summary>
    public static IReadOnlySet<string> Strings { get; } =
        Sources().SelectMany(source => Literal().Matches(source.Text)).Select(match => match.Groups["text"].Value).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<(string Path, string Text)> Sources() =>
        Directory.EnumerateFiles(SourceTree.At("src/Guesthouse"), "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".razor" or ".cs")
            .Select(path => (Path.GetRelativePath(SourceTree.Root, path), System.IO.File.ReadAllText(path)));

    private static IEnumerable<TextUse> In(string file, string source)
    {
        foreach (Match injected in Injected().Matches(source))
        {
            var calls = new Regex($@"\b{injected.Groups["name"].Value}(\.Rich\(|\[)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
            foreach (Match call in calls.Matches(source))
            {
                var inside = source[(call.Index + call.Length)..EndOfBrackets(source, call.Index + call.Length)];
                var given = Argument().Matches(inside).Select(match => match.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);
                foreach (Match key in Literal().Matches(Argument().Split(inside)[0]))
                    yield return new TextUse(file, injected.Groups["module"].Value, PatternOf(key.Groups["text"].Value), given);
            }
        }
    }

    private static int EndOfBrackets(string source, int at)
    {
        for (var depth = 1; at < source.Length && depth > 0; at++)
            depth += source[at] is '[' or '(' ? 1 : source[at] is ']' or ')' ? -1 : 0;
        return at - 1;
    }

    private static Regex PatternOf(string key) =>
        new($"^{string.Join("[^.]+", Computed().Split(key).Select(Regex.Escape))}$", RegexOptions.None, TimeSpan.FromSeconds(1));

    [GeneratedRegex(@"\bTexts<(?<module>\w+)> (?<name>\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Injected();

    [GeneratedRegex(@"\(""(?<name>\w+)"",", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Argument();

    [GeneratedRegex(@"""(?<text>([^""{\\\n]|\{[^}""]*\})*)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Literal();

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Computed();
}
