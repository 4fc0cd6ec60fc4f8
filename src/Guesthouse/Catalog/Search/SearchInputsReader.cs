using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Search;

/// <summary>Reads what is searched of projects, whoever may see them: the index holds all, and is asked for what is visible.</summary>
/// <param name="context">The database.</param>
/// <param name="today">The UTC day, for roles and hosts.</param>
internal sealed class SearchInputsReader(GuesthouseContext context, DateOnly today)
{
    private static readonly ProfileField[] searched = [ProfileField.Topic, ProfileField.Skill, ProfileField.Wanted, ProfileField.Language, ProfileField.Package];

    /// <summary>The inputs of some projects, in order of their keys; removed ones too.</summary>
    public async Task<IReadOnlyList<SearchInputs>> ReadAsync(IReadOnlyList<int> keys, CancellationToken cancellation)
    {
        var projects = await context.Set<ProjectRow>().AsNoTracking().Where(row => keys.Contains(row.Key)).OrderBy(row => row.Key).ToListAsync(cancellation);
        var profiles = await context.Set<ProfileRow>().AsNoTracking().Where(row => keys.Contains(row.Project)).ToDictionaryAsync(row => row.Project, cancellation);
        var values = (await context.Set<ProfileValueRow>().AsNoTracking().Where(row => keys.Contains(row.Project) && searched.Contains(row.Field)).ToListAsync(cancellation))
            .OrderBy(row => row.Field).ThenBy(row => row.Position).ToLookup(row => row.Project);
        var hosts = await ProjectReader.Lines(context, context.Set<ProjectRow>().Where(row => keys.Contains(row.Key)), today).ToDictionaryAsync(line => line.Key, line => line.HostTeam, cancellation);
        var names = await NamesAsync(keys, cancellation);
        var people = await PeopleAsync(keys, cancellation);
        var readiness = await new SearchedReadinessReader(context).ReadAsync(keys, cancellation);
        return [.. projects.Select(project => new SearchInputs(
            project, profiles.GetValueOrDefault(project.Key), [.. values[project.Key]], [.. names[project.Key]], [.. people[project.Key]], hosts.GetValueOrDefault(project.Key))
        {
            Readiness = readiness.GetValueOrDefault(project.Key) ?? SearchedReadiness.Unknown,
        })];
    }

    private async Task<ILookup<int, string>> NamesAsync(IReadOnlyList<int> keys, CancellationToken cancellation)
    {
        var rows = await (from scope in context.Set<ProjectScopeRow>()
                          join repository in context.Set<RepositoryRow>() on scope.Repository equals repository.Key
                          where keys.Contains(scope.Project) && repository.RemovedAt == null && (scope.ToDay == null || scope.ToDay > today)
                          select new { scope.Project, repository.Id }).Distinct().ToListAsync(cancellation);
        return rows.OrderBy(row => row.Id, StringComparer.Ordinal).ToLookup(row => row.Project, row => row.Id);
    }

    private async Task<ILookup<int, string>> PeopleAsync(IReadOnlyList<int> keys, CancellationToken cancellation)
    {
        var rows = await (from role in context.Set<RoleRow>()
                          join person in context.Set<PersonRow>() on role.Person equals person.Id
                          where keys.Contains(role.Project) && person.WithdrawnAt == null
                            && (role.FromDay == null || role.FromDay <= today) && (role.ToDay == null || role.ToDay > today)
                          select new { role.Project, Name = person.Name ?? person.Id }).Distinct().ToListAsync(cancellation);
        return rows.OrderBy(row => row.Name, StringComparer.Ordinal).ToLookup(row => row.Project, row => row.Name);
    }
}
