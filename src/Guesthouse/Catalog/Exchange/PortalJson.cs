using System.Globalization;
using System.Text.Json.Nodes;
using Guesthouse.Domain.Catalog.Exchange;
using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Domain.Organization;
using Guesthouse.Storage.Derived;

namespace Guesthouse.Catalog.Exchange;

/// <summary>
/// An entry of a portal's file. What a portal once said is written again as it said it, fields that mean nothing here among them; over it goes
/// what is known otherwise by now: what people and files say of the project, and the dates and counts of a history that was read.
/// </summary>
internal static class PortalJson
{
    private const string Metadata = "_InnerSourceMetadata";

    /// <summary>The entry.</summary>
    public static JsonObject Of(PortalRepository repository)
    {
        var entry = repository.Facts?.Raw is { } raw ? JsonNode.Parse(raw)!.AsObject() : New(repository);
        if (entry[Metadata] is not JsonObject metadata)
            entry[Metadata] = metadata = [];
        var said = repository.Facts?.Raw is { } text && PortalReading.OfKept(text, default).Entry is { } kept ? kept.Values : [];
        Describe(entry, metadata, repository, said);
        if (repository.IsMined)
            Count(entry, metadata, repository);
        return entry;
    }

    private static JsonObject New(PortalRepository repository)
    {
        var id = new RepositoryId(repository.Row.Id);
        return new JsonObject
        {
            ["id"] = repository.Row.Key,
            ["name"] = id.LastSegment,
            ["full_name"] = id.Value,
            ["html_url"] = repository.Facts?.HtmlUrl ?? ForgePage.Of(repository.Row),
            ["description"] = null,
            ["created_at"] = null,
            ["updated_at"] = null,
            ["pushed_at"] = null,
            ["stargazers_count"] = repository.Facts?.Stars,
            ["watchers_count"] = repository.Facts?.Stars,
            ["language"] = null,
            ["forks_count"] = repository.Facts?.Forks,
            ["open_issues_count"] = repository.Facts?.OpenIssues,
            ["license"] = repository.Facts?.License,
            ["default_branch"] = repository.Row.Branch,
            ["owner"] = new JsonObject { ["login"] = id.Owner, ["avatar_url"] = repository.Facts?.Avatar },
            [Metadata] = new JsonObject { ["topics"] = new JsonArray() },
        };
    }

    /// <summary>Writes what is in force and differs from what the portal said; so an entry that nobody said anything else about stays as it was.</summary>
    private static void Describe(JsonObject entry, JsonObject metadata, PortalRepository repository, IReadOnlyList<StatedValue> said)
    {
        void One(JsonObject to, string name, ProfileField field, string? value)
        {
            if (value is not null && value != said.FirstOrDefault(stated => stated.Field == field).Value)
                to[name] = value;
        }

        void Several(string name, ProfileField field)
        {
            var values = repository.Values(field);
            if (values.Count > 0 && !values.SequenceEqual(said.Where(stated => stated.Field == field).Select(stated => stated.Value).Distinct(StringComparer.OrdinalIgnoreCase), StringComparer.Ordinal))
                metadata[name] = new JsonArray([.. values.Select(value => JsonValue.Create(value))]);
        }

        One(entry, "description", ProfileField.Description, repository.Profile.Description);
        One(repository.Facts?.Raw is null ? entry : metadata, "language", ProfileField.Language, repository.Values(ProfileField.Language) is [var language, ..] ? language : null);
        One(metadata, "title", ProfileField.Title, repository.Profile.Title);
        One(metadata, "motivation", ProfileField.Motivation, repository.Profile.Motivation);
        One(metadata, "docs", ProfileField.Documents, repository.Profile.Documents);
        One(metadata, "logo", ProfileField.Logo, repository.Profile.Logo);
        One(metadata, "guidelines", ProfileField.Guideline, repository.Values(ProfileField.Guideline) is [var guideline, ..] ? guideline : null);
        Several("topics", ProfileField.Topic);
        Several("skills", ProfileField.Skill);
        Several("contributions", ProfileField.Wanted);
    }

    private static void Count(JsonObject entry, JsonObject metadata, PortalRepository repository)
    {
        if (repository.Profile.CreatedHistoryAt is { } created && entry["created_at"] is null)
            entry["created_at"] = Text(created);
        if (repository.Profile.LastChangeAt is { } last)
            (entry["updated_at"], entry["pushed_at"]) = (Text(last), Text(last));
        var weeks = repository.Weeks ?? new int[WeeklyCommits.Weeks];
        metadata["participation"] = new JsonArray([.. weeks.Select(commits => JsonValue.Create(commits))]);
        metadata["score"] = repository.Score;
    }

    private static string Text(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
