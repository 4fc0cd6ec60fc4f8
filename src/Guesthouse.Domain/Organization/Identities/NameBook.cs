namespace Guesthouse.Domain.Organization.Identities;

/// <summary>Which people bear which full name: the names of the organization's file, and those of identities matched by surer rules.</summary>
internal sealed class NameBook
{
    private readonly Dictionary<string, HashSet<PersonId>> bearers = new(StringComparer.Ordinal);

    public NameBook(OrganizationChart chart)
    {
        foreach (var person in chart.Description.People)
            if (person.Name is { } name)
                Add(person.Id, [name]);
    }

    public void Add(PersonId person, IEnumerable<string> names)
    {
        foreach (var folded in names.Select(FoldedName.Of).Where(FoldedName.IsFull))
        {
            if (!bearers.TryGetValue(folded, out var people))
                bearers.Add(folded, people = []);
            people.Add(person);
        }
    }

    /// <summary>Everyone who bears one of the names, in order of their ids.</summary>
    public IEnumerable<PersonId> BearersOf(IEnumerable<string> names) =>
        names.Select(FoldedName.Of)
            .Where(FoldedName.IsFull)
            .SelectMany(name => bearers.GetValueOrDefault(name) ?? [])
            .Distinct()
            .OrderBy(person => person.Value, StringComparer.Ordinal);
}
