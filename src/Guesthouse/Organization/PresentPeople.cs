using Guesthouse.Storage;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Organization;

/// <summary>Who may do something because they are of the organization. Whoever left stays known, and whatever asks for power begins here.</summary>
internal static class PresentPeople
{
    /// <summary>The people who are there on a UTC day.</summary>
    public static IQueryable<PersonRow> PeopleOn(this GuesthouseContext context, DateOnly day) =>
        context.Set<PersonRow>().Where(person => person.WithdrawnAt == null && (person.LeftOn == null || person.LeftOn > day));
}
