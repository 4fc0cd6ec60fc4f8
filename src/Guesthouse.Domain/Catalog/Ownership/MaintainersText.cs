using System.Text;
using System.Text.RegularExpressions;

namespace Guesthouse.Domain.Catalog.Ownership;

/// <summary>A <c>MAINTAINERS</c> file.</summary>
/// <param name="People">Whom it names, each once, at their first line.</param>
public sealed record MaintainersContent(IReadOnlyList<NamedPerson> People) : RoleFileContent([]);

/// <summary>
/// Reads <c>MAINTAINERS</c> files, which are free text: <c>&lt;address@host&gt;</c> and <c>@login</c> name somebody, and nothing else does.
/// What stands below a Markdown heading with the word <em>emeritus</em>, up to the next heading, is passed over.
/// </summary>
public static partial class MaintainersText
{
    /// <summary>Reads a file.</summary>
    /// <param name="bytes">Its content, UTF-8.</param>
    public static MaintainersContent Parse(ReadOnlySpan<byte> bytes)
    {
        var people = new List<NamedPerson>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var (number, emeritus) = (0, false);
        foreach (var line in Encoding.UTF8.GetString(bytes).Split('\n'))
        {
            number++;
            if (line.StartsWith('#'))
                emeritus = line.Contains("emeritus", StringComparison.OrdinalIgnoreCase);
            if (emeritus)
                continue;
            foreach (Match found in Mention().Matches(line))
                if (seen.Add(found.Groups["who"].Value))
                    people.Add(new NamedPerson(found.Groups["who"].Value, number));
        }
        return new MaintainersContent(people);
    }

    // Linear in the line, hence no time limit. An @ within a word belongs to an address without brackets; a slash after the name makes it a team or a package.
    [GeneratedRegex(@"<(?<who>[^\s<>@]+@[^\s<>@]+)>|(?<![\w.@/+-])@(?<who>[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?)(?![\w/@-])", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Mention();
}
