namespace Guesthouse.Domain.Organization;

/// <summary>Finds people by id, e-mail address and login, and their memberships.</summary>
internal sealed class PeopleIndex
{
    private readonly Dictionary<PersonId, PersonEntry> entries;
    private readonly Dictionary<PersonId, MembershipEntry[]> memberships;
    private readonly Dictionary<string, PersonId> emails = new(StringComparer.OrdinalIgnoreCase);
    private readonly UnambiguousNames<PersonId> logins = new();

    /// <param name="description">Checked rows: ids once, no shared e-mail address.</param>
    public PeopleIndex(OrganizationDescription description)
    {
        entries = description.People.ToDictionary(person => person.Id);
        memberships = description.Memberships.GroupBy(membership => membership.Person).ToDictionary(group => group.Key, group => group.ToArray());
        foreach (var person in description.People)
        {
            foreach (var email in person.Emails)
                emails[email] = person.Id;
            foreach (var login in person.Logins.Values)
                logins.Add(login, person.Id);
        }
    }

    public PersonEntry? Entry(PersonId person) => entries.GetValueOrDefault(person);

    public IReadOnlyList<MembershipEntry> MembershipsOf(PersonId person) => memberships.GetValueOrDefault(person, []);

    public PersonId? ByEmail(string email) => emails.TryGetValue(email, out var person) ? person : null;

    public PersonId? ByLogin(string login) => logins.Find(login);
}
