namespace Guesthouse.Domain.Organization.Importing;

/// <summary>Puts statements together to the description of an organization: the way back from <see cref="Statements"/>.</summary>
public sealed class DescriptionOfStatements
{
    private readonly ILookup<(StatementKind Kind, string Subject), Kept> bySubject;
    private readonly IReadOnlyList<Kept> ordered;

    private DescriptionOfStatements(IEnumerable<Kept> statements)
    {
        ordered = [.. statements.OrderBy(kept => kept.Owner ?? int.MaxValue).ThenBy(kept => kept.Position).ThenBy(kept => kept.Key, StringComparer.Ordinal)];
        bySubject = ordered.ToLookup(kept => kept.Statement.Matter.Respect);
    }

    /// <summary>What the statements say together, in the order of their sources and of the rows within; what persons stated comes last.</summary>
    /// <param name="statements">Statements in force, of any sources.</param>
    public static OrganizationDescription Of(IEnumerable<Kept> statements) => new DescriptionOfStatements(statements).Description();

    private OrganizationDescription Description() => new()
    {
        Teams = [.. All(StatementKind.Team).Select(Team)],
        People = [.. All(StatementKind.Person).Select(Person)],
        Memberships = [.. All(StatementKind.Membership).Select(kept => new MembershipEntry(
            new PersonId(kept.Statement.Subject), new TeamId(kept.Statement.Value), kept.Statement.Span, kept.Statement.Details.Home, kept.Source))],
        Repositories = [.. All(StatementKind.Repository).Select(kept => new RepositoryEntry(
            new RepositoryId(kept.Statement.Subject), Dated(StatementKind.RepositoryHost, kept, value => new TeamId(value)), kept.Source))],
        Bots = [.. All(StatementKind.Bot).Select(kept => kept.Statement.Subject)],
    };

    private TeamEntry Team(Kept kept) => new(
        new TeamId(kept.Statement.Subject),
        kept.Statement.Details.Name ?? kept.Statement.Subject,
        Dated(StatementKind.TeamParent, kept, value => new TeamId(value)),
        Dated<IReadOnlyList<PersonId>>(StatementKind.TeamLead, kept, value => [new PersonId(value)]),
        kept.Statement.Details.Mission,
        kept.Statement.Details.Channel,
        ByForge(StatementKind.TeamSlug, kept),
        kept.Source);

    private PersonEntry Person(Kept kept) => new(
        new PersonId(kept.Statement.Subject),
        kept.Statement.Details.Name,
        [.. Of(StatementKind.PersonEmail, kept).Select(email => email.Statement.Value)],
        ByForge(StatementKind.PersonLogin, kept),
        Dated(StatementKind.PersonManager, kept, value => new PersonId(value)),
        kept.Statement.Details.TimeZone,
        kept.Statement.Details.Languages.Split(',', StringSplitOptions.RemoveEmptyEntries),
        kept.Source)
    {
        LeftOn = kept.Statement.Details.LeftOn,
    };

    private IEnumerable<Kept> All(StatementKind kind) => ordered.Where(kept => kept.Statement.Kind == kind);

    private IEnumerable<Kept> Of(StatementKind kind, Kept thing) => bySubject[(kind, thing.Statement.Matter.Subject)];

    private IReadOnlyList<Dated<T>> Dated<T>(StatementKind kind, Kept thing, Func<string, T> value) =>
        [.. Of(kind, thing).Select(kept => new Dated<T>(value(kept.Statement.Value), kept.Statement.Span, kept.Source))];

    // A person may have two logins on one forge, from two sources; the description's dictionary has room for one under each name.
    private Dictionary<string, string> ByForge(StatementKind kind, Kept thing)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var kept in Of(kind, thing))
            for (var forge = kept.Statement.Forge; !names.TryAdd(forge, kept.Statement.Value);)
                forge += " (other)";
        return names;
    }
}
