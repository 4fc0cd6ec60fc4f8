using Guesthouse.Samples.Company;
using Guesthouse.Samples.Histories;
using Guesthouse.Samples.Houses;

namespace Guesthouse.Samples;

/// <summary>Northmere: a fictional company with its people, its houses and their repositories, as one seed makes it.</summary>
internal sealed class SampleOrganization
{
    /// <summary>The company whose history ends at an anchor.</summary>
    /// <param name="seed">What everything drawn is drawn from.</param>
    /// <param name="size">How much of it.</param>
    /// <param name="anchor">Where its history ends.</param>
    /// <param name="folder">Where its repositories will be.</param>
    public SampleOrganization(int seed, SampleSize size, DateTimeOffset anchor, string folder)
    {
        (Anchor, Size) = (anchor, size);
        Company = new NorthmereCompany(seed);
        Houses = NorthmereHouses.Of(size);
        File = Path.Combine(folder, "northmere.yaml");
        var repositories = Path.Combine(folder, "repositories");
        Repositories = [.. Houses.GroupBy(house => house.Repository, StringComparer.Ordinal).Select(shared => new SampleRepository([.. shared], Company, anchor, repositories))];
    }

    /// <summary>Where its history ends.</summary>
    public DateTimeOffset Anchor { get; }

    /// <summary>How much of it is built.</summary>
    public SampleSize Size { get; }

    /// <summary>Its people and teams.</summary>
    public NorthmereCompany Company { get; }

    /// <summary>Its projects.</summary>
    public IReadOnlyList<SampleHouse> Houses { get; }

    /// <summary>Its repositories.</summary>
    public IReadOnlyList<SampleRepository> Repositories { get; }

    /// <summary>The organization's file.</summary>
    public string File { get; }

    /// <summary>The instant so many days before its history ends.</summary>
    public DateTimeOffset At(int daysAgo) => Anchor.AddDays(-daysAgo);

    /// <summary>The moment so many working days before the anchor; on the anchor's own day no later than the anchor.</summary>
    public DateTimeOffset MomentOf(int workingDays, int hour)
    {
        var day = Anchor.AddHours(-Anchor.Hour).AddMinutes(-Anchor.Minute);
        for (var left = workingDays; left > 0;)
        {
            day = day.AddDays(-1);
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                left--;
        }
        var moment = day.AddHours(hour);
        return moment < Anchor ? moment : Anchor;
    }
}
