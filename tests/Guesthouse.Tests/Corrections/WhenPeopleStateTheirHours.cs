using Guesthouse.Cli;
using Guesthouse.Domain.Organization;
using Guesthouse.Domain.Organization.Calendars;
using Guesthouse.Organization;
using Guesthouse.Tests.Mining;
using Guesthouse.Tests.Storage;
using NodaTime;

namespace Guesthouse.Tests.Corrections;

public class WhenPeopleStateTheirHours
{
    [Theory, OnBothDatabases]
    public async Task Teams_inherit_up_the_tree_and_people_from_their_teams(TestDatabase database)
    {
        using var place = MinedPlace.With(database);
        Assert.Contains("Mon-Fri 09:00-17:00 (UTC)", await place.Do("calendar", "show", "--person", "ada"), StringComparison.Ordinal);

        await place.Do("calendar", "set", "--team", "northmere", "--zone", "Europe/Stockholm", "--hours", "Mon-Thu 08:00-16:00");
        Assert.Contains("payments: Mon-Thu 08:00-16:00 (Europe/Stockholm)", await place.Do("calendar", "show", "--team", "payments"), StringComparison.Ordinal);
        await place.Do("calendar", "set", "--team", "payments", "--hours", "Fri 08:00-12:00", "--holidays", "2099-12-25,2099-12-24");
        Assert.Contains("holidays 2099-12-24, 2099-12-25", await place.Do("calendar", "show", "--person", "ada"), StringComparison.Ordinal);
        await place.Do("calendar", "set", "--person", "ada", "--hours", "none", "--by", "ada");
        Assert.Contains("ada: none (UTC)", await place.Do("calendar", "show", "--person", "ada"), StringComparison.Ordinal);
        await place.Do("calendar", "set", "--person", "ada", "--inherit");
        await place.Do("calendar", "set", "--team", "payments", "--inherit");
        Assert.Contains("ada: Mon-Thu 08:00-16:00 (Europe/Stockholm)", await place.Do("calendar", "show", "--person", "ada"), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task What_held_before_a_day_still_counts_for_the_days_before(TestDatabase database)
    {
        using var place = MinedPlace.With(database);
        await place.Do("calendar", "set", "--team", "payments", "--hours", "Mon-Fri 08:00-12:00", "--from", "2026-01-01");
        await place.Do("calendar", "set", "--team", "payments", "--hours", "Mon-Fri 08:00-10:00", "--from", "2026-03-02");
        await place.Do("calendar", "set", "--team", "payments", "--hours", "Mon-Fri 08:00-09:00", "--from", "2026-02-02");

        var calendar = (await Calendars(place)).Of(new TeamId("payments"));
        Assert.Equal((8, 4, 1), (Hours(calendar, 2025, 12, 1), Hours(calendar, 2026, 1, 5), Hours(calendar, 2026, 3, 2)));
    }

    [Theory, OnBothDatabases]
    public async Task Absences_are_days_off_and_can_be_taken_back(TestDatabase database)
    {
        using var place = MinedPlace.With(database);
        await place.Do("absence", "add", "ada", "--from", "2099-12-21", "--to", "2099-12-22", "--by", "ada");
        Assert.Contains("away from 2099-12-21 to 2099-12-22", await place.Do("calendar", "show", "--person", "ada"), StringComparison.Ordinal);
        Assert.Equal((0, 0, 8), (await HoursOfAda(place, 21), await HoursOfAda(place, 22), await HoursOfAda(place, 23)));

        await place.Do("absence", "remove", "ada", "--from", "2099-12-21");
        Assert.Equal(8, await HoursOfAda(place, 21));
        Assert.Equal(ExitCode.NotFoundOrForbidden, (await place.Try("absence", "remove", "ada", "--from", "2099-12-21")).ExitCode);
        Assert.Equal(ExitCode.RefusedInput, (await place.Try("absence", "add", "ada", "--from", "2099-12-21", "--to", "2099-12-20")).ExitCode);
    }

    [Theory, OnBothDatabases]
    public async Task Nobody_states_the_hours_of_others_but_those_who_keep_people(TestDatabase database)
    {
        using var place = MinedPlace.With(database);
        foreach (var command in new[] { "calendar set --person ada --inherit", "calendar set --team payments --inherit", "absence add ada --from 2099-12-21", "absence remove ada --from 2099-12-21" })
            Assert.Equal(ExitCode.NotFoundOrForbidden, (await place.Try([.. command.Split(' '), "--by", "bob"])).ExitCode);
        foreach (var wrong in new[] { "calendar set --team payments", "calendar set --team payments --person ada --inherit", "calendar set --team payments --hours Mon", "calendar set --team payments --hours none --zone Mars/Base", "calendar set --team payments --hours none --holidays soon" })
            Assert.Equal(ExitCode.RefusedInput, (await place.Try(wrong.Split(' '))).ExitCode);
        Assert.Equal(ExitCode.NotFoundOrForbidden, (await place.Try("calendar", "show", "--team", "nowhere")).ExitCode);
    }

    private static async Task<int> HoursOfAda(MinedPlace place, int day) => Hours((await Calendars(place)).Of(new PersonId("ada")), 2099, 12, day);

    private static int Hours(WorkCalendar calendar, int year, int month, int day)
    {
        var midnight = Instant.FromUtc(year, month, day, 0, 0);
        return (int)calendar.WorkingTime(midnight, midnight + Duration.FromDays(1)).TotalHours;
    }

    private static async Task<WorkCalendars> Calendars(MinedPlace place)
    {
        await using var context = place.Open().Context();
        var chart = await StoredOrganization.LoadAsync(context, TestContext.Current.CancellationToken);
        return await StoredCalendars.LoadAsync(context, chart, TestContext.Current.CancellationToken);
    }
}
