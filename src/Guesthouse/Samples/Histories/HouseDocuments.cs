using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Guesthouse.Samples.Company;
using Guesthouse.Samples.Houses;

namespace Guesthouse.Samples.Histories;

/// <summary>The documents of a house, as good as they were on a day.</summary>
/// <param name="house">The house.</param>
/// <param name="company">The company.</param>
/// <param name="daysAgo">The day, before the anchor.</param>
internal sealed class HouseDocuments(SampleHouse house, NorthmereCompany company, int daysAgo)
{
    /// <summary>Letters of every script stand as they are, as people write them.</summary>
    private static readonly JsonSerializerOptions json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly DocumentTexts texts = DocumentTexts.In(house.DocumentLanguage);

    /// <summary>The files of a quality, by path.</summary>
    public Dictionary<string, string?> Of(DocumentQuality quality)
    {
        var files = new Dictionary<string, string?>(StringComparer.Ordinal);
        if (quality == DocumentQuality.None)
            return files;
        files["README.md"] = Filled(quality switch { DocumentQuality.Thin => texts.ThinReadme, DocumentQuality.Plain => texts.PlainReadme, _ => texts.Readme });
        if (quality >= DocumentQuality.Plain)
            AddRoles(files);
        if (quality == DocumentQuality.Plain && Chance.Trait(0, house.Slug, "contributing") < 0.5)
            files["CONTRIBUTING.md"] = Filled(texts.ThinContributing);
        if (quality == DocumentQuality.Plain ? Chance.Trait(0, house.Slug, "catalog") < 0.5 : quality == DocumentQuality.Exemplary)
            files["catalog-info.yaml"] = CatalogInfo();
        if (quality >= DocumentQuality.Good)
            AddHouseRules(files, quality);
        if (quality == DocumentQuality.Exemplary)
            AddDirection(files);
        return files;
    }

    /// <summary>What changed in the last releases.</summary>
    public static string Changelog(SampleHouse house, int daysAgo)
    {
        var text = new StringBuilder("# Changelog\n");
        foreach (var version in Enumerable.Range(0, 12).Select(step => HouseVersions.On(house, daysAgo + (step * 30))).Distinct(StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"\n## {version}\n\n- Better: {house.Nouns[version.Length * 7 % house.Nouns.Count]}s and what surrounds them.\n- Mended: what guests reported.\n");
        return text.ToString();
    }

    private void AddHouseRules(Dictionary<string, string?> files, DocumentQuality quality)
    {
        files["CONTRIBUTING.md"] = Filled(texts.Contributing) + (quality == DocumentQuality.Exemplary ? Filled(texts.MoreContributing) : "");
        files["LICENSE"] = DocumentTexts.Licence;
        files["innersource.json"] = InnersourceJson();
        files["CHANGELOG.md"] = Changelog(house, daysAgo);
        if (quality == DocumentQuality.Exemplary || Chance.Trait(0, house.Slug, "conduct") < 0.6)
            files["CODE_OF_CONDUCT.md"] = Filled(DocumentTexts.Conduct);
        if (quality == DocumentQuality.Exemplary)
            files["SECURITY.md"] = Filled(DocumentTexts.Security);
    }

    private void AddDirection(Dictionary<string, string?> files)
    {
        files["ROADMAP.md"] = Filled(DocumentTexts.Roadmap);
        files["docs/decisions/README.md"] = Filled(DocumentTexts.Decisions);
        files["docs/decisions/0001-record-decisions.md"] = Filled(DocumentTexts.FirstDecision);
        files["docs/guide.md"] = Filled(DocumentTexts.Guide);
    }

    private void AddRoles(Dictionary<string, string?> files)
    {
        var logins = house.Keepers.Select(company.Person).Where(keeper => keeper.TeamOn(daysAgo) is not null).Select(keeper => keeper.Login).ToList();
        if (logins.Count == 0)
            return;
        if (house.Roles == RoleFileStyle.CodeOwners && house.Folder.Length > 0)
            files[".gitlab/CODEOWNERS"] = "web/ @northmere/checkout @lena\nkiosk/ @northmere/mobile @tomas\n";
        else if (house.Roles == RoleFileStyle.CodeOwners)
            files[".gitlab/CODEOWNERS"] = $"# Who looks after what.\n* @northmere/{house.Host} {string.Join(' ', logins.Select(login => "@" + login))}\n";
        else if (house.Roles == RoleFileStyle.Owners)
            files["OWNERS"] = $"approvers:\n{string.Concat(logins.Select(login => $"- {login}\n"))}reviewers:\n- {logins[0]}\n";
        else if (house.Roles == RoleFileStyle.Maintainers)
            files["MAINTAINERS.md"] = $"# Maintainers\n\n{string.Concat(logins.Select(login => $"- @{login}\n"))}";
    }

    private string InnersourceJson() => JsonSerializer.Serialize(
        new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["title"] = house.Title,
            ["motivation"] = house.Motivation,
            ["contributions"] = house.Wanted.Count > 0 ? house.Wanted : ["Any"],
            ["skills"] = house.Skills,
            ["docs"] = $"https://docs.northmere.example/{house.Slug}",
            ["language"] = house.Language == SourceLanguage.CSharp ? "C#" : house.Language.ToString(),
        },
        json) + "\n";

    private string CatalogInfo() => string.Create(CultureInfo.InvariantCulture, $"""
        apiVersion: backstage.io/v1alpha1
        kind: Component
        metadata:
          name: {house.Slug}
          title: {house.Title}
          description: "{house.Motivation.Replace("\"", "'", StringComparison.Ordinal)}"
          tags: [{string.Join(", ", house.Topics.Select(topic => topic.Replace(' ', '-')))}]
          links:
          - url: https://docs.northmere.example/{house.Slug}
            title: Guide
        spec:
          type: {(house.Publishes.Count > 0 ? "library" : "service")}
          lifecycle: {house.Lifecycle switch { Domain.Catalog.Profiles.Lifecycle.Experimental => "experimental", Domain.Catalog.Profiles.Lifecycle.Retired => "deprecated", _ => "production" }}
          owner: {house.Host}

        """);

    private string Filled(string text) => new StringBuilder(text)
        .Replace("{Title}", house.Title).Replace("{Motivation}", house.Motivation).Replace("{ForWhom}", house.ForWhom)
        .Replace("{build}", Commands.Build).Replace("{test}", Commands.Test).Replace("{host}", house.Host)
        .Replace("{keepers}", house.Keepers.Count == 0 ? "the team" : string.Join(", ", house.Keepers.Select(id => company.Person(id).Name)))
        .Replace("{first}", (house.Promise?.First ?? 16).ToString(CultureInfo.InvariantCulture)).Replace("{review}", (house.Promise?.Review ?? 32).ToString(CultureInfo.InvariantCulture))
        .Replace("A {noun}", Capital(new SourceNames(house.Nouns[0]).One)).Replace("{noun}", house.Nouns[0]).Replace("{othernoun}", house.Nouns[1]).Replace("{area}", house.Areas[0]).Replace("{otherarea}", house.Areas[^1])
        .ToString();

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private (string Build, string Test) Commands => house.Language switch
    {
        SourceLanguage.Kotlin => ("mvn -q package -DskipTests", "mvn -q verify"),
        SourceLanguage.TypeScript => ("npm ci && npm run build", "npm test"),
        SourceLanguage.Go => ("go build ./...", "go test ./..."),
        SourceLanguage.CSharp => ("dotnet build", "dotnet test"),
        SourceLanguage.Python => ("pip install -e '.[test]'", "pytest"),
        SourceLanguage.Rust => ("cargo build", "cargo test"),
        _ => ("swift build", "swift test"),
    };
}
