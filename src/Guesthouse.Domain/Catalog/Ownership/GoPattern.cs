using System.Text;
using System.Text.RegularExpressions;

namespace Guesthouse.Domain.Catalog.Ownership;

/// <summary>A filter of an <c>OWNERS</c> file: a regular expression in Go's syntax (RE2), found anywhere in the path from the file's folder.</summary>
/// <remarks>It takes time linear in the path, as Go's does, whatever the expression.</remarks>
public sealed class GoPattern
{
    private const int StackPath = 512;

    // Made when first asked: the engine without backtracking is dear to set up, and most filters of a history are never asked.
    private readonly Lazy<Regex> regex;

    private GoPattern(string text, string net)
    {
        Text = text;
        regex = new Lazy<Regex>(() => new Regex(net, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, Regex.InfiniteMatchTimeout));
    }

    /// <summary>The expression as written.</summary>
    public string Text { get; }

    /// <summary>Reads an expression.</summary>
    /// <returns>The pattern, or the reason of kind Invalid.</returns>
    public static Result<GoPattern> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            var net = GoSyntax.ToDotNet(text);
            _ = new Regex(net, RegexOptions.CultureInvariant, Regex.InfiniteMatchTimeout);
            return new GoPattern(text, net);
        }
        catch (ArgumentException)
        {
            return new Problem(ProblemKind.Invalid, "owners.bad-filter", $"the filter \"{text}\" is no regular expression that can be read");
        }
    }

    /// <summary>Whether the expression is found in a path.</summary>
    /// <param name="path">Git's bytes; those that are not UTF-8 become U+FFFD.</param>
    public bool IsMatch(ReadOnlySpan<byte> path)
    {
        var text = path.Length <= StackPath ? stackalloc char[StackPath] : new char[path.Length];
        return regex.Value.IsMatch(text[..Encoding.UTF8.GetChars(path, text)]);
    }

    public override string ToString() => Text;
}
