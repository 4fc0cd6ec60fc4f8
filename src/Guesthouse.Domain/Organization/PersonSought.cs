using Guesthouse.Domain.Organization.Identities;

namespace Guesthouse.Domain.Organization;

/// <summary>Reads whom somebody means who types a person.</summary>
/// <remarks>
/// In this order: an id, with or without <c>@</c> before it; an e-mail address; a whole name; words with which words of a name begin. A name has to be of one
/// person only. Case and accents of names do not count. What a browser's list of choices may send, <c>ada — Ada Lind</c>, is read as its id.
/// </remarks>
public static class PersonSought
{
    /// <summary>What stands between an id and a name where both are shown.</summary>
    public const string Between = " — ";

    private const int ChoicesTold = 8;

    /// <summary>The person who is meant.</summary>
    /// <returns>The person; <c>person.unknown</c>, <c>person.ambiguous</c> with those who could be meant.</returns>
    public static Result<PersonId> In(OrganizationChart chart, string typed)
    {
        var written = typed.Trim().Split(Between)[0].TrimStart('@').Trim();
        if (chart.Person(new PersonId(written)) is { } known)
            return known.Id;
        if (written.Contains('@', StringComparison.Ordinal) && chart.PersonByEmail(written.ToLowerInvariant()) is { } bearer)
            return bearer;
        var called = Called(chart.Description.People.Select(person => (person.Id.Value, person.Name ?? person.Id.Value)), written);
        return called switch
        {
            [var one] => new PersonId(one.Id),
            [] => new Problem(ProblemKind.NotFound, "person.unknown", $"The organization has nobody with the id, the e-mail address or the name '{written}'."),
            _ => new Problem(
                ProblemKind.Invalid,
                "person.ambiguous",
                $"'{written}' can be {string.Join(", ", called.Take(ChoicesTold).Select(person => $"{person.Id} ({person.Name})"))}{(called.Count > ChoicesTold ? " and others" : "")}; say the id."),
        };
    }

    /// <summary>The people whose name is what was typed; where there are none, those of whose name words begin with each word that was typed. In their order.</summary>
    /// <param name="people">Ids and names.</param>
    /// <param name="typed">What was typed.</param>
    public static IReadOnlyList<(string Id, string Name)> Called(IEnumerable<(string Id, string Name)> people, string typed)
    {
        var sought = FoldedName.Of(typed);
        if (sought.Length == 0)
            return [];
        var (words, whole, begun) = (sought.Split(' '), new List<(string Id, string Name)>(), new List<(string Id, string Name)>());
        foreach (var person in people)
        {
            var name = FoldedName.Of(person.Name);
            if (name == sought)
                whole.Add(person);
            else if (words.All(word => name.Split(' ').Any(part => part.StartsWith(word, StringComparison.Ordinal))))
                begun.Add(person);
        }
        return whole.Count > 0 ? whole : begun;
    }
}
