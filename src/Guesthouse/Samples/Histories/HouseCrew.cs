using Guesthouse.Samples.Company;
using Guesthouse.Samples.Houses;

namespace Guesthouse.Samples.Histories;

/// <summary>Who works on a house: its hosts, the guests who come and come back, agents, and those whom nobody knows.</summary>
/// <param name="house">The house.</param>
/// <param name="company">The company.</param>
/// <param name="chance">What people are drawn from.</param>
internal sealed class HouseCrew(SampleHouse house, NorthmereCompany company, Chance chance)
{
    private const int AgentsSince = 540, ScoutSince = 270;
    private const double UnknownShare = 0.02, TeamlessShare = 0.008;

    private readonly Dictionary<SamplePerson, int> visits = [];

    private readonly (string Team, double Weight)[] guestTeams =
        [.. house.Guests.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split(' ')).Select(pair => (pair[0], double.Parse(pair[1], System.Globalization.CultureInfo.InvariantCulture)))];

    /// <summary>The author of a change on a day.</summary>
    public SamplePerson Author(int daysAgo)
    {
        var draw = chance.Fraction();
        var agents = house.AgentShare * Math.Clamp((AgentsSince - daysAgo) / (double)AgentsSince, 0, 1);
        if ((draw -= agents) < 0)
            return daysAgo < ScoutSince && chance.Happens(0.6) ? Strangers.SwiftScout : Strangers.DocsMender;
        if ((draw -= UnknownShare) < 0)
            return chance.Pick(Strangers.Nobodys);
        if ((draw -= TeamlessShare) < 0)
            return chance.Pick(company.WithoutTeam);
        var age = Math.Clamp((house.Begins - daysAgo) / (double)house.Begins, 0, 1);
        var guests = house.GuestShare.First + ((house.GuestShare.Today - house.GuestShare.First) * Math.Pow(age, 1.3));
        return draw < guests && Guest(daysAgo) is { } guest ? guest : Host(daysAgo);
    }

    /// <summary>One of the house on a day: its keepers mostly.</summary>
    public SamplePerson Host(int daysAgo, SamplePerson? notThis = null)
    {
        var hosts = Members(daysAgo).Where(person => person != notThis).ToList();
        return hosts.Count == 0 ? company.Person(house.Owner!) : chance.Pick(hosts, person => person.Diligence * Closeness(person));
    }

    /// <summary>Who merges what somebody wrote: a keeper, where one is there.</summary>
    public SamplePerson Merger(int daysAgo, SamplePerson author)
    {
        var keepers = Keepers(daysAgo).Where(keeper => keeper != author).ToList();
        return keepers.Count > 0 && chance.Happens(0.85) ? chance.Pick(keepers) : Host(daysAgo, author);
    }

    /// <summary>Who looks after the house on a day.</summary>
    public SamplePerson Keeper(int daysAgo) => Keepers(daysAgo) is [var first, ..] ? first : Host(daysAgo);

    private List<SamplePerson> Keepers(int daysAgo) => [.. house.Keepers.Select(company.Person).Where(keeper => keeper.TeamOn(daysAgo) is not null)];

    private SamplePerson? Guest(int daysAgo)
    {
        if (guestTeams.Length == 0)
            return null;
        var people = company.MembersOf(chance.Pick(guestTeams, pair => pair.Weight).Team, daysAgo);
        if (people.Count == 0)
            return null;
        var guest = chance.Pick(people, person => person.Diligence * (Closeness(person) + Math.Min(4, 1.5 * visits.GetValueOrDefault(person))));
        visits[guest] = visits.GetValueOrDefault(guest) + 1;
        return guest;
    }

    private IReadOnlyList<SamplePerson> Members(int daysAgo) =>
        company.MembersOf(house.FormerHost is { } former && daysAgo >= former.Until ? former.Team : house.Host, daysAgo);

    /// <summary>How much the house is somebody's business: a keeper's most, and of the others each cares for some houses.</summary>
    private double Closeness(SamplePerson person) =>
        house.Keepers.Contains(person.Id, StringComparer.Ordinal) ? 3 : Chance.Trait(company.Seed, person.Id, house.Slug) is var trait && trait > 0.55 ? trait : 0.03;
}
