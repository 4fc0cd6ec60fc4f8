using System.Text.Json;
using Guesthouse.Catalog.Profiles;
using Guesthouse.Domain;
using Guesthouse.Domain.Catalog.Exchange;
using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Domain.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Exchange;

/// <summary>Makes repositories, their forge facts and the profiles of their projects follow from the portal entries that are in force. Doing it twice changes nothing.</summary>
/// <param name="context">The database, in the caller's transaction.</param>
/// <param name="chart">The organization, which may know a repository under an id of its own.</param>
/// <param name="now">Now.</param>
internal sealed class FollowPortals(GuesthouseContext context, OrganizationChart chart, DateTimeOffset now)
{
    private readonly PortalRepositories repositories = new(context, now);

    /// <summary>Follows the acts of an import, also of one that was taken back.</summary>
    public async Task AfterAsync(long act, CancellationToken cancellation)
    {
        var table = context.Model.FindEntityType(typeof(PortalEntryRow))!.GetTableName();
        var changed = await context.Set<ActChangeRow>().Where(change => change.Act == act && change.TableName == table).Select(change => change.RowKey).ToListAsync(cancellation);
        var keys = changed.ConvertAll(long.Parse);
        await RunAsync(await context.Set<PortalEntryRow>().Where(row => keys.Contains(row.Key)).OrderBy(row => row.Position).Select(row => row.Id).ToListAsync(cancellation), cancellation);
    }

    /// <summary>Follows what portals say of some repositories now.</summary>
    /// <returns>The keys of the projects that followed, in order.</returns>
    public async Task<IReadOnlyList<int>> RunAsync(IReadOnlyList<string> ids, CancellationToken cancellation)
    {
        var projects = new HashSet<int>();
        foreach (var id in ids.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var own = chart.EntryFor(new RepositoryId(id))?.Id.Value ?? id;
            var said = await SaidAsync([id], cancellation);
            var repository = said.Count > 0 ? await repositories.MakeAsync(own, cancellation) : await repositories.FindAsync(own, cancellation);
            if (repository is not { } key)
                continue;
            projects.UnionWith(await context.Set<ProjectScopeRow>().Where(scope => scope.Repository == key && scope.PathPrefix == "").Select(scope => scope.Project).ToListAsync(cancellation));
            await StateFactsAsync(key, said.Count > 0 ? said[^1].Entry : null, cancellation);
            if (said.Count == 0)
                await repositories.TakeBackAsync(key, cancellation);
            context.ChangeTracker.Clear();
        }
        foreach (var project in projects.Order())
            await StateProfileAsync(project, cancellation);
        return [.. projects.Order()];
    }

    /// <summary>What is in force of some repositories, the strongest last: the portal that was imported last.</summary>
    private async Task<IReadOnlyList<(PortalEntry Entry, string File)>> SaidAsync(IReadOnlyCollection<string> ids, CancellationToken cancellation)
    {
        var folded = ids.Select(id => id.ToLowerInvariant()).ToList();
        var rows = await (from row in context.Set<PortalEntryRow>().AsNoTracking()
                          join source in context.Set<SourceRow>() on row.Source equals (int?)source.Key
                          where row.WithdrawnAt == null && folded.Contains(row.FoldedId)
                          orderby source.ImportedAt, row.Key
                          select new { Row = row, source.File }).ToListAsync(cancellation);
        return [.. from row in rows
                   let file = Path.GetFileName(row.File)
                   let entry = PortalReading.OfKept(row.Row.Raw, new SourceLine(file, row.Row.SourceLine)).Entry
                   where entry is not null
                   select (entry, file)];
    }

    private async Task StateFactsAsync(int repository, PortalEntry? entry, CancellationToken cancellation)
    {
        await context.Set<ForgeFactRow>().Where(row => row.Repository == repository).ExecuteDeleteAsync(cancellation);
        if (entry is not null)
            context.Add(Row(repository, entry));
        await context.SaveChangesAsync(cancellation);
    }

    private static ForgeFactRow Row(int repository, PortalEntry entry) => new()
    {
        Repository = repository,
        Stars = entry.Facts.Stars,
        Forks = entry.Facts.Forks,
        Subscribers = entry.Facts.Subscribers,
        OpenIssues = entry.Facts.OpenIssues,
        CreatedAt = entry.Facts.CreatedAt,
        UpdatedAt = entry.Facts.UpdatedAt,
        PushedAt = entry.Facts.PushedAt,
        Participation = entry.Facts.Participation is { } weeks ? JsonSerializer.Serialize(weeks) : null,
        License = entry.Facts.License,
        HtmlUrl = entry.Facts.HtmlUrl,
        DefaultBranch = entry.Facts.DefaultBranch,
        Avatar = entry.Facts.Avatar,
        Raw = entry.Raw,
    };

    /// <summary>A project may be several repositories, of which portals speak in turn.</summary>
    private async Task StateProfileAsync(int project, CancellationToken cancellation)
    {
        var names = await (from scope in context.Set<ProjectScopeRow>()
                           join repository in context.Set<RepositoryRow>() on scope.Repository equals repository.Key
                           where scope.Project == project && scope.PathPrefix == "" && repository.RemovedAt == null
                           orderby repository.Id
                           select new { repository.Key, repository.Id }).ToListAsync(cancellation);
        var keys = names.ConvertAll(name => name.Key);
        var former = await context.Set<RepositoryFormerIdRow>().Where(row => keys.Contains(row.Repository)).Select(row => row.Id).ToListAsync(cancellation);
        var said = await SaidAsync([.. names.Select(name => name.Id), .. former], cancellation);
        await context.Set<ProfileStatementRow>().Where(row => row.Project == project && row.Source == ProfileSource.Portal).ExecuteDeleteAsync(cancellation);
        // Of one source the statement that stands first is in force.
        foreach (var (position, (value, file)) in said.Reverse().SelectMany(each => each.Entry.Values.Select(value => (value, each.File))).Index())
            context.Add(new ProfileStatementRow
            {
                Project = project,
                Field = value.Field,
                Position = position,
                Value = value.Value,
                Source = ProfileSource.Portal,
                Path = file,
                Line = value.Line,
                At = now,
            });
        await context.SaveChangesAsync(cancellation);
        await SettleProfile.RunAsync(context, project, cancellation);
    }
}
