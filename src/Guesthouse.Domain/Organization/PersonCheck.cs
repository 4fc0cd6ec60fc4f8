namespace Guesthouse.Domain.Organization;

/// <summary>What is wrong with the people.</summary>
internal sealed class PersonCheck(KnownNames known)
{
    public IEnumerable<Problem> ProblemsOf(IReadOnlyList<PersonEntry> people) =>
    [
        .. RowChecks.Repeated(people, person => person.Id.Value, person => person.Source, StringComparer.Ordinal, "person.duplicate-id"),
        .. people.SelectMany(person => person.Managers.SelectMany(manager => ProblemsOf(person, manager))),
        .. SharedEmails(people),
        .. SharedLogins(people),
    ];

    private IEnumerable<Problem> ProblemsOf(PersonEntry person, Dated<PersonId> manager)
    {
        var what = $"people.manager of '{person.Id}'";
        if (manager.Value == person.Id)
            yield return new Problem(ProblemKind.Invalid, "person.own-manager", $"{what} is the same person.", manager.Source);
        foreach (var problem in known.Missing(manager.Value, "person.unknown-manager", what, manager.Source))
            yield return problem;
        foreach (var problem in RowChecks.Empty(manager.Span, what, manager.Source))
            yield return problem;
    }

    private static IEnumerable<Problem> SharedEmails(IReadOnlyList<PersonEntry> people)
    {
        var owners = new Dictionary<string, PersonEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (var person in people)
            foreach (var email in person.Emails)
                if (!owners.TryAdd(email, person) && owners[email] != person)
                    yield return new Problem(
                        ProblemKind.Invalid,
                        "person.shared-email",
                        $"people.emails: '{email}' is claimed by '{owners[email].Id}' (line {owners[email].Source.Line}) and by '{person.Id}'.",
                        person.Source);
    }

    private static IEnumerable<Problem> SharedLogins(IReadOnlyList<PersonEntry> people) =>
        ForgeNames.Shared(people, person => person.Logins).Select(shared => new Problem(
            ProblemKind.Invalid,
            "person.shared-login",
            $"people.logins: '{shared.Name}' on {shared.Forge} is the login of '{shared.Earlier.Id}' (line {shared.Earlier.Source.Line}) and of '{shared.Later.Id}'.",
            shared.Later.Source));
}
