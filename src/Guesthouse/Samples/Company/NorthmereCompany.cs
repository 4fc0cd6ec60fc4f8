namespace Guesthouse.Samples.Company;

/// <summary>Everybody at Northmere, and where they belonged when.</summary>
internal sealed class NorthmereCompany
{
    private readonly Dictionary<(string Team, int DaysAgo), IReadOnlyList<SamplePerson>> members = [];
    private readonly Dictionary<string, SamplePerson> byId;

    /// <summary>The company that a seed makes.</summary>
    public NorthmereCompany(int seed)
    {
        Seed = seed;
        People = [.. KnownPeople.All, .. new Newcomers(seed, KnownPeople.All).Drawn()];
        byId = People.ToDictionary(person => person.Id, StringComparer.Ordinal);
    }

    /// <summary>What everything drawn is drawn from.</summary>
    public int Seed { get; }

    /// <summary>Everybody whom the organization's file names.</summary>
    public IReadOnlyList<SamplePerson> People { get; }

    /// <summary>People of whom no team is known.</summary>
    public IReadOnlyList<SamplePerson> WithoutTeam => [.. People.Where(person => person.Standing == SampleStanding.WithoutTeam)];

    /// <summary>The person of an id.</summary>
    public SamplePerson Person(string id) => byId[id];

    /// <summary>Who belonged to a team on a day so many days before the anchor.</summary>
    public IReadOnlyList<SamplePerson> MembersOf(string team, int daysAgo)
    {
        // Houses are made side by side.
        lock (members)
        {
            if (!members.TryGetValue((team, daysAgo), out var found))
                members.Add((team, daysAgo), found = [.. People.Where(person => person.TeamOn(daysAgo) == team)]);
            return found;
        }
    }
}
