using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Guesthouse.Access;
using Guesthouse.Catalog.Activity;
using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Storage.Derived;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Exchange;

/// <summary>Writes the catalogue in the format of the SAP portal for InnerSource: an entry for each whole repository of a project that the viewer may know of, in order of their ids.</summary>
/// <param name="reader">The database, and on whose behalf.</param>
public sealed class ExportPortal(Reader reader)
{
    private static readonly JsonWriterOptions options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly ProfileField[] lists = [ProfileField.Topic, ProfileField.Skill, ProfileField.Wanted, ProfileField.Language, ProfileField.Guideline];

    /// <summary>The file's text, which ends in a line break.</summary>
    public async Task<string> RunAsync(CancellationToken cancellation)
    {
        using var output = new MemoryStream();
        await using (var json = new Utf8JsonWriter(output, options))
        {
            json.WriteStartArray();
            foreach (var repository in await RepositoriesAsync(cancellation))
                PortalJson.Of(repository).WriteTo(json);
            json.WriteEndArray();
        }
        output.WriteByte((byte)'\n');
        return Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length);
    }

    private async Task<IReadOnlyList<PortalRepository>> RepositoriesAsync(CancellationToken cancellation)
    {
        var (context, today) = (reader.Context, reader.Today);
        var visible = context.ProjectsFor(reader.Viewer, today);
        var parts = await (from scope in context.Set<ProjectScopeRow>()
                           join project in visible on scope.Project equals project.Key
                           join repository in context.Set<RepositoryRow>() on scope.Repository equals repository.Key
                           where scope.PathPrefix == "" && repository.RemovedAt == null
                               && (scope.FromDay == null || scope.FromDay <= today) && (scope.ToDay == null || scope.ToDay > today)
                           select new { project.Slug, project.Name, Project = project.Key, Repository = repository }).AsNoTracking().ToListAsync(cancellation);
        var facts = await context.Set<ForgeFactRow>().AsNoTracking().ToDictionaryAsync(row => row.Repository, cancellation);
        var profiles = await context.Set<ProfileRow>().AsNoTracking().Where(row => visible.Any(seen => seen.Key == row.Project)).ToDictionaryAsync(row => row.Project, cancellation);
        var values = (await context.Set<ProfileValueRow>().AsNoTracking().Where(row => lists.Contains(row.Field) && visible.Any(seen => seen.Key == row.Project)).ToListAsync(cancellation))
            .OrderBy(row => row.Position).ToLookup(row => (row.Project, row.Field), row => row.Value);
        var weeks = await WeeklyCommits.ReadAsync(context, context.ProjectSetsFor(reader.Viewer, today), today, cancellation);
        var scores = await new ActivityReader(reader).ScoresAsync(cancellation);
        return [.. parts
            .GroupBy(part => part.Repository.Key)
            .Select(same => same.OrderBy(part => part.Slug, StringComparer.Ordinal).First())
            .OrderBy(part => part.Repository.Id, StringComparer.Ordinal)
            .Select(part => new PortalRepository(
                part.Repository,
                part.Name,
                profiles.GetValueOrDefault(part.Project) ?? new ProfileRow { Project = part.Project },
                field => [.. values[(part.Project, field)]],
                facts.GetValueOrDefault(part.Repository.Key),
                weeks.GetValueOrDefault(part.Repository.Key))
            {
                Score = scores.GetValueOrDefault(part.Project)?.Value,
            })];
    }
}

/// <summary>What is known of a repository that is written to a portal's file.</summary>
/// <param name="Row">The repository.</param>
/// <param name="Name">What people call its project.</param>
/// <param name="Profile">What its project says of itself.</param>
/// <param name="Values">The same, of the fields with several values.</param>
/// <param name="Facts">What a forge or portal says of it.</param>
/// <param name="Weeks">Its commits of each of the last 52 weeks; <see langword="null"/>: none, or no history.</param>
internal sealed record PortalRepository(
    RepositoryRow Row, string Name, ProfileRow Profile, Func<ProfileField, IReadOnlyList<string>> Values, ForgeFactRow? Facts, IReadOnlyList<int>? Weeks)
{
    /// <summary>Whether its history was read, so that dates and counts are known better than a portal knows them.</summary>
    public bool IsMined => Row.MinedAt is not null;

    /// <summary>The activity score of its project, as the project's page shows it.</summary>
    public int? Score { get; init; }
}
