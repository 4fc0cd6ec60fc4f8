using Guesthouse.Contributions.Hosts;
using Guesthouse.Domain;

namespace Guesthouse.Web.Requests;

/// <summary>A form as somebody sent it: shown again with all that they typed where it was refused, and where they want to see how it will look.</summary>
/// <param name="Name">Which form of the page.</param>
/// <param name="Fields">What stood in its fields.</param>
public sealed record TypedForm(string Name, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>The field in which a page's version is kept: how many events the writer had read.</summary>
    public const string VersionField = "version";

    /// <summary>The button that shows how a text will look, and does nothing else.</summary>
    public const string PreviewField = "preview";

    /// <summary>A form that nobody has typed into.</summary>
    public static TypedForm Empty { get; } = new("", new Dictionary<string, string>(StringComparer.Ordinal));

    /// <summary>Why it was refused; empty: it was not.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>Whom it mentions, by id, for showing how it will look.</summary>
    public IReadOnlyDictionary<string, NamedPerson> Mentioned { get; init; } = new Dictionary<string, NamedPerson>(StringComparer.Ordinal);

    /// <summary>Whether the writer only wants to see how it looks.</summary>
    public bool IsPreview => Fields.ContainsKey(PreviewField);

    /// <summary>What stands in a field; empty when nothing does.</summary>
    public string this[string field] => Fields.GetValueOrDefault(field, "");

    /// <summary>What stands in a field; <see langword="null"/> when nothing but blanks does.</summary>
    public string? Optional(string field) => string.IsNullOrWhiteSpace(this[field]) ? null : this[field].Trim();

    /// <summary>The lines of a field, without blank ones.</summary>
    public IReadOnlyList<string> Lines(string field) => this[field].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>How many events the writer had read.</summary>
    public int? Version => int.TryParse(this[VersionField], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var version) ? version : null;

    /// <summary>Reads a form that was sent.</summary>
    /// <param name="name">Which form of the page.</param>
    /// <param name="form">Its fields.</param>
    public static TypedForm Of(string name, IFormCollection form) =>
        new(name, form.Where(field => field.Key != Gate.FormToken.Field).ToDictionary(field => field.Key, field => field.Value.ToString().ReplaceLineEndings("\n"), StringComparer.Ordinal));

    /// <summary>The problem of a field: the first whose code begins with one of these; <see langword="null"/>: there is none.</summary>
    public Problem? ProblemOf(params ReadOnlySpan<string> codes)
    {
        foreach (var code in codes)
            if (Problems.FirstOrDefault(problem => problem.Code.StartsWith(code, StringComparison.Ordinal)) is { } found)
                return found;
        return null;
    }
}
