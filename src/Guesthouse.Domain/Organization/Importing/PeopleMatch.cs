namespace Guesthouse.Domain.Organization.Importing;

/// <summary>
/// Finds the people of a file among those that are known, by id (their own, or that of somebody they were made one with), then by e-mail
/// address, then by login; and its repositories, whatever the case of their ids.
/// </summary>
internal sealed class PeopleMatch
{
    private readonly Dictionary<string, string> known;
    private readonly IReadOnlyDictionary<string, string> merged;
    private readonly Dictionary<string, string> repositories = new(StringComparer.OrdinalIgnoreCase);

    private PeopleMatch(IReadOnlyList<Kept> inForce, IReadOnlyDictionary<string, string> merged)
    {
        this.merged = merged;
        known = new Dictionary<string, string>(merged, StringComparer.Ordinal);
        foreach (var kept in inForce.Where(kept => kept.Statement.Kind == StatementKind.Repository))
            repositories.TryAdd(kept.Statement.Subject, kept.Statement.Subject);
    }

    /// <summary>The file's statements with the ids that people and repositories are known by.</summary>
    /// <returns>The statements; or that two people of the file would be one.</returns>
    public static Result<IReadOnlyList<Stated>> Apply(OrganizationDescription file, IReadOnlyList<Kept> inForce, IReadOnlyDictionary<string, string> merged)
    {
        var match = new PeopleMatch(inForce, merged);
        var problems = match.Find(file.People, inForce);
        return problems.Count > 0
            ? Result.Failure<IReadOnlyList<Stated>>(problems)
            : Statements.Of(file).Where(match.IsOfOne).Select(stated => stated with { Statement = match.Renamed(stated.Statement) }).ToArray();
    }

    private List<Problem> Find(IReadOnlyList<PersonEntry> people, IReadOnlyList<Kept> inForce)
    {
        var stated = people.Select(person => person.Id.Value).ToHashSet(StringComparer.Ordinal);
        var names = new Dictionary<Matter, string>();
        foreach (var kept in inForce.Where(kept => kept.Statement.Kind.IsOnePersons() && !stated.Contains(kept.Statement.Subject)))
            names.TryAdd(kept.Statement.Matter with { Subject = "" }, kept.Statement.Subject);
        var ids = inForce.Where(kept => kept.Statement.Kind == StatementKind.Person).Select(kept => kept.Statement.Subject).ToHashSet(StringComparer.Ordinal);
        var problems = new List<Problem>();
        var taken = new Dictionary<string, PersonEntry>(StringComparer.Ordinal);
        foreach (var person in people.Where(person => !ids.Contains(person.Id.Value) && !merged.ContainsKey(person.Id.Value)))
            if (NamesOf(person).Select(name => names.GetValueOrDefault(name)).FirstOrDefault(id => id is not null) is { } id)
            {
                known[person.Id.Value] = id;
                if (!taken.TryAdd(id, person))
                    problems.Add(TwoAreOne(taken[id], person, id));
            }
        return problems;
    }

    private static IEnumerable<Matter> NamesOf(PersonEntry person) =>
    [
        .. person.Emails.Select(email => Statement.Named(StatementKind.PersonEmail, "", email).Matter),
        .. person.Logins.Select(login => Statement.Named(StatementKind.PersonLogin, "", login.Value, login.Key).Matter),
    ];

    private static Problem TwoAreOne(PersonEntry earlier, PersonEntry later, string id) => new(
        ProblemKind.Invalid,
        "import.two-people-are-one",
        $"people: '{earlier.Id}' (line {earlier.Source.Line}) and '{later.Id}' have addresses or logins of one person, known as '{id}'; make them one entry, or give one the id '{id}'.",
        later.Source);

    /// <summary>Of two who were made one only the one who stays is called something, and nobody manages themselves.</summary>
    private bool IsOfOne(Stated stated) => stated.Statement.Kind switch
    {
        StatementKind.Person => !merged.ContainsKey(stated.Statement.Subject),
        StatementKind.PersonManager => stated.Statement.Subject == stated.Statement.Value || Renamed(stated.Statement) is var renamed && renamed.Subject != renamed.Value,
        _ => true,
    };

    private Statement Renamed(Statement statement) => statement with
    {
        Subject = Id(statement.Kind.SubjectKind(), statement.Subject),
        Value = Id(statement.Kind.ValueKind(), statement.Value),
    };

    private string Id(StatementKind? kind, string id) => kind switch
    {
        StatementKind.Person => known.GetValueOrDefault(id, id),
        StatementKind.Repository => repositories.GetValueOrDefault(id, id),
        _ => id,
    };
}
