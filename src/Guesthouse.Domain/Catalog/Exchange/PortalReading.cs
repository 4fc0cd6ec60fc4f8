using System.Text.Json;
using Guesthouse.Domain.Catalog.Profiles;

namespace Guesthouse.Domain.Catalog.Exchange;

/// <summary>Reads one entry of a portal's file. A field of a wrong type refuses the entry; a value that is none of its field's is left out, and told.</summary>
/// <param name="Entry">The entry; <see langword="null"/>: it cannot be taken.</param>
/// <param name="Problems">What is wrong with it.</param>
public sealed record PortalReading(PortalEntry? Entry, IReadOnlyList<Problem> Problems)
{
    private const int MostLettersOfId = 200;

    /// <summary>Reads an entry.</summary>
    /// <param name="json">The entry.</param>
    /// <param name="at">The line on which it begins.</param>
    public static PortalReading Of(JsonElement json, SourceLine at)
    {
        var fields = new JsonFields(at);
        try
        {
            return Read(fields, json, at);
        }
        catch (InvalidOperationException)
        {
            fields.Refuse("file.not-text", "A text of the entry is half a character (a lone surrogate).");
            return new PortalReading(null, fields.Problems);
        }
    }

    /// <summary>Reads an entry that is kept.</summary>
    /// <param name="raw">The entry as JSON.</param>
    /// <param name="at">Where it stood.</param>
    public static PortalReading OfKept(string raw, SourceLine at)
    {
        using var kept = JsonDocument.Parse(raw);
        return Of(kept.RootElement, at);
    }

    private static PortalReading Read(JsonFields fields, JsonElement json, SourceLine at)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            fields.Refuse("portal.no-object", "An entry must be an object: { \"full_name\": … }.");
            return new PortalReading(null, fields.Problems);
        }
        var owner = fields.Object(json, "owner");
        var id = IdOf(fields.Text(json, "full_name") ?? $"{(owner is { } named ? fields.Text(named, "login") : null)}/{fields.Text(json, "name")}");
        if (id is null)
            fields.Refuse("portal.no-name", "The entry has no full_name such as payments/ledger, by which repositories are told apart.");
        var facts = FactsOf(fields, json, owner);
        var values = ValuesOf(fields, json, at);
        return fields.Problems.Count > 0 || id is null
            ? new PortalReading(null, fields.Problems)
            : new PortalReading(new PortalEntry(id, at, JsonSerializer.Serialize(json), facts, values.Values), values.Problems);
    }

    /// <summary>Groups and a name, joined by slashes; nothing that could be taken for another place or hides on a page.</summary>
    private static string? IdOf(string text)
    {
        var isWhole = text.Length <= MostLettersOfId && text == PlainText.Line(text) && !text.Contains('\\', StringComparison.Ordinal);
        return isWhole && text.Split('/') is { Length: >= 2 } parts && parts.All(part => part.Length > 0 && part.Trim() == part && part is not ("." or "..")) ? text : null;
    }

    private static PortalFacts FactsOf(JsonFields fields, JsonElement json, JsonElement? owner) => new()
    {
        Stars = fields.Count(json, "stargazers_count"),
        Forks = fields.Count(json, "forks_count"),
        Subscribers = fields.Count(json, "subscribers_count"),
        OpenIssues = fields.Count(json, "open_issues_count"),
        CreatedAt = fields.Instant(json, "created_at"),
        UpdatedAt = fields.Instant(json, "updated_at"),
        PushedAt = fields.Instant(json, "pushed_at"),
        Participation = fields.Object(json, "_InnerSourceMetadata") is { } more ? fields.Weeks(more, "participation") : null,
        License = fields.License(json),
        HtmlUrl = WebAddress(fields.Text(json, "html_url")),
        DefaultBranch = fields.Text(json, "default_branch"),
        Avatar = owner is { } at ? WebAddress(fields.Text(at, "avatar_url")) : null,
    };

    private static StatedFile ValuesOf(JsonFields fields, JsonElement json, SourceLine at)
    {
        var values = new StatedValues(at.File);
        void Take(ProfileField field, params IEnumerable<string?> texts)
        {
            foreach (var text in texts.Where(text => !string.IsNullOrWhiteSpace(text)))
                values.Add(field, text!, at.Line);
        }

        Take(ProfileField.Description, fields.Text(json, "description"));
        var more = fields.Object(json, "_InnerSourceMetadata");
        Take(ProfileField.Language, (more is { } metadata ? fields.Text(metadata, "language") : null) ?? fields.Text(json, "language"));
        if (more is { } said)
        {
            Take(ProfileField.Title, fields.Text(said, "title"));
            Take(ProfileField.Motivation, fields.Text(said, "motivation"));
            Take(ProfileField.Documents, fields.Text(said, "docs"));
            Take(ProfileField.Topic, fields.Texts(said, "topics"));
            Take(ProfileField.Skill, fields.Texts(said, "skills"));
            Take(ProfileField.Wanted, fields.Texts(said, "contributions"));
            Take(ProfileField.Guideline, fields.Text(said, "guidelines"));
        }
        return values.Read;
    }

    private static string? WebAddress(string? text) => text is not null && ProfileValue.IsWebAddress(text) ? text : null;
}
