using System.Text;

namespace Guesthouse.Domain.Catalog;

/// <summary>The name of a project in addresses: lower-case letters, digits, hyphens, dots and underscores, beginning with a letter or digit; at most 60.</summary>
/// <remarks>A slug is given once and never to another project, whatever became of the first: a renamed project keeps answering to its old one.</remarks>
public readonly record struct Slug
{
    private const int MostLetters = 60;

    /// <summary>What pages of the catalogue itself are called, so that no project may be.</summary>
    public static IReadOnlySet<string> Reserved { get; } = new HashSet<string>(StringComparer.Ordinal) { "before-you-build" };

    private Slug(string value) => Value = value;

    /// <summary>The slug as text.</summary>
    public string Value { get; }

    /// <summary>Reads a slug that somebody chose.</summary>
    /// <returns>The slug; the problem <c>project.bad-slug</c> for anything else, <c>project.reserved-slug</c> for the name of a page.</returns>
    public static Result<Slug> Parse(string text) =>
        Reserved.Contains(text) ? new Problem(ProblemKind.Invalid, "project.reserved-slug", $"'{text}' is the name of a page of the catalogue; choose another slug, such as '{text}-2'.")
        : text == From(text).Value ? new Slug(text)
        : new Problem(
            ProblemKind.Invalid,
            "project.bad-slug",
            $"A slug is at most {MostLetters} lower-case letters, digits, hyphens, dots and underscores, beginning with a letter or digit, such as '{From(text)}'.");

    /// <summary>The slug that comes nearest to a repository's name; <c>project</c> where nothing of it can stay.</summary>
    public static Slug From(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var letter in name.ToLowerInvariant())
            if (char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || (letter is '-' or '.' or '_' && slug.Length > 0))
                slug.Append(letter);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        var text = slug.ToString(0, Math.Min(slug.Length, MostLetters)).TrimEnd('-', '.');
        return new Slug(text.Length == 0 ? "project" : text);
    }

    /// <summary>This slug, or where it is reserved or was ever taken the first of <c>-2</c>, <c>-3</c> … that never was.</summary>
    public Slug FirstFree(Func<string, bool> isTaken)
    {
        var candidate = Value;
        for (var number = 2; Reserved.Contains(candidate) || isTaken(candidate); number++)
        {
            var end = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"-{number}");
            candidate = Value[..Math.Min(Value.Length, MostLetters - end.Length)] + end;
        }
        return new Slug(candidate);
    }

    public override string ToString() => Value;
}
