using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog.Ownership;
using Guesthouse.Domain.Catalog.Roles;
using Guesthouse.Domain.Contributions.Acting;
using Guesthouse.Domain.Organization;
using Guesthouse.Domain.Organization.Calendars;
using Guesthouse.Tests.Catalog;
using Guesthouse.Tests.Organization;
using Guesthouse.Tests.Organization.Calendars;
using NodaTime;

namespace Guesthouse.Tests.Contributions;

public sealed class WhoActsForTheHost
{
    /// <summary>A Monday at noon.</summary>
    private static readonly Instant monday = Hours.At("2026-03-02T12:00Z");

    private readonly Dictionary<PersonId, IReadOnlyList<DaySpan>> absences = [];
    private readonly Dictionary<PersonId, IReadOnlyList<Dated<WorkSchedule>>> schedules = [];
    private readonly List<OfficeHolder> leads = [new(new PersonId("dan"), Office.ProgramLead, DaySpan.Always, null), new(new PersonId("dora"), Office.ProgramLead, DaySpan.Always, null)];
    private readonly ProjectOf project = new ProjectOf().Owner("carol").Owner("olga").Committer("ada").Committer("lea");

    [Theory]
    [InlineData(HostAct.DecideOnRequest, "carol")]
    [InlineData(HostAct.AnswerOffer, "ada")]
    [InlineData(HostAct.Help, "ada")]
    [InlineData(HostAct.Review, "ada")]
    public void The_first_in_stated_order_whose_act_it_is(HostAct act, string who) => Assert.Equal($"{who}", Told(WhoActs(act, monday)));

    [Theory]
    [InlineData(HostAct.DecideOnRequest)]
    [InlineData(HostAct.AnswerOffer)]
    [InlineData(HostAct.Help)]
    [InlineData(HostAct.Review)]
    public void Whoever_is_asked_has_the_permission(HostAct act) =>
        Assert.True(Rule.Needs(act.Permission()).Allows(project.StandingOf(WhoActs(act, monday).Person!.Value.Value)));

    [Fact]
    public void Who_is_absent_is_passed_over_and_it_is_said_when_they_are_back()
    {
        absences[new PersonId("carol")] = [new(Days.Day("2026-03-02"), Days.Day("2026-03-04"))];

        Assert.Equal("olga; carol Absent until 2026-03-04T09:00:00Z", Told(WhoActs(HostAct.DecideOnRequest, monday)));
        Assert.Equal("carol", Told(WhoActs(HostAct.DecideOnRequest, Hours.At("2026-03-04T01:00Z"))));
    }

    [Fact]
    public void Holidays_and_days_without_hours_count_by_ones_own_calendar()
    {
        schedules[new PersonId("ada")] = [Always(Hours.On("UTC", [DayOfWeek.Tuesday], "09:00-12:00"))];
        schedules[new PersonId("lea")] = [Always(Hours.Weekdays("Europe/Paris", "09:00-17:00").WithHolidays("2026-03-02", "2026-03-03"))];

        Assert.Equal("dan; ada DayWithoutHours until 2026-03-03T09:00:00Z; lea Holiday until 2026-03-04T08:00:00Z", Told(WhoActs(HostAct.Review, monday)));
    }

    [Fact]
    public void On_a_weekend_it_is_the_move_of_who_works_on_the_hosts_next_working_day()
    {
        absences[new PersonId("carol")] = [new(Days.Day("2026-03-09"), null)];

        Assert.Equal("carol", Told(WhoActs(HostAct.DecideOnRequest, Hours.At("2026-03-06T16:59Z"))));
        Assert.Equal("olga; carol Absent for ever", Told(WhoActs(HostAct.DecideOnRequest, Hours.At("2026-03-07T12:00Z"))));
    }

    [Fact]
    public void Whom_only_an_untrusted_file_names_is_not_asked() =>
        Assert.Equal("dan", Told(Roster(new ProjectOf().Committer("ada", origin: RoleOrigin.File).Owner("carol")).WhoActs(HostAct.Help, monday, [])));

    [Fact]
    public void Who_is_trusted_with_other_paths_is_not_asked()
    {
        var roster = Roster(new ProjectOf().Committer("ada", "lib").Committer("lea"));

        Assert.Equal("lea", Told(roster.WhoActs(HostAct.Review, monday, [PathPrefix.Parse("src/app.cs")])));
        Assert.Equal("ada", Told(roster.WhoActs(HostAct.Review, monday, [])));
    }

    [Fact]
    public void When_nobody_has_the_role_a_program_lead_is_asked() => Assert.Equal("dan", Told(Roster(new ProjectOf()).WhoActs(HostAct.Help, monday, [])));

    [Fact]
    public void When_all_program_leads_are_away_too_the_first_of_them_is_asked_all_the_same()
    {
        absences[new PersonId("dan")] = absences[new PersonId("dora")] = [new(Days.Day("2026-03-01"), Days.Day("2026-03-10"))];
        var answer = Roster(new ProjectOf()).WhoActs(HostAct.Help, monday, []);

        Assert.Equal("dan", answer.Person?.Value);
        Assert.True(answer.IsAway);
        Assert.Equal(2, answer.PassedOver.Count);
    }

    [Fact]
    public void When_there_is_no_program_lead_either_it_is_said_that_there_is_nobody()
    {
        leads.Clear();

        Assert.Null(Roster(new ProjectOf()).WhoActs(HostAct.Help, monday, []).Person);
    }

    private static Dated<WorkSchedule> Always(WorkSchedule schedule) => new(schedule, DaySpan.Always, new SourceLine("calendars", 0));

    private static string Told(ActingPerson answer) =>
        string.Join("; ", answer.PassedOver.Select(passed => $"{passed.Person} {passed.Why} {(passed.BackAt is { } back ? $"until {back}" : "for ever")}").Prepend($"{answer.Person}"));

    private ActingPerson WhoActs(HostAct act, Instant at) => Roster(project).WhoActs(act, at, []);

    private HostRoster Roster(ProjectOf of)
    {
        var chart = new ChartBuilder().Team("payments").Build();
        return new HostRoster(of.Roles(), new Offices(leads), WorkCalendars.Build(chart, new StatedCalendars { People = schedules, Absences = absences }).Value, new TeamId("payments"));
    }
}
