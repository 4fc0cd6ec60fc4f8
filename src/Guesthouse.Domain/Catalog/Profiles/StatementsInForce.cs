namespace Guesthouse.Domain.Catalog.Profiles;

/// <summary>
/// Decides which of all statements are in force: a person's wins over every file's; of the files the stronger source; of one source the
/// repository that comes first. Topics, links, channels, packages, guidelines and people of role files are gathered from all files.
/// </summary>
public static class StatementsInForce
{
    private static readonly HashSet<ProfileField> gathered =
        [ProfileField.Topic, ProfileField.Link, ProfileField.Channel, ProfileField.Package, ProfileField.Guideline, ProfileField.TrustedInFile];

    /// <summary>Whether a field holds several values.</summary>
    public static bool HasSeveral(ProfileField field) => field >= ProfileField.Topic;

    /// <summary>What is in force, in order of the fields; of a field with several values in the order stated, languages by weight.</summary>
    /// <param name="statements">All that stands, in the order of repositories and of each source.</param>
    public static IReadOnlyList<ProfileStatement> Of(IEnumerable<ProfileStatement> statements) =>
        [.. statements.GroupBy(statement => statement.Field).OrderBy(field => field.Key).SelectMany(field => OfOne(field.Key, [.. field.OrderBy(statement => statement.Origin.Source)]))];

    private static IEnumerable<ProfileStatement> OfOne(ProfileField field, IReadOnlyList<ProfileStatement> byStrength)
    {
        var strongest = byStrength[0].Origin.Source;
        var heard = strongest == ProfileSource.Person || !gathered.Contains(field) ? byStrength.TakeWhile(statement => statement.Origin.Source == strongest) : byStrength;
        var said = heard.Where(statement => statement.Value.Length > 0).ToList();
        return field switch
        {
            ProfileField.FirstChange => said.OrderBy(statement => statement.Value, StringComparer.Ordinal).Take(1),
            ProfileField.LastChange => said.OrderByDescending(statement => statement.Value, StringComparer.Ordinal).Take(1),
            ProfileField.Language => Shares(said),
            _ when HasSeveral(field) => said.DistinctBy(statement => statement.Value, StringComparer.OrdinalIgnoreCase),
            _ => said.Take(1),
        };
    }

    private static IEnumerable<ProfileStatement> Shares(List<ProfileStatement> languages)
    {
        var all = languages.Sum(language => language.Weight ?? 0);
        return languages
            .GroupBy(language => language.Value, StringComparer.OrdinalIgnoreCase)
            .Select(language => language.First() with { Weight = all > 0 ? language.Sum(statement => statement.Weight ?? 0) / all : null })
            .OrderByDescending(language => language.Weight ?? 0);
    }
}
