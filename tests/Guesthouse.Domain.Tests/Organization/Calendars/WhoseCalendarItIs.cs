using Guesthouse.Domain;
using Guesthouse.Domain.Organization;
using Guesthouse.Domain.Organization.Calendars;
using NodaTime;

namespace Guesthouse.Tests.Organization.Calendars;

/// <summary>Calendars come down the tree of teams of the day, and a person may have their own.</summary>
public sealed class WhoseCalendarItIs
{
    private static readonly WorkSchedule six = Hours.Weekdays("UTC", "09:00-15:00");
    private static readonly WorkSchedule four = Hours.Weekdays("UTC", "09:00-13:00");
    private static readonly SourceLine nowhere = new("calendars", 0);

    private readonly Dictionary<TeamId, IReadOnlyList<Dated<WorkSchedule>>> teams = [];
    private readonly Dictionary<PersonId, IReadOnlyList<Dated<WorkSchedule>>> people = [];
    private readonly Dictionary<PersonId, IReadOnlyList<DaySpan>> absences = [];

    private readonly ChartBuilder chart = new ChartBuilder()
        .Team("company").Team("platform", "company").Team("shop")
        .TeamUnder("payments", ("platform", null, "2026-04-01"), ("shop", "2026-04-01", null))
        .Person("ada").Member("ada", "payments", to: "2026-05-01").Member("ada", "shop", from: "2026-05-01");

    [Fact]
    public void Without_any_a_team_works_from_nine_to_five_utc() => Assert.Equal(40, HoursOf("payments", "2026-03-02"));

    [Fact]
    public void A_team_that_is_gone_does_so_too() => Assert.Equal(40, HoursOf("gone", "2026-03-02"));

    [Fact]
    public void A_team_without_one_has_that_of_the_next_team_up_which_has()
    {
        teams[new TeamId("company")] = [Always(six)];

        Assert.Equal(30, HoursOf("payments", "2026-03-02"));
    }

    [Fact]
    public void Its_own_comes_first_and_only_while_it_holds()
    {
        teams[new TeamId("company")] = [Always(six)];
        teams[new TeamId("payments")] = [On(four, "2026-03-09", "2026-03-16")];

        Assert.Equal([30, 20, 30], new[] { "2026-03-02", "2026-03-09", "2026-03-16" }.Select(monday => HoursOf("payments", monday)));
    }

    [Fact]
    public void Whose_they_are_is_told_of_the_day()
    {
        teams[new TeamId("company")] = [Always(six)];
        teams[new TeamId("payments")] = [On(four, "2026-03-09", "2026-03-16")];

        Assert.Equal(
            ["company", "payments", "company", null],
            new[] { "2026-03-02", "2026-03-09", "2026-03-16", "2026-04-01" }.Select(day => Calendars().StatedBy(new TeamId("payments"), Days.Day(day))?.Value));
        Assert.Null(Calendars().StatedBy(new TeamId("gone"), Days.Day("2026-03-02")));
    }

    [Fact]
    public void When_a_team_moves_it_takes_the_calendar_of_the_new_place()
    {
        teams[new TeamId("company")] = [Always(six)];
        teams[new TeamId("shop")] = [Always(four)];

        // The move is on a Wednesday.
        Assert.Equal([30, 6 + 6 + 4 + 4 + 4, 20], new[] { "2026-03-23", "2026-03-30", "2026-04-06" }.Select(monday => HoursOf("payments", monday)));
    }

    [Fact]
    public void Teams_that_once_stood_above_each_other_have_calendars_all_the_same()
    {
        chart.TeamUnder("one", ("other", null, "2026-01-01")).TeamUnder("other", ("one", "2026-01-01", null));
        teams[new TeamId("one")] = [Always(four)];

        Assert.Equal(20, HoursOf("other", "2026-03-02"));
    }

    [Fact]
    public void A_person_has_that_of_the_home_team_of_the_day()
    {
        teams[new TeamId("payments")] = [Always(six)];
        teams[new TeamId("shop")] = [Always(four)];

        Assert.Equal([30, 30, 20], new[] { "2026-03-02", "2026-04-06", "2026-05-04" }.Select(HoursOfAda));
    }

    [Fact]
    public void A_person_may_have_their_own()
    {
        people[new PersonId("ada")] = [On(four, "2026-03-09", null)];

        Assert.Equal([40, 20], new[] { "2026-03-02", "2026-03-09" }.Select(HoursOfAda));
    }

    [Fact]
    public void A_persons_time_zone_says_where_the_hours_of_the_team_are_worked()
    {
        var bob = chart.Description().People[0] with { Id = new PersonId("bob"), TimeZone = "Asia/Tokyo" };
        var organization = OrganizationChart.Build(chart.Description() with { People = [.. chart.Description().People, bob] }).Value;
        var calendar = WorkCalendars.Build(organization, new StatedCalendars()).Value.Of(bob.Id);

        Assert.Equal(Hours.At("2026-03-02T00:00Z"), calendar.NextWorkingTime(Hours.At("2026-03-01T12:00Z")));
    }

    [Fact]
    public void Days_of_absence_are_off_and_said_to_be_so()
    {
        absences[new PersonId("ada")] = [new(Days.Day("2026-03-03"), Days.Day("2026-03-05"))];
        var schedule = Calendars().Of(new PersonId("ada")).ScheduleAt(Hours.At("2026-03-02T12:00Z"));

        Assert.Equal(24, HoursOfAda("2026-03-02"));
        Assert.Equal(
            [Availability.DayWithoutHours, Availability.Working, Availability.Absent, Availability.Absent, Availability.Working],
            new[] { "2026-03-01", "2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05" }.Select(day => schedule.On(Days.Day(day))));
    }

    [Fact]
    public void Two_schedules_on_one_day_are_refused()
    {
        teams[new TeamId("shop")] = [On(six, null, "2026-03-10"), On(four, "2026-03-09", null)];
        var problem = WorkCalendars.Build(chart.Build(), new StatedCalendars { Teams = teams }).Problems[0];

        Assert.Equal("calendar.two-at-once: The team 'shop' has two schedules at once: until 2026-03-10 and from 2026-03-09.", $"{problem.Code}: {problem.Detail}");
    }

    private static Dated<WorkSchedule> Always(WorkSchedule schedule) => On(schedule, null, null);

    private static Dated<WorkSchedule> On(WorkSchedule schedule, string? from, string? to) => new(schedule, new DaySpan(Days.On(from), Days.On(to)), nowhere);

    private WorkCalendars Calendars() => WorkCalendars.Build(chart.Build(), new StatedCalendars { Teams = teams, People = people, Absences = absences }).Value;

    private double HoursOf(string team, string monday) => WeekOf(Calendars().Of(new TeamId(team)), monday);

    private double HoursOfAda(string monday) => WeekOf(Calendars().Of(new PersonId("ada")), monday);

    private static double WeekOf(WorkCalendar calendar, string monday) =>
        calendar.WorkingTime(Hours.At($"{monday}T00:00Z"), Hours.At($"{monday}T00:00Z") + Duration.FromDays(7)).TotalHours;
}
