using Guesthouse.Samples.Company;
using Guesthouse.Samples.Houses;

namespace Guesthouse.Samples.Histories;

/// <summary>What is done on a house from day to day: who changes what, and how long it waits.</summary>
internal sealed class HouseWork
{
    private const double Reverted = 0.012, WithHelp = 0.06, WithAgent = 0.05, Unreviewed = 0.12;

    private readonly SampleHouse house;
    private readonly NorthmereCompany company;
    private readonly NorthmereCalendar calendar;
    private readonly Chance chance;
    private readonly HouseCrew crew;
    private readonly ChangeTitles titles;
    private readonly HouseUpkeep upkeep;
    private string? lastTitle;

    public HouseWork(SampleHouse house, NorthmereCompany company, NorthmereCalendar calendar)
    {
        (this.house, this.company, this.calendar) = (house, company, calendar);
        chance = Chance.Of(company.Seed, house.Slug);
        crew = new HouseCrew(house, company, chance);
        titles = new ChangeTitles(house, chance);
        upkeep = new HouseUpkeep(house, company);
        Begins = Math.Min(house.Begins, 1095) - (int)(Chance.Trait(company.Seed, house.Slug, "first day") * Math.Min(25, house.Begins / 10));
    }

    /// <summary>Its first day, in days before the anchor.</summary>
    public int Begins { get; }

    /// <summary>The changes that were merged on a day, in order of their merges.</summary>
    public IEnumerable<SampleChange> On(int daysAgo)
    {
        if (daysAgo > Begins || daysAgo < house.Sleeps)
            return [];
        var moments = new ChangeMoments(calendar, chance, daysAgo);
        if (daysAgo == Begins)
            return [Begun(moments)];
        var done = new List<SampleChange>();
        if (calendar.IsWorkday(daysAgo))
            done.AddRange(upkeep.On(daysAgo, crew, moments));
        var age = (Begins - daysAgo) / (double)Begins;
        for (var left = chance.Times(house.Pace / 11 * (0.65 + (0.5 * age)) * calendar.Zeal(daysAgo)); left > 0; left--)
            done.Add(Change(daysAgo, moments));
        return done.OrderBy(change => change.MergedAt);
    }

    private SampleChange Begun(ChangeMoments moments)
    {
        var keeper = crew.Keeper(Begins);
        var at = moments.Merge(keeper);
        return new SampleChange("Begin", keeper, house.Areas[0]) { Commits = [at], Merger = keeper, MergedAt = at, Documents = upkeep.First(Begins) };
    }

    private SampleChange Change(int daysAgo, ChangeMoments moments)
    {
        var author = crew.Author(daysAgo);
        var isHost = author.TeamOn(daysAgo) == house.Host;
        var area = chance.Pick(house.Areas, area => Math.Pow(Chance.Trait(company.Seed, author.Id, house.Slug + area), 3));
        var title = lastTitle is { } last && isHost && chance.Happens(Reverted) ? $"Revert \"{last}\"" : titles.Next(area);
        lastTitle = title.StartsWith("Revert", StringComparison.Ordinal) ? null : title;
        if (isHost && chance.Happens(Unreviewed))
        {
            var now = moments.Merge(author);
            return new SampleChange(title, author, area) { Commits = [now], Merger = author, MergedAt = now };
        }
        var merger = crew.Merger(daysAgo, author);
        var mergedAt = moments.Merge(merger);
        var wait = isHost ? house.ReviewDays * 0.5 : house.ReviewDays;
        return new SampleChange(title, author, area)
        {
            Commits = moments.Commits(author, mergedAt, wait, chance.Happens(0.55) ? 1 : 2 + chance.Times(0.7)),
            Merger = merger,
            MergedAt = mergedAt,
            Reason = titles.Reason(),
            Number = 1,
            CoAuthor = CoAuthor(daysAgo, author, isHost),
            Reviewer = chance.Happens(0.12) ? merger : null,
        };
    }

    private SamplePerson? CoAuthor(int daysAgo, SamplePerson author, bool isHost)
    {
        if (author.Standing == SampleStanding.Agent)
            return null;
        if (daysAgo < 365 && chance.Happens(WithAgent))
            return Strangers.SwiftScout;
        return chance.Happens(isHost ? WithHelp / 2 : WithHelp) ? crew.Host(daysAgo, author) : null;
    }
}
