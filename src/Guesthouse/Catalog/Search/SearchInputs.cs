using System.Security.Cryptography;
using System.Text;
using Guesthouse.Domain;
using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Domain.Catalog.Search;
using Guesthouse.Storage.Rows;
using Guesthouse.Storage.Search;

namespace Guesthouse.Catalog.Search;

/// <summary>All that is searched of a project, as other tables have it.</summary>
/// <param name="Project">The project.</param>
/// <param name="Profile">What is in force of it; <see langword="null"/>: nothing yet.</param>
/// <param name="Values">Its profile's values, in order of field and position.</param>
/// <param name="Names">The ids of its repositories.</param>
/// <param name="People">The names of its product owners and trusted committers.</param>
/// <param name="Host">Its host team's id; <see langword="null"/>: none.</param>
internal sealed record SearchInputs(
    ProjectRow Project, ProfileRow? Profile, IReadOnlyList<ProfileValueRow> Values, IReadOnlyList<string> Names, IReadOnlyList<string> People, string? Host)
{
    /// <summary>The version of the rules by which entries and words are made. Raise it when they change: everything is indexed anew then.</summary>
    public const int Rules = 4;

    private const int KeyAtMost = 60;

    /// <summary>Whoever types the name of a language means projects that are written in it, not those with a file of it.</summary>
    private const double ShareOfLanguage = 0.05;

    /// <summary>How ready the project is; nothing where nobody knows.</summary>
    public SearchedReadiness Readiness { get; init; } = SearchedReadiness.Unknown;

    /// <summary>A hash of the inputs: equal inputs make equal entries. Cheaper than cutting all words again.</summary>
    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(
        '\0',
        [
            Project.Slug, Project.Name, $"{Project.RemovedAt is null}", Host ?? "", Profile?.Title ?? "", Profile?.Motivation ?? "", Profile?.Description ?? "",
            $"{Profile?.GovernanceLevel}", $"{Profile?.Lifecycle}", $"{Profile?.LastChangeAt?.UtcTicks}", Readiness.ToString(),
            .. Values.Select(value => $"{value.Field} {value.Value} {value.Weight < ShareOfLanguage}"), .. Names, "people", .. People, Profile?.Readme ?? "",
        ]))));

    /// <summary>The project as it is searched.</summary>
    /// <param name="hash">The hash of the inputs.</param>
    public SearchedProject Made(string hash)
    {
        var title = Profile?.Title ?? Project.Name;
        var isThere = Project.RemovedAt is null;
        var text = isThere ? SearchText.Of(title, [Project.Name, Project.Slug], Texts(), Names) : SearchText.None;
        return new SearchedProject(
            new CatalogEntry(
                Project.Key, FoldedText.Of(title), (byte)text.TitleWords, Readiness.Activity, Readiness.Order, Profile?.LastChangeAt?.ToUnixTimeMilliseconds(),
                isThere ? [.. FacetValues().Distinct()] : []),
            hash,
            text);
    }

    private IEnumerable<(SearchField Field, string Text)> Texts()
    {
        foreach (var value in Values)
            if (value.Field == ProfileField.Package)
                foreach (var text in Package(value.Value[(value.Value.IndexOf(':', StringComparison.Ordinal) + 1)..]))
                    yield return text;
            else if (FieldOf(value.Field) is { } field && !(value.Weight < ShareOfLanguage))
                yield return (field, value.Value);
        yield return (SearchField.Purpose, Profile?.Motivation ?? "");
        yield return (SearchField.Purpose, Profile?.Description ?? "");
        foreach (var person in People)
            yield return (SearchField.People, person);
        yield return (SearchField.Readme, Profile?.Readme ?? "");
    }

    /// <summary>
    /// What a package is called says what the project is; in whose name it is published, which all packages of a company share, says nothing, and has to be
    /// found all the same.
    /// </summary>
    private static IEnumerable<(SearchField Field, string Text)> Package(string name)
    {
        var own = name.LastIndexOfAny(['/', ':']) is >= 0 and var at ? name[(at + 1)..]
            : name.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? name[(dot + 1)..]
            : name;
        yield return (SearchField.Keywords, own);
        if (own.Length < name.Length)
            yield return (SearchField.Readme, name);
    }

    private static SearchField? FieldOf(ProfileField field) => field switch
    {
        ProfileField.Topic => SearchField.Keywords,
        ProfileField.Skill or ProfileField.Wanted or ProfileField.Language => SearchField.Wanted,
        _ => null,
    };

    private IEnumerable<FacetValue> FacetValues()
    {
        foreach (var value in Values)
            if (value.Field switch { ProfileField.Topic => Facet.Topic, ProfileField.Skill => Facet.Skill, ProfileField.Language => Facet.Language, _ => (Facet?)null } is { } facet
                && Key(value.Value) is { Length: > 0 } key)
                yield return new FacetValue(facet, key);
        if (Host is not null)
            yield return new FacetValue(Facet.Host, Host);
        if (Profile?.GovernanceLevel is { } level)
            yield return new FacetValue(Facet.Level, Written(level));
        if (Profile?.Lifecycle is { } lifecycle)
            yield return new FacetValue(Facet.Lifecycle, Written(lifecycle));
        if (Readiness.Ready is { } ready)
            yield return new FacetValue(Facet.Readiness, ready.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>The name of a value in addresses: <c>ContributionsWelcome</c> is <c>contributions-welcome</c>.</summary>
    public static string Written(Enum value) =>
        string.Concat(value.ToString().Select((letter, i) => char.IsUpper(letter) ? $"{(i > 0 ? "-" : "")}{char.ToLowerInvariant(letter)}" : letter.ToString()));

    /// <summary>A value as a choice: on one line, without what cannot be seen, not endless.</summary>
    private static string Key(string value) => PlainText.Line(value) is { Length: <= KeyAtMost } key ? key : "";
}
