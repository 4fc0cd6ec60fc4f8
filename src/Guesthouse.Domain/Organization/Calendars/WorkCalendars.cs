namespace Guesthouse.Domain.Organization.Calendars;

/// <summary>What teams and people stated about their working hours, row by row.</summary>
public sealed record StatedCalendars
{
    /// <summary>The schedules of teams that have one of their own, each for a span of days.</summary>
    public IReadOnlyDictionary<TeamId, IReadOnlyList<Dated<WorkSchedule>>> Teams { get; init; } = new Dictionary<TeamId, IReadOnlyList<Dated<WorkSchedule>>>();

    /// <summary>The schedules of people who have one of their own, each for a span of days.</summary>
    public IReadOnlyDictionary<PersonId, IReadOnlyList<Dated<WorkSchedule>>> People { get; init; } = new Dictionary<PersonId, IReadOnlyList<Dated<WorkSchedule>>>();

    /// <summary>The days on which people are away, in the time zone in which they work; the spans may overlap.</summary>
    public IReadOnlyDictionary<PersonId, IReadOnlyList<DaySpan>> Absences { get; init; } = new Dictionary<PersonId, IReadOnlyList<DaySpan>>();
}

/// <summary>The work calendar of every team and every person.</summary>
/// <remarks>
/// On each day a team has its own schedule, else that of the next team up that day which has one, else <see cref="WorkSchedule.Default"/>. A person has
/// their own, else that of their home team of that day, by the clocks of the person's time zone where one is known. Teams that the chart does not hold have the default.
/// </remarks>
public sealed class WorkCalendars
{
    private readonly OrganizationChart chart;
    private readonly StatedCalendars stated;

    private WorkCalendars(OrganizationChart chart, StatedCalendars stated)
    {
        this.chart = chart;
        this.stated = stated;
    }

    /// <summary>Checks what was stated.</summary>
    /// <returns>The calendars; <c>calendar.two-at-once</c> for everyone who has two schedules on one day.</returns>
    public static Result<WorkCalendars> Build(OrganizationChart chart, StatedCalendars stated)
    {
        List<Problem> problems =
        [
            .. stated.Teams.SelectMany(team => TwoAtOnce($"The team '{team.Key}'", team.Value)),
            .. stated.People.SelectMany(person => TwoAtOnce($"'{person.Key}'", person.Value)),
        ];
        return problems.Count > 0 ? Result.Failure<WorkCalendars>(problems) : new WorkCalendars(chart, stated);
    }

    /// <summary>The calendar of a team. It is put together anew for each call: whoever asks about many things of one team asks once.</summary>
    public WorkCalendar Of(TeamId team) => Through(ChangesOf([team]), day => ScheduleOf(team, day));

    /// <summary>The calendar of a person, their days of absence off.</summary>
    public WorkCalendar Of(PersonId person) => Through(ChangesOf(person), day => ScheduleOf(person, day)).Without(AbsencesOf(person));

    /// <summary>Whose schedule a team has on a day: its own id or that of a team above; <see langword="null"/>: nobody's, and so the default.</summary>
    public TeamId? StatedBy(TeamId team, DateOnly day) => StatedFor(team, day)?.By;

    private WorkSchedule ScheduleOf(TeamId team, DateOnly day) => StatedFor(team, day)?.Schedule ?? WorkSchedule.Default;

    private (TeamId By, WorkSchedule Schedule)? StatedFor(TeamId team, DateOnly day)
    {
        for (TeamId? at = chart.Team(team) is null ? null : team; at is { } here; at = chart.ParentOf(here, day))
            if (Own(stated.Teams, here).On(day) is [var own, ..])
                return (here, own);
        return null;
    }

    private WorkSchedule ScheduleOf(PersonId person, DateOnly day)
    {
        if (Own(stated.People, person).On(day) is [var own, ..])
            return own;
        var inherited = chart.HomeTeamOf(person, day) is { } home ? ScheduleOf(home, day) : WorkSchedule.Default;
        return chart.Person(person)?.TimeZone is { } zone ? inherited.In(zone) : inherited;
    }

    private IReadOnlyList<DaySpan> AbsencesOf(PersonId person) => stated.Absences.TryGetValue(person, out var absences) ? absences : [];

    /// <summary>The days on which the schedule of one of these teams may change: where its own, its parents or a schedule further up begin or end.</summary>
    private IEnumerable<DateOnly> ChangesOf(IEnumerable<TeamId> teams)
    {
        // Through time two teams may each have been above the other, so that climbing needs to remember where it was.
        var seen = new HashSet<TeamId>();
        var open = new Stack<TeamId>(teams);
        while (open.TryPop(out var team))
        {
            var parents = seen.Add(team) ? chart.Team(team)?.Parents ?? [] : [];
            foreach (var parent in parents)
                open.Push(parent.Value);
            foreach (var day in Ends(Own(stated.Teams, team)).Concat(Ends(parents)))
                yield return day;
        }
    }

    private IEnumerable<DateOnly> ChangesOf(PersonId person)
    {
        var memberships = chart.MembershipsOf(person);
        return Ends(Own(stated.People, person))
            .Concat(memberships.SelectMany(membership => EndsOf(membership.Span)))
            .Concat(ChangesOf(memberships.Select(membership => membership.Team)));
    }

    private static WorkCalendar Through(IEnumerable<DateOnly> changes, Func<DateOnly, WorkSchedule> scheduleOn)
    {
        var first = scheduleOn(DateOnly.MinValue);
        var later = new List<(DateOnly From, WorkSchedule Schedule)>();
        foreach (var day in changes.Distinct().Order())
            if (scheduleOn(day) is var schedule && schedule != (later.Count > 0 ? later[^1].Schedule : first))
                later.Add((day, schedule));
        return WorkCalendar.Of(first, later);
    }

    private static IReadOnlyList<Dated<WorkSchedule>> Own<TOwner>(IReadOnlyDictionary<TOwner, IReadOnlyList<Dated<WorkSchedule>>> schedules, TOwner owner)
        where TOwner : notnull =>
        schedules.TryGetValue(owner, out var own) ? own : [];

    private static IEnumerable<DateOnly> Ends<T>(IReadOnlyList<Dated<T>> values) => values.SelectMany(value => EndsOf(value.Span));

    private static IEnumerable<DateOnly> EndsOf(DaySpan span) => new[] { span.From, span.To }.OfType<DateOnly>();

    private static IEnumerable<Problem> TwoAtOnce(string whose, IReadOnlyList<Dated<WorkSchedule>> schedules) =>
        from later in Enumerable.Range(0, schedules.Count)
        from earlier in Enumerable.Range(0, later)
        where schedules[earlier].Span.Overlaps(schedules[later].Span)
        select new Problem(
            ProblemKind.Invalid, "calendar.two-at-once", $"{whose} has two schedules at once: {schedules[earlier].Span} and {schedules[later].Span}.", schedules[later].Source);
}
