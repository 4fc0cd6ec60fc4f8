using Guesthouse.Samples.Company;

namespace Guesthouse.Samples.Histories;

/// <summary>At which times of day the commits of a change are made and merged, each on its person's own clock.</summary>
/// <param name="calendar">The working days.</param>
/// <param name="chance">What times are drawn from.</param>
/// <param name="daysAgo">The day of the merge.</param>
internal sealed class ChangeMoments(NorthmereCalendar calendar, Chance chance, int daysAgo)
{
    private const double FirstHour = 8.6, LastHour = 18.4;

    /// <summary>A moment of the day, in somebody's working hours.</summary>
    public DateTimeOffset Merge(SamplePerson person) => At(person, daysAgo);

    /// <summary>The commits of a change, in order, the last one about <paramref name="waitDays"/> before the merge.</summary>
    public IReadOnlyList<DateTimeOffset> Commits(SamplePerson author, DateTimeOffset mergedAt, double waitDays, int count)
    {
        var days = (double)daysAgo;
        days += chance.Wait(waitDays);
        var moments = new List<DateTimeOffset>();
        for (var i = 0; i < count; i++, days += chance.Wait(0.7))
        {
            var moment = At(author, WorkdayBefore((int)days, author));
            moments.Add(moment < mergedAt ? moment : mergedAt.ToOffset(moment.Offset).AddMinutes(-chance.Between(12, 150)));
        }
        moments.Sort();
        return moments;
    }

    private int WorkdayBefore(int day, SamplePerson person)
    {
        // Agents know no Sunday, and some people work on one.
        if (person.Standing == SampleStanding.Agent || chance.Happens(0.06))
            return day;
        while (!calendar.IsWorkday(day))
            day++;
        return day;
    }

    private DateTimeOffset At(SamplePerson person, int day)
    {
        var hours = person.Standing == SampleStanding.Agent ? chance.Fraction() * 24 : FirstHour + ((chance.Fraction() + chance.Fraction()) / 2 * (LastHour - FirstHour));
        var local = calendar.Day(day).ToDateTime(TimeOnly.MinValue).AddSeconds(Math.Floor(hours * 3600));
        return new DateTimeOffset(local, person.Office.Zone.GetUtcOffset(local));
    }
}
