using Guesthouse.Access;
using Guesthouse.Catalog.Activity;
using Guesthouse.Catalog.Packages;
using Guesthouse.Catalog.Readiness;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Exchange;

/// <summary>Writes every project that the viewer may know of, in order of their slugs. Equal states give equal texts.</summary>
/// <param name="installation">The installation, for its teams.</param>
/// <param name="reader">The database, and on whose behalf.</param>
public sealed class ExportCatalogue(Installation installation, Reader reader)
{
    private readonly ProjectReader projects = new(reader, new VisibleAnswers(reader, new KeptAnswers(installation.Store)));

    /// <summary>The file's text.</summary>
    /// <param name="format"><c>json</c>, <c>csv</c> or <c>backstage</c>.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<string> RunAsync(string format, CancellationToken cancellation)
    {
        var found = await LoadAsync(cancellation);
        return format switch
        {
            "csv" => CatalogueCsv.Text(found),
            "backstage" => new BackstageYaml(installation.Chart, reader.Today).Text(found),
            _ => CatalogueJson.Text(found),
        };
    }

    private async Task<IReadOnlyList<CatalogueProject>> LoadAsync(CancellationToken cancellation)
    {
        var (context, today) = (reader.Context, reader.Today);
        var visible = context.ProjectsFor(reader.Viewer, today);
        var lines = (await projects.ListAsync(cancellation)).ToDictionary(line => line.Key);
        var slugs = lines.ToDictionary(line => line.Key, line => line.Value.Slug);
        var profiles = await context.Set<ProfileRow>().AsNoTracking().Where(row => visible.Any(seen => seen.Key == row.Project)).ToDictionaryAsync(row => row.Project, cancellation);
        var values = (await context.Set<ProfileValueRow>().AsNoTracking().Where(row => visible.Any(seen => seen.Key == row.Project)).ToListAsync(cancellation))
            .OrderBy(row => row.Position).ToLookup(row => row.Project);
        var parts = await PartsAsync(cancellation);
        var roles = (await context.Set<RoleRow>().AsNoTracking()
            .Where(role => (role.FromDay == null || role.FromDay <= today) && (role.ToDay == null || role.ToDay > today))
            .ToListAsync(cancellation)).ToLookup(role => role.Project);
        var levels = await new ReadinessReader(reader).LevelsAsync(null, cancellation);
        var scores = await new ActivityReader(reader).KeptAsync(cancellation);
        var pairs = await new UsedByReader(reader, projects).PairsAsync(cancellation);
        var (users, used) = (pairs.ToLookup(pair => pair.Used, pair => slugs[pair.User]), pairs.ToLookup(pair => pair.User, pair => slugs[pair.Used]));
        return [.. (await visible.AsNoTracking().ToListAsync(cancellation))
            .OrderBy(row => row.Slug, StringComparer.Ordinal)
            .Select(row => new CatalogueProject(lines[row.Key], row, profiles.GetValueOrDefault(row.Key) ?? new ProfileRow { Project = row.Key })
            {
                Values = values[row.Key].ToLookup(value => value.Field),
                Parts = [.. parts[row.Key]],
                Roles = roles[row.Key].OrderBy(role => role.Person, StringComparer.Ordinal).DistinctBy(role => (role.Kind, role.Person)).ToLookup(role => role.Kind, role => role.Person),
                UsedBy = [.. users[row.Key].Order(StringComparer.Ordinal)],
                Uses = [.. used[row.Key].Order(StringComparer.Ordinal)],
                Readiness = levels.GetValueOrDefault(row.Key),
                ActivityScore = scores.TryGetValue(row.Key, out var score) ? score : null,
            })];
    }

    private async Task<ILookup<int, CataloguePart>> PartsAsync(CancellationToken cancellation)
    {
        var today = reader.Today;
        var facts = reader.Context.Set<ForgeFactRow>();
        var parts = await (from scope in reader.Context.Set<ProjectScopeRow>()
                           join repository in reader.Context.Set<RepositoryRow>() on scope.Repository equals repository.Key
                           where repository.RemovedAt == null && (scope.FromDay == null || scope.FromDay <= today) && (scope.ToDay == null || scope.ToDay > today)
                           select new { scope.Project, Repository = repository, scope.PathPrefix, Page = facts.Where(fact => fact.Repository == repository.Key).Select(fact => fact.HtmlUrl).FirstOrDefault() })
            .AsNoTracking().ToListAsync(cancellation);
        return parts
            .OrderBy(part => part.Repository.Id, StringComparer.Ordinal)
            .ThenBy(part => part.PathPrefix, StringComparer.Ordinal)
            .ToLookup(part => part.Project, part => new CataloguePart(part.Repository, part.PathPrefix, part.Page ?? ForgePage.Of(part.Repository)));
    }
}
