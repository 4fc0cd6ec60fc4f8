using Guesthouse.Access;
using Guesthouse.Catalog.Projects;
using Guesthouse.Contributions.Texts;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog.Roles;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Organization;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Contributions.Requests;

/// <summary>
/// Reads on what the viewer is asked to decide, by the rule of <see cref="RequestRights.IsAskedToDecide"/>. Mostly that is whole projects, and two small questions tell them; only where
/// product owners have parts of a project the paths of its waiting requests are read, which stand in texts.
/// </summary>
/// <param name="reader">The database, and on whose behalf.</param>
internal sealed class DecidedParts(Reader reader)
{
    private static readonly string[] kindsWithPaths = ["Filed", "Edited"];

    /// <summary>Reads it.</summary>
    public async Task<DecidedRequests> ReadAsync(CancellationToken cancellation)
    {
        if (!reader.Viewer.IsKnown)
            return DecidedRequests.None;
        var person = reader.Viewer.Person?.Value;
        var own = person is null ? [] : await Owners().Where(role => role.Person == person).Select(role => new { role.Project, IsWhole = role.PathPrefix == "" }).ToListAsync(cancellation);
        var (whole, parts) = (own.Where(role => role.IsWhole).Select(role => role.Project).ToHashSet(), own.Select(role => role.Project).ToHashSet());
        if (reader.Viewer.Offices.Contains(Office.ProgramLead))
        {
            var (owners, projects) = (Owners(), reader.Context.Set<ProjectRow>().Where(project => project.RemovedAt == null));
            whole.UnionWith(await projects.Where(project => !owners.Any(role => role.Project == project.Key)).Select(project => project.Key).ToListAsync(cancellation));
            parts.UnionWith(await owners.Where(role => !owners.Any(all => all.Project == role.Project && all.PathPrefix == "")).Select(role => role.Project).Distinct().ToListAsync(cancellation));
        }
        parts.ExceptWith(whole);
        return new DecidedRequests(whole, parts, parts.Count == 0 ? parts : await RequestsAsync(parts, cancellation));
    }

    private IQueryable<RoleRow> Owners()
    {
        var today = reader.Today;
        return reader.Context.Set<RoleRow>().AsNoTracking().Where(role => role.Kind == RoleKind.ProductOwner && (role.FromDay == null || role.FromDay <= today) && (role.ToDay == null || role.ToDay > today));
    }

    /// <summary>The requests to some projects that wait for the host, and for the viewer because of what they are about.</summary>
    private async Task<HashSet<int>> RequestsAsync(HashSet<int> parts, CancellationToken cancellation)
    {
        var there = reader.Context.PeopleOn(reader.Today).Select(asker => asker.Id);
        var waiting = reader.Context.Set<RequestRow>().AsNoTracking().Where(row => parts.Contains(row.Project)
            && (row.State == RequestState.Submitted || row.State == RequestState.Planned || (row.State == RequestState.NeedsInformation && row.Person != null && !there.Contains(row.Person))));
        var said = await (from row in waiting
                          join happened in reader.Context.Set<RequestEventRow>() on row.Number equals happened.Request
                          where kindsWithPaths.Contains(happened.Kind)
                          orderby happened.Number
                          select new { row.Project, Happened = happened }).ToListAsync(cancellation);
        var last = said.GroupBy(one => one.Happened.Request).Select(one => (Number: one.Key, one.Last().Project, Paths: PathsOf(one.Last().Happened))).ToList();
        var texts = await StoredTexts.BodiesAsync(reader.Context, [.. last.Select(one => one.Paths).OfType<TextVersion>().Distinct()], cancellation);
        var roles = (await Owners().Where(role => parts.Contains(role.Project)).OrderBy(role => role.Key).ToListAsync(cancellation)).ToLookup(role => role.Project);
        // Files name no product owners.
        var rules = parts.ToDictionary(project => project, project => new ProjectRoles([.. roles[project].Select(StoredProjects.Role)], trustRoleFiles: false));
        return [.. last.Where(one => RequestRights.IsAskedToDecide(rules[one.Project], reader.Viewer, reader.Today, RequestPaths.Of(one.Paths is { } paths ? texts.GetValueOrDefault(paths) : null))).Select(one => one.Number)];
    }

    private static TextVersion? PathsOf(RequestEventRow row) => StoredRequests.EventOf(row).Act switch
    {
        RequestFiled filed => filed.Details.Paths,
        RequestEdited edited => edited.Details.Paths,
        _ => null,
    };
}
