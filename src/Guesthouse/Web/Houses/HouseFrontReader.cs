using Guesthouse.Access;
using Guesthouse.Catalog;
using Guesthouse.Catalog.Readiness;
using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Domain.Catalog.Readiness;
using Guesthouse.Domain.Measures;
using Guesthouse.Measures.Figures;
using Guesthouse.Storage.Rows;
using Guesthouse.Web.Charts;
using Guesthouse.Web.Components;
using Guesthouse.Web.Teams;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Web.Houses;

/// <summary>Reads what the fronts of houses show: a page of them in a handful of queries, however many they are.</summary>
/// <param name="reader">The database, and on whose behalf.</param>
/// <param name="projects">The projects.</param>
/// <param name="directory">The teams' names.</param>
/// <param name="known">What is known of them besides what they say.</param>
public sealed class HouseFrontReader(Reader reader, ProjectReader projects, TeamDirectory directory, HouseFrontReader.Known known)
{
    private const int Months = 12;

    /// <summary>The fronts of projects, in the order of the keys; those that the viewer may not know of are left out.</summary>
    /// <param name="keys">The projects' keys, at most some hundred.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<IReadOnlyList<HouseFacts>> ReadAsync(IReadOnlyList<int> keys, CancellationToken cancellation)
    {
        var lines = await projects.LinesAsync(keys, cancellation);
        var seen = lines.Keys.ToList();
        var teams = await directory.AllAsync(cancellation);
        var profiles = await reader.Context.Set<ProfileRow>().AsNoTracking()
            .Where(row => seen.Contains(row.Project))
            .Select(row => new { row.Project, row.Motivation, row.Description, row.GovernanceLevel, row.Lifecycle, row.FirstResponseHours, row.ReviewHours, row.ConfirmedAt })
            .ToDictionaryAsync(row => row.Project, cancellation);
        var wanted = await ValuesAsync(seen, ProfileField.Wanted, cancellation);
        var people = await PeopleAsync(seen, cancellation);
        var levels = await new ReadinessReader(reader).LevelsAsync(seen, cancellation);
        var first = new DateOnly(reader.Today.Year, reader.Today.Month, 1).AddMonths(1 - Months);
        var answers = await known.Facts.ReadAsync<AnswerTimeFact>(reader.Context, seen, reader.Today, cancellation);
        var wantedNow = await known.Facts.ReadAsync<WantedNowFact>(reader.Context, seen, reader.Today, cancellation);
        var months = await known.Figures.MonthsAsync(seen, MeasureUnit.Commit, first, Months, cancellation);
        return [.. keys.Where(lines.ContainsKey).Select(key => (Line: lines[key], Profile: profiles.GetValueOrDefault(key))).Select(house => new HouseFacts(house.Line)
        {
            Host = house.Line.HostTeam is { } host ? TeamDirectory.Label(teams, host).Name : null,
            Purpose = house.Profile?.Motivation ?? house.Profile?.Description,
            Level = house.Profile?.GovernanceLevel,
            Lifecycle = house.Profile?.Lifecycle,
            Promise = house.Profile?.FirstResponseHours is { } hours ? new ResponsePromise(hours, house.Profile.ReviewHours) : null,
            AnswersWithin = answers?.GetValueOrDefault(house.Line.Key) is { } measured ? Math.Round((decimal)measured.MedianWorkingHours, 1) : null,
            Open = wantedNow?.GetValueOrDefault(house.Line.Key)?.Open ?? 0,
            Wanted = [.. wanted[house.Line.Key]],
            People = [.. people[house.Line.Key]],
            Readiness = ReadinessLights.Of(levels.GetValueOrDefault(house.Line.Key)),
            Months = months.GetValueOrDefault(house.Line.Key) ?? [],
        })];
    }

    /// <summary>What is known of houses besides what they say.</summary>
    /// <param name="Figures">Their activity.</param>
    /// <param name="Facts">What other modules supply.</param>
    public sealed record Known(FigureReader Figures, SuppliedFacts Facts);

    private async Task<ILookup<int, string>> ValuesAsync(List<int> keys, ProfileField field, CancellationToken cancellation) =>
        (await reader.Context.Set<ProfileValueRow>().AsNoTracking()
            .Where(row => row.Field == field && keys.Contains(row.Project))
            .OrderBy(row => row.Project).ThenBy(row => row.Position)
            .Select(row => new { row.Project, row.Value })
            .ToListAsync(cancellation)).ToLookup(row => row.Project, row => row.Value);

    /// <summary>Trusted committers, then product owners, by name; each once.</summary>
    private async Task<ILookup<int, string>> PeopleAsync(List<int> keys, CancellationToken cancellation)
    {
        var today = reader.Today;
        var roles = await (from role in reader.Context.Set<RoleRow>().AsNoTracking()
                           join person in reader.Context.Set<PersonRow>() on role.Person equals person.Id
                           where keys.Contains(role.Project) && person.WithdrawnAt == null && (role.FromDay == null || role.FromDay <= today) && (role.ToDay == null || role.ToDay > today)
                           select new { role.Project, role.Kind, Name = person.Name ?? person.Id }).ToListAsync(cancellation);
        return roles
            .OrderByDescending(role => role.Kind)
            .ThenBy(role => role.Name, StringComparer.CurrentCultureIgnoreCase)
            .DistinctBy(role => (role.Project, role.Name))
            .ToLookup(role => role.Project, role => role.Name);
    }
}

/// <summary>What the front of a house shows. <see langword="null"/> and empty lists: nobody said.</summary>
/// <param name="Line">The project.</param>
public sealed record HouseFacts(ProjectLine Line)
{
    /// <summary>The host team's name.</summary>
    public string? Host { get; init; }

    /// <summary>What it is for, in its own words.</summary>
    public string? Purpose { get; init; }

    /// <summary>How to join.</summary>
    public GovernanceLevel? Level { get; init; }

    /// <summary>Where it stands in its life.</summary>
    public Lifecycle? Lifecycle { get; init; }

    /// <summary>How quickly it promises to answer.</summary>
    public ResponsePromise? Promise { get; init; }

    /// <summary>Working hours to a first answer as they were measured: the median.</summary>
    public decimal? AnswersWithin { get; init; }

    /// <summary>How many other projects use it, as far as the viewer may know of them.</summary>
    public int Users { get; init; }

    /// <summary>How many requests are open for contribution.</summary>
    public int Open { get; init; }

    /// <summary>Which contributions are wanted.</summary>
    public IReadOnlyList<string> Wanted { get; init; } = [];

    /// <summary>Trusted committers, then product owners, by name.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>The changes of the last twelve months, in order; empty: none.</summary>
    public IReadOnlyList<ClassPeriod> Months { get; init; } = [];

    /// <summary>The four principles, as <see cref="HouseFront.Readiness"/> has them.</summary>
    public IReadOnlyList<ReadinessPanes.Light>? Readiness { get; init; }

    /// <summary>Guests' part of what guests and hosts made in these months; <see langword="null"/>: neither made anything.</summary>
    public decimal? GuestShare => Months.Sum(month => month.Counts.Host + month.Counts.Guest) is > 0 and var all
        ? (decimal)Months.Sum(month => month.Counts.Guest) / all
        : null;
}
