using System.Globalization;
using System.Text;

namespace Guesthouse.Domain.Catalog.Packages;

/// <summary>A package's name in its ecosystem, in the one spelling under which names are compared. Written <c>npm:@northmere/ledger</c>.</summary>
/// <remarks>
/// Each ecosystem has its own rule of what is the same name. npm and NuGet: without case. PyPI: without case, and runs of <c>-</c>, <c>_</c>
/// and <c>.</c> are one <c>-</c> (PEP 503). Cargo: without case, <c>_</c> is <c>-</c>. Go: with case, without the major version's ending
/// <c>/v2</c>, so that users of every major version are users. Maven: <c>groupId:artifactId</c>, with case.
/// </remarks>
public readonly record struct PackageName
{
    private const int MostLetters = 214;

    private PackageName(PackageEcosystem ecosystem, string name) => (Ecosystem, Name) = (ecosystem, name);

    /// <summary>Whose name it is.</summary>
    public PackageEcosystem Ecosystem { get; }

    /// <summary>The name, normalized.</summary>
    public string Name { get; }

    /// <summary>The name that a manifest writes; <see langword="null"/> for what can be no name: empty, longer than 214 letters, with blanks or invisible signs.</summary>
    public static PackageName? Of(PackageEcosystem ecosystem, string text)
    {
        var name = text.Trim();
        if (name.Length is 0 or > MostLetters || name.EnumerateRunes().Any(IsOdd) || (ecosystem == PackageEcosystem.Maven && !IsCoordinate(name)))
            return null;
        return new PackageName(ecosystem, ecosystem switch
        {
            PackageEcosystem.Npm or PackageEcosystem.NuGet => name.ToLowerInvariant(),
            PackageEcosystem.PyPi => OneHyphen(name.ToLowerInvariant()),
            PackageEcosystem.Cargo => name.ToLowerInvariant().Replace('_', '-'),
            PackageEcosystem.Go => WithoutMajorVersion(name),
            _ => name,
        });
    }

    /// <summary>Reads a name with its ecosystem before it: <c>npm:@northmere/ledger</c>, <c>maven:org.northmere:ledger</c>.</summary>
    /// <returns>The name; the problem <c>package.bad-name</c> for anything else.</returns>
    public static Result<PackageName> Parse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        foreach (var ecosystem in Enum.GetValues<PackageEcosystem>())
            if (colon > 0 && text[..colon].Equals(CodeOf(ecosystem), StringComparison.OrdinalIgnoreCase) && Of(ecosystem, text[(colon + 1)..]) is { } name)
                return name;
        return new Problem(
            ProblemKind.Invalid,
            "package.bad-name",
            $"A package is written with its ecosystem ({string.Join(", ", Enum.GetValues<PackageEcosystem>().Select(CodeOf))}), such as npm:@northmere/ledger or maven:org.northmere:ledger.");
    }

    /// <summary>The ecosystem's word in names: lower case.</summary>
    public static string CodeOf(PackageEcosystem ecosystem) => ecosystem.ToString().ToLowerInvariant();

    public override string ToString() => $"{CodeOf(Ecosystem)}:{Name}";

    private static bool IsOdd(Rune letter) =>
        Rune.IsWhiteSpace(letter) || letter == Rune.ReplacementChar
        || Rune.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    private static bool IsCoordinate(string name) => name.Split(':') is [{ Length: > 0 }, { Length: > 0 }];

    private static string OneHyphen(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var letter in name)
            if (letter is not ('-' or '_' or '.'))
                text.Append(letter);
            else if (text.Length > 0 && text[^1] != '-')
                text.Append('-');
        return text.ToString();
    }

    private static string WithoutMajorVersion(string path)
    {
        var slash = path.LastIndexOf('/');
        var isVersion = slash > 0 && path.Length > slash + 2 && path[slash + 1] == 'v' && path[slash + 2] is >= '1' and <= '9' && path.AsSpan(slash + 2).IndexOfAnyExceptInRange('0', '9') < 0;
        return isVersion && path[(slash + 1)..] != "v1" ? path[..slash] : path;
    }
}
