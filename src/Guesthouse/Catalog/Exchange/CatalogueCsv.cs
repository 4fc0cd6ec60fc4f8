using System.Globalization;
using CsvHelper;
using Guesthouse.Catalog.Readiness;
using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Domain.Catalog.Readiness;
using Guesthouse.Domain.Catalog.Roles;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Catalog.Exchange;

/// <summary>The catalogue as CSV (RFC 4180, UTF-8, header row), a row for each project; several values are joined by "; ". Cells that a spreadsheet would run as a formula are quoted as text.</summary>
internal static class CatalogueCsv
{
    private static readonly CsvWriterOptions options = new() { NewLine = "\r\n", Injection = CsvInjection.Escape };

    private static readonly (string Key, Func<CatalogueProject, string?> Value)[] columns =
    [
        ("slug", project => project.Line.Slug),
        ("name", project => project.Line.Name),
        ("host_team", project => project.Line.HostTeam),
        ("visibility", project => project.Row.Visibility == ProjectVisibility.Everyone ? "everyone" : "teams"),
        ("motivation", project => project.Profile.Motivation),
        ("description", project => project.Profile.Description),
        ("documents", project => project.Profile.Documents),
        ("governance_level", project => project.Profile.GovernanceLevel is { } level ? ProfileValue.Written(level) : null),
        ("lifecycle", project => project.Profile.Lifecycle is { } lifecycle ? ProfileValue.Written(lifecycle) : null),
        ("first_response_hours", project => Text(project.Profile.FirstResponseHours)),
        ("review_hours", project => Text(project.Profile.ReviewHours)),
        ("topics", project => Joined(project.Of(ProfileField.Topic))),
        ("skills", project => Joined(project.Of(ProfileField.Skill))),
        ("wanted", project => Joined(project.Of(ProfileField.Wanted))),
        ("languages", project => Joined(project.Of(ProfileField.Language))),
        ("packages", project => Joined(project.Of(ProfileField.Package))),
        ("channels", project => Joined(project.Of(ProfileField.Channel))),
        ("repositories", project => Joined(project.Parts.Select(part => part.Path.Length == 0 ? part.Repository.Id : $"{part.Repository.Id}/{part.Path}"))),
        ("product_owners", project => Joined(project.Roles[RoleKind.ProductOwner])),
        ("trusted_committers", project => Joined(project.Roles[RoleKind.TrustedCommitter])),
        ("used_by", project => Text(project.UsedBy.Count)),
        ("last_change", project => project.Profile.LastChangeAt?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ("confirmed", project => project.Profile.ConfirmedAt?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        .. Enum.GetValues<Principle>().Select(principle => ($"readiness_{ReadinessWords.IdOf(principle)}", (Func<CatalogueProject, string?>)(project => project.LevelOf(principle)))),
        ("activity_score", project => Text(project.ActivityScore)),
    ];

    /// <summary>The file's text.</summary>
    public static string Text(IReadOnlyList<CatalogueProject> projects)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(output, options, leaveOpen: true))
        {
            foreach (var (key, _) in columns)
                csv.WriteField(key);
            csv.EndRecord();
            foreach (var project in projects)
            {
                foreach (var (_, value) in columns)
                    csv.WriteField(value(project));
                csv.EndRecord();
            }
        }
        return output.ToString();
    }

    private static string Joined(IEnumerable<string> values) => string.Join("; ", values);

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
