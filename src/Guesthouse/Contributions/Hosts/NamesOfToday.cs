using Guesthouse.Access;
using Guesthouse.Catalog;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Contributions.Hosts;

/// <summary>What people, teams and projects are called today. Names are read when they are shown: who was renamed, left or was forgotten is so everywhere at once.</summary>
/// <param name="reader">The database, and on whose behalf.</param>
public sealed class NamesOfToday(Reader reader)
{
    /// <summary>The people of ids. Who left has the name they had; somebody without one is called by their id.</summary>
    public async Task<IReadOnlyDictionary<string, NamedPerson>> PeopleAsync(IEnumerable<string?> ids, CancellationToken cancellation)
    {
        var wanted = ids.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (wanted.Count == 0)
            return new Dictionary<string, NamedPerson>(StringComparer.Ordinal);
        var today = reader.Today;
        var rows = await reader.Context.Set<PersonRow>().AsNoTracking().Where(row => wanted.Contains(row.Id)).Select(row => new { row.Id, row.Name, HasLeft = row.WithdrawnAt != null || row.LeftOn <= today, row.LeftOn }).ToListAsync(cancellation);
        return rows.ToDictionary(row => row.Id, row => new NamedPerson(row.Id, row.Name ?? row.Id, row.HasLeft) { LeftOn = row.LeftOn }, StringComparer.Ordinal);
    }

    /// <summary>The names of teams, by id.</summary>
    public async Task<IReadOnlyDictionary<string, string>> TeamsAsync(IEnumerable<string?> ids, CancellationToken cancellation)
    {
        var wanted = ids.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (wanted.Count == 0)
            return new Dictionary<string, string>(StringComparer.Ordinal);
        return await reader.Context.Set<TeamRow>().AsNoTracking().Where(row => wanted.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Name, StringComparer.Ordinal, cancellation);
    }

    /// <summary>The projects of keys. Whoever asks has found out that the viewer may see a request of each; of the project itself they may know no more than its name.</summary>
    public async Task<IReadOnlyDictionary<int, AskedProject>> ProjectsAsync(IEnumerable<int> keys, CancellationToken cancellation)
    {
        var wanted = keys.Distinct().ToList();
        var lines = await ProjectReader.Lines(reader.Context, reader.Context.Set<ProjectRow>().Where(row => wanted.Contains(row.Key)), reader.Today).ToListAsync(cancellation);
        var visible = await reader.Context.ProjectsFor(reader.Viewer, reader.Today).Where(row => wanted.Contains(row.Key)).Select(row => row.Key).ToListAsync(cancellation);
        return lines.ToDictionary(line => line.Key, line => new AskedProject(line.Key, line.Slug, line.Name, line.HostTeam) { IsVisible = visible.Contains(line.Key) });
    }
}

/// <summary>Somebody, as they are called today.</summary>
/// <param name="Id">Their id.</param>
/// <param name="Name">Their name.</param>
/// <param name="HasLeft">Whether they are no longer of the organization.</param>
public sealed record NamedPerson(string Id, string Name, bool HasLeft)
{
    /// <summary>The first UTC day on which they are no longer there; <see langword="null"/>: no end is known.</summary>
    public DateOnly? LeftOn { get; init; }
}
