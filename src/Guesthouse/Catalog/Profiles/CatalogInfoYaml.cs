using System.Text;
using System.Text.Unicode;
using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Organization;

namespace Guesthouse.Catalog.Profiles;

/// <summary>Reads <c>catalog-info.yaml</c>, by which repositories describe themselves to Backstage: the first Component, else the first System, Domain, API or Resource.</summary>
/// <remarks>Source: Backstage, "Descriptor Format of Catalog Entities". What a field means there and has no place here is passed over.</remarks>
internal static class CatalogInfoYaml
{
    private static readonly string[] kinds = ["Component", "System", "Domain", "API", "Resource"];

    /// <summary>Backstage's well-known stages, and the words that companies use beside them.</summary>
    private static readonly Dictionary<string, Lifecycle> stages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["experimental"] = Lifecycle.Experimental,
        ["alpha"] = Lifecycle.Experimental,
        ["beta"] = Lifecycle.Experimental,
        ["development"] = Lifecycle.Experimental,
        ["production"] = Lifecycle.Active,
        ["active"] = Lifecycle.Active,
        ["stable"] = Lifecycle.Active,
        ["maintenance"] = Lifecycle.Maintenance,
        ["deprecated"] = Lifecycle.Maintenance,
        ["retired"] = Lifecycle.Retired,
        ["archived"] = Lifecycle.Retired,
        ["end-of-life"] = Lifecycle.Retired,
        ["eol"] = Lifecycle.Retired,
    };

    /// <summary>Reads a file.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="path">Its path, for problems.</param>
    public static StatedFile Parse(byte[] content, string path)
    {
        var values = new StatedValues(path);
        if (!Utf8.IsValid(content) || content.AsSpan().Contains((byte)0))
        {
            values.Refuse(0, "file.not-text", "The file must be UTF-8 text, so nothing of it is read.");
            return values.Read;
        }
        var read = YamlText.ReadAll(Encoding.UTF8.GetString(content).TrimStart('\uFEFF'), path);
        if (!read.TryGet(out var documents))
            return new StatedFile([], read.Problems);
        var maps = documents.OfType<YamlMap>().ToList();
        var entity = kinds.Select(kind => maps.Find(map => Text(map.Value("kind"))?.Equals(kind, StringComparison.OrdinalIgnoreCase) == true)).FirstOrDefault(map => map is not null);
        if (entity is not null)
            Entity(entity, values);
        else if (maps.Count < documents.Count)
            values.Refuse(documents.First(document => document is not YamlMap).Line, "catalog-info.wrong-type", "A document of this file must be a mapping with kind, metadata and spec.");
        return values.Read;
    }

    private static void Entity(YamlMap entity, StatedValues values)
    {
        if (Map(entity, "metadata", values) is { } metadata)
        {
            Take(metadata, "title", ProfileField.Title, values);
            Take(metadata, "description", ProfileField.Description, values);
            Tags(metadata.Value("tags"), values);
            Links(metadata.Value("links"), values);
        }
        if (Map(entity, "spec", values) is not { } spec)
            return;
        if (Single(spec, "owner", values) is { } owner && TeamOf(owner.Text) is { } team)
            values.Add(ProfileField.Owner, team, owner.Line);
        if (Single(spec, "lifecycle", values) is { } stage)
            if (stages.TryGetValue(stage.Text.Trim(), out var lifecycle))
                values.Add(ProfileField.Lifecycle, ProfileValue.Written(lifecycle), stage.Line);
            else
                values.Refuse(stage.Line, "catalog-info.lifecycle", $"The lifecycle is none that is known; known are {string.Join(", ", stages.Keys)}.");
    }

    /// <summary><c>group:default/payments</c>, <c>default/payments</c> and <c>payments</c> are the team payments; a person owns nothing here.</summary>
    private static string? TeamOf(string owner)
    {
        var reference = owner.Trim();
        if (reference.StartsWith("user:", StringComparison.OrdinalIgnoreCase))
            return null;
        return reference[(reference.LastIndexOfAny([':', '/']) + 1)..] is { Length: > 0 } name ? name : null;
    }

    private static void Tags(YamlNode? tags, StatedValues values)
    {
        foreach (var tag in Items(tags, "tags", values))
            if (tag is YamlScalar { IsNull: false } text)
                values.Add(ProfileField.Topic, text.Text, text.Line);
            else
                values.Refuse(tag.Line, "catalog-info.wrong-type", "A tag must be a word.");
    }

    private static void Links(YamlNode? links, StatedValues values)
    {
        foreach (var item in Items(links, "links", values))
            if (item is YamlMap link && Text(link.Value("url")) is { } url)
            {
                var title = Text(link.Value("title")) ?? "";
                if (IsDocumentation(Text(link.Value("type"))) || IsDocumentation(title))
                    values.Add(ProfileField.Documents, url, item.Line);
                values.Add(ProfileField.Link, $"{url} {title}", item.Line);
            }
            else
                values.Refuse(item.Line, "catalog-info.wrong-type", "A link must be a mapping with url and title.");
    }

    private static bool IsDocumentation(string? word) => word?.Trim().ToUpperInvariant() is "DOCS" or "DOCUMENTATION" or "TECHDOCS";

    private static IReadOnlyList<YamlNode> Items(YamlNode? node, string key, StatedValues values)
    {
        if (node is YamlList list)
            return list.Items;
        if (node is not null)
            values.Refuse(node.Line, "catalog-info.wrong-type", $"'{key}' must be a list.");
        return [];
    }

    private static void Take(YamlMap map, string key, ProfileField field, StatedValues values)
    {
        if (Single(map, key, values) is { } scalar && !string.IsNullOrWhiteSpace(scalar.Text))
            values.Add(field, scalar.Text, scalar.Line);
    }

    private static YamlScalar? Single(YamlMap map, string key, StatedValues values)
    {
        var value = map.Value(key);
        if (value is not null and not YamlScalar)
            values.Refuse(value.Line, "catalog-info.wrong-type", $"'{key}' must be a text, not a list or a mapping.");
        return value as YamlScalar;
    }

    private static YamlMap? Map(YamlMap map, string key, StatedValues values)
    {
        var value = map.Value(key);
        if (value is not null and not YamlMap)
            values.Refuse(value.Line, "catalog-info.wrong-type", $"'{key}' must be a mapping.");
        return value as YamlMap;
    }

    private static string? Text(YamlNode? node) => node is YamlScalar { IsNull: false } scalar ? scalar.Text : null;
}
