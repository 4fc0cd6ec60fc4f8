using Guesthouse.Domain.Organization;

namespace Guesthouse.Domain.Measures;

/// <summary>One change as totals count it: by its row with most paths.</summary>
/// <param name="Owner">The owner that the change counts for.</param>
/// <param name="Standing">The author's standing towards it.</param>
/// <param name="Person">The author, where known.</param>
/// <param name="Day">The change's day.</param>
/// <param name="AgentAssisted">Whether an assistant is among a human author's co-authors.</param>
public readonly record struct CountedChange(TeamId? Owner, Standing Standing, PersonId? Person, DateOnly Day, bool AgentAssisted);

/// <summary>Counts changes. Tallies of several repositories add up to that of the organization.</summary>
public sealed class Tally
{
    private readonly Dictionary<(TeamId? From, TeamId To), FlowTally> flows = [];
    private readonly SortedDictionary<int, int> distances = [];

    /// <summary>All changes: the sum of the four classes.</summary>
    public int Changes => HostByTeam + HostByRole + Guest + UnknownByIdentity + UnknownByTeam + Agent;

    /// <summary>Changes of hosts by membership.</summary>
    public int HostByTeam { get; private set; }

    /// <summary>Changes of hosts by a role alone.</summary>
    public int HostByRole { get; private set; }

    /// <summary>Changes of guests.</summary>
    public int Guest { get; private set; }

    /// <summary>Changes of identities that nobody bears.</summary>
    public int UnknownByIdentity { get; private set; }

    /// <summary>Changes where no team is known, of the author or as the owner.</summary>
    public int UnknownByTeam { get; private set; }

    /// <summary>Changes of bots and agents.</summary>
    public int Agent { get; private set; }

    /// <summary>Changes of humans with an assistant among the co-authors; they are counted in their author's class too.</summary>
    public int AgentAssisted { get; private set; }

    /// <summary>Changes of hosts.</summary>
    public int Host => HostByTeam + HostByRole;

    /// <summary>Changes of unknown authors.</summary>
    public int Unknown => UnknownByIdentity + UnknownByTeam;

    /// <summary>guest / (guest + host), from 0 to 1; <see langword="null"/> when both are 0.</summary>
    public double? GuestShare => Guest + Host == 0 ? null : (double)Guest / (Guest + Host);

    /// <summary>How many different teams guests came from.</summary>
    public int GuestTeams => flows.Where(flow => flow.Value.Guests > 0).Select(flow => flow.Key.From).Distinct().Count();

    /// <summary>Host and guest changes by author's team and owner team; largest first, then by name.</summary>
    public IReadOnlyList<Flow> Flows =>
        [.. flows
            .Select(flow => new Flow(flow.Key.From, flow.Key.To, flow.Value.Changes, flow.Value.People.Count, flow.Value.Distance))
            .OrderByDescending(flow => flow.Changes)
            .ThenBy(flow => flow.From?.Value, StringComparer.Ordinal)
            .ThenBy(flow => flow.To.Value, StringComparer.Ordinal)];

    /// <summary>Host and guest changes by distance in levels, nearest first; changes without a distance are in none.</summary>
    public IReadOnlyDictionary<int, int> Distances => distances;

    /// <summary>Counts one change.</summary>
    public void Add(in CountedChange change)
    {
        var standing = change.Standing;
        switch (standing.Class, standing.Basis)
        {
            case (AuthorClass.Host, ClassBasis.Role): HostByRole++; break;
            case (AuthorClass.Host, _): HostByTeam++; break;
            case (AuthorClass.Guest, _): Guest++; break;
            case (AuthorClass.Unknown, ClassBasis.Identity): UnknownByIdentity++; break;
            case (AuthorClass.Unknown, _): UnknownByTeam++; break;
            default: Agent++; break;
        }
        if (change.AgentAssisted && standing.Class != AuthorClass.Agent)
            AgentAssisted++;
        if (standing.Class is not (AuthorClass.Host or AuthorClass.Guest) || change.Owner is not { } owner)
            return;
        if (standing.Distance is { } distance)
            distances[distance] = distances.GetValueOrDefault(distance) + 1;
        FlowOf(standing.From, owner).Add(change);
    }

    /// <summary>Adds everything that <paramref name="other"/> counted.</summary>
    public void Add(Tally other)
    {
        HostByTeam += other.HostByTeam;
        HostByRole += other.HostByRole;
        Guest += other.Guest;
        UnknownByIdentity += other.UnknownByIdentity;
        UnknownByTeam += other.UnknownByTeam;
        Agent += other.Agent;
        AgentAssisted += other.AgentAssisted;
        foreach (var (distance, changes) in other.distances)
            distances[distance] = distances.GetValueOrDefault(distance) + changes;
        foreach (var (key, flow) in other.flows)
            FlowOf(key.From, key.To).Add(flow);
    }

    private FlowTally FlowOf(TeamId? from, TeamId to)
    {
        if (!flows.TryGetValue((from, to), out var flow))
            flows.Add((from, to), flow = new FlowTally());
        return flow;
    }

    private sealed class FlowTally
    {
        private DateOnly latest;

        public int Changes { get; private set; }

        public int Guests { get; private set; }

        public HashSet<PersonId> People { get; } = [];

        /// <summary>Gets the distance on the day of the latest change: the tree between two teams may change. Among changes of that day the smallest.</summary>
        public int? Distance { get; private set; }

        public void Add(in CountedChange change)
        {
            Changes++;
            if (change.Standing.Class == AuthorClass.Guest)
                Guests++;
            if (change.Person is { } person)
                People.Add(person);
            Take(change.Day, change.Standing.Distance);
        }

        public void Add(FlowTally other)
        {
            Changes += other.Changes;
            Guests += other.Guests;
            People.UnionWith(other.People);
            Take(other.latest, other.Distance);
        }

        private void Take(DateOnly day, int? distance)
        {
            if (day == latest && distance is not null)
                Distance = Distance is { } known ? Math.Min(known, distance.Value) : distance;
            else if (day > latest)
                (latest, Distance) = (day, distance);
        }
    }
}

/// <summary>Changes from one team to the code of another (or of the same).</summary>
/// <param name="From">The author's team; <see langword="null"/>: hosts by role of whom no team is known.</param>
/// <param name="To">The owner team.</param>
/// <param name="Changes">How many changes.</param>
/// <param name="People">How many different people made them.</param>
/// <param name="Distance">Levels between the two, on the day of the latest change; <see langword="null"/> where <paramref name="From"/> is.</param>
public sealed record Flow(TeamId? From, TeamId To, int Changes, int People, int? Distance);
