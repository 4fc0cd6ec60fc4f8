using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Guesthouse.Catalog.Readiness;
using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Domain.Catalog.Readiness;
using Guesthouse.Domain.Catalog.Roles;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Catalog.Exchange;

/// <summary>The catalogue as JSON. The keys and their order are a promise (docs/exchange.md); more may come later, behind those that are there.</summary>
internal static class CatalogueJson
{
    private static readonly JsonWriterOptions options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file's text, which ends in a line break.</summary>
    public static string Text(IReadOnlyList<CatalogueProject> projects)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, options))
        {
            json.WriteStartObject();
            json.WriteString("schema", "guesthouse-catalogue/1");
            json.WriteStartArray("projects");
            foreach (var project in projects)
            {
                json.WriteStartObject();
                Write(json, project);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
        return Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length);
    }

    private static void Write(Utf8JsonWriter json, CatalogueProject project)
    {
        var profile = project.Profile;
        json.WriteString("slug", project.Line.Slug);
        json.WriteString("name", project.Line.Name);
        json.WriteString("hostTeam", project.Line.HostTeam);
        json.WriteString("visibility", project.Row.Visibility == ProjectVisibility.Everyone ? "everyone" : "teams");
        json.WriteString("motivation", profile.Motivation);
        json.WriteString("description", profile.Description);
        json.WriteString("documents", profile.Documents);
        json.WriteString("logo", profile.Logo);
        json.WriteString("governanceLevel", profile.GovernanceLevel is { } level ? ProfileValue.Written(level) : null);
        json.WriteString("lifecycle", profile.Lifecycle is { } lifecycle ? ProfileValue.Written(lifecycle) : null);
        Promise(json, profile);
        HouseRules(json, profile);
        Lists(json, project);
        Parts(json, project.Parts);
        Texts(json, "productOwners", project.Roles[RoleKind.ProductOwner]);
        Texts(json, "trustedCommitters", project.Roles[RoleKind.TrustedCommitter]);
        Texts(json, "usedBy", project.UsedBy);
        Texts(json, "uses", project.Uses);
        json.WriteString("firstChange", Instant(profile.CreatedHistoryAt));
        json.WriteString("lastChange", Instant(profile.LastChangeAt));
        json.WriteString("confirmed", Instant(profile.ConfirmedAt));
        json.WriteStartObject("readiness");
        foreach (var principle in Enum.GetValues<Principle>())
            json.WriteString(ReadinessWords.IdOf(principle), project.LevelOf(principle));
        json.WriteEndObject();
        Number(json, "activityScore", project.ActivityScore);
    }

    private static void Promise(Utf8JsonWriter json, ProfileRow profile)
    {
        json.WriteStartObject("promise");
        Number(json, "firstResponseHours", profile.FirstResponseHours);
        Number(json, "reviewHours", profile.ReviewHours);
        json.WriteEndObject();
    }

    private static void HouseRules(Utf8JsonWriter json, ProfileRow profile)
    {
        json.WriteStartObject("houseRules");
        json.WriteString("setup", profile.Setup);
        json.WriteString("conventions", profile.Conventions);
        json.WriteString("definitionOfDone", profile.DefinitionOfDone);
        Number(json, "warrantyDays", profile.WarrantyDays);
        json.WriteEndObject();
    }

    private static void Lists(Utf8JsonWriter json, CatalogueProject project)
    {
        Texts(json, "topics", project.Of(ProfileField.Topic));
        Texts(json, "skills", project.Of(ProfileField.Skill));
        Texts(json, "wanted", project.Of(ProfileField.Wanted));
        json.WriteStartArray("languages");
        foreach (var language in project.Values[ProfileField.Language])
        {
            json.WriteStartObject();
            json.WriteString("name", language.Value);
            if (language.Weight is { } share)
                json.WriteNumber("share", Math.Round(share, 4));
            else
                json.WriteNull("share");
            json.WriteEndObject();
        }
        json.WriteEndArray();
        Texts(json, "packages", project.Of(ProfileField.Package));
        Texts(json, "channels", project.Of(ProfileField.Channel));
        Texts(json, "links", project.Of(ProfileField.Link));
        Texts(json, "guidelines", project.Of(ProfileField.Guideline));
    }

    private static void Parts(Utf8JsonWriter json, IReadOnlyList<CataloguePart> parts)
    {
        json.WriteStartArray("repositories");
        foreach (var part in parts)
        {
            json.WriteStartObject();
            json.WriteString("id", part.Repository.Id);
            json.WriteString("path", part.Path);
            json.WriteString("branch", part.Repository.Branch);
            json.WriteString("page", part.Page);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }

    private static string? Instant(DateTimeOffset? at) => at?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
