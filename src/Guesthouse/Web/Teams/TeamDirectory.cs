using Guesthouse.Access;
using Guesthouse.Catalog;
using Guesthouse.Storage.Rows;
using Guesthouse.Web.Charts;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Web.Teams;

/// <summary>Today's teams: names, what stands above them, and who belongs to them. One for each request.</summary>
/// <param name="reader">The database, and the day.</param>
/// <param name="answers">What was read before.</param>
public sealed class TeamDirectory(Reader reader, VisibleAnswers answers)
{
    /// <summary>Every team of today, by id.</summary>
    public Task<IReadOnlyDictionary<string, TeamLine>> AllAsync(CancellationToken cancellation) =>
        answers.ToAsync("teams", null, () => ReadAsync(cancellation), cancellation);

    /// <summary>A team's label for pictures; the id stands for a team that is no longer known.</summary>
    public static TeamLabel Label(IReadOnlyDictionary<string, TeamLine> teams, string id) => new(id, teams.TryGetValue(id, out var team) ? team.Name : id);

    /// <summary>The ids of a team and of every team below it today.</summary>
    public async Task<IReadOnlyList<string>> WithinAsync(string team, CancellationToken cancellation)
    {
        var below = (await AllAsync(cancellation)).Values.ToLookup(line => line.Parent, line => line.Id, StringComparer.Ordinal);
        var found = new List<string> { team };
        for (var i = 0; i < found.Count; i++)
            found.AddRange(below[found[i]].Where(child => !found.Contains(child, StringComparer.Ordinal)));
        return found;
    }

    private async Task<IReadOnlyDictionary<string, TeamLine>> ReadAsync(CancellationToken cancellation)
    {
        var context = reader.Context;
        var today = reader.Today;
        var rows = await context.Set<TeamRow>().AsNoTracking()
            .Where(team => team.WithdrawnAt == null)
            .Select(team => new { team.Id, team.Name, team.Mission, team.Channel })
            .ToListAsync(cancellation);
        var parents = await context.Set<TeamParentRow>().AsNoTracking()
            .Where(row => row.WithdrawnAt == null && (row.FromDay == null || row.FromDay <= today) && (row.ToDay == null || row.ToDay > today))
            .ToDictionaryAsync(row => row.Team, row => row.Parent, StringComparer.Ordinal, cancellation);
        var members = await context.Set<MembershipRow>().AsNoTracking()
            .Where(row => row.WithdrawnAt == null && (row.FromDay == null || row.FromDay <= today) && (row.ToDay == null || row.ToDay > today))
            .GroupBy(row => row.Team)
            .Select(group => new { Team = group.Key, People = group.Select(row => row.Person).Distinct().Count() })
            .ToDictionaryAsync(row => row.Team, row => row.People, StringComparer.Ordinal, cancellation);
        return rows.ToDictionary(
            row => row.Id,
            row => new TeamLine(row.Id, row.Name, parents.GetValueOrDefault(row.Id), row.Mission, row.Channel, members.GetValueOrDefault(row.Id)),
            StringComparer.Ordinal);
    }
}

/// <summary>A team of today.</summary>
/// <param name="Id">Its id, as addresses have it.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Parent">The team above; <see langword="null"/> for a root.</param>
/// <param name="Mission">What it is for.</param>
/// <param name="Channel">Where to reach it.</param>
/// <param name="Members">How many people belong to it today, teams below left out.</param>
public sealed record TeamLine(string Id, string Name, string? Parent, string? Mission, string? Channel, int Members);
