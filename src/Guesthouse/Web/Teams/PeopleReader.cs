using Guesthouse.Access;
using Guesthouse.Catalog;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog.Search;
using Guesthouse.Domain.Organization;
using Guesthouse.Domain.Organization.Identities;
using Guesthouse.Organization;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Web.Teams;

/// <summary>Reads people: where they belong, how histories know them, where they built. Never figures about persons.</summary>
/// <param name="reader">The database, and on whose behalf.</param>
/// <param name="answers">What was read before.</param>
public sealed class PeopleReader(Reader reader, VisibleAnswers answers)
{
    private const int FoundAtMost = 8;

    private static readonly Rule keepsPeople = Rule.Needs(Permission.KeepPeople);

    /// <summary>The people whose name or id holds every word, by name.</summary>
    public async Task<IReadOnlyList<PersonLine>> ListAsync(string? words, CancellationToken cancellation)
    {
        var people = await AllAsync(cancellation);
        var wanted = FoldedName.Of(words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return wanted.Length == 0
            ? people
            : [.. people.Where(person => FoldedName.Of($"{person.Name} {person.Id}") is var name && wanted.All(word => name.Contains(word, StringComparison.Ordinal)))];
    }

    /// <summary>The first few people whose names hold every word of a search, as the beginning of a word; none without words, and nobody who left.</summary>
    public async Task<IReadOnlyList<PersonLine>> FoundAsync(SearchWords words, CancellationToken cancellation)
    {
        if (words.Words.Count == 0)
            return [];
        var names = await answers.ToAsync(
            "people by the words of their names",
            null,
            async () => (await AllAsync(cancellation)).Select(person => (Person: person, Words: SplitWords.OfProse($"{person.Name} {person.Id}"))).ToList(),
            cancellation);
        var today = reader.Today;
        return [.. names
            .Where(name => !(name.Person.LeftOn <= today))
            .Where(name => words.Words.All(word => name.Words.Any(own => own == word || (SearchWords.IsBeginning(word) && own.StartsWith(word, StringComparison.Ordinal)))))
            .Select(name => name.Person)
            .Take(FoundAtMost)];
    }

    private Task<IReadOnlyList<PersonLine>> AllAsync(CancellationToken cancellation) => answers.ToAsync<IReadOnlyList<PersonLine>>(
        "people",
        null,
        async () => [.. (await reader.Context.Set<PersonRow>().AsNoTracking().Where(person => person.WithdrawnAt == null)
                .Select(person => new PersonLine(person.Id, person.Name ?? person.Id, person.LeftOn)).ToListAsync(cancellation))
            .OrderBy(person => person.Name, StringComparer.CurrentCultureIgnoreCase)
            .ThenBy(person => person.Id, StringComparer.Ordinal)],
        cancellation);

    /// <summary>A person; <see langword="null"/> when there is none of this id.</summary>
    public async Task<PersonLine?> FindAsync(string id, CancellationToken cancellation) =>
        await reader.Context.Set<PersonRow>().AsNoTracking().Where(person => person.Id == id && person.WithdrawnAt == null)
            .Select(person => new PersonLine(person.Id, person.Name ?? person.Id, person.LeftOn)).SingleOrDefaultAsync(cancellation);

    /// <summary>The person with whom somebody of this id was made one; <see langword="null"/> when nobody was, or who stays is not there either.</summary>
    public async Task<PersonLine?> StaysOfAsync(string id, CancellationToken cancellation) =>
        (await MergedPeople.LoadAsync(reader.Context, cancellation)).GetValueOrDefault(id) is { } stays ? await FindAsync(stays, cancellation) : null;

    /// <summary>Today's members of a team, by name.</summary>
    public async Task<IReadOnlyList<PersonLine>> MembersAsync(string team, CancellationToken cancellation)
    {
        var today = reader.Today;
        var members = await (from membership in reader.Context.Set<MembershipRow>()
                             join person in reader.Context.Set<PersonRow>() on membership.Person equals person.Id
                             where membership.Team == team && membership.WithdrawnAt == null && person.WithdrawnAt == null
                                && (membership.FromDay == null || membership.FromDay <= today) && (membership.ToDay == null || membership.ToDay > today)
                             select new PersonLine(person.Id, person.Name ?? person.Id, person.LeftOn)).Distinct().ToListAsync(cancellation);
        return [.. members.OrderBy(person => person.Name, StringComparer.CurrentCultureIgnoreCase)];
    }

    /// <summary>A person's memberships, the latest first.</summary>
    public async Task<IReadOnlyList<(string Team, DaySpan Span)>> TeamsAsync(string person, CancellationToken cancellation)
    {
        var memberships = await reader.Context.Set<MembershipRow>().AsNoTracking()
            .Where(membership => membership.Person == person && membership.WithdrawnAt == null).ToListAsync(cancellation);
        return [.. memberships
            .OrderByDescending(membership => membership.ToDay ?? DateOnly.MaxValue)
            .ThenByDescending(membership => membership.FromDay)
            .Select(membership => (membership.Team, membership.Span))];
    }

    /// <summary>The identities that a person bears, with the rule of each. A visitor sees the domain of an address only.</summary>
    public async Task<IReadOnlyList<(string Shown, IdentityRule Rule)>> IdentitiesAsync(string person, CancellationToken cancellation)
    {
        var identities = await reader.Context.Set<IdentityRow>().AsNoTracking().Where(identity => identity.Person == person)
            .OrderBy(identity => identity.Value).Select(identity => new { identity.Value, identity.Rule }).ToListAsync(cancellation);
        return [.. identities.Select(identity => (ShownAddress.Of(identity.Value), identity.Rule!.Value))];
    }

    /// <summary>The projects that the person changed and that the viewer may know of, by name.</summary>
    public async Task<IReadOnlyList<ProjectLine>> HousesAsync(string person, CancellationToken cancellation)
    {
        var context = reader.Context;
        var identities = context.Set<IdentityRow>().Where(identity => identity.Person == person).Select(identity => (long?)identity.Key);
        var sets = context.Set<ClassifiedChangeRow>().Where(row => row.Identity != null && identities.Contains(row.Identity)).Select(row => row.Projects).Distinct();
        var projects = context.Set<ProjectSetMemberRow>().Where(member => sets.Contains(member.ProjectSet)).Select(member => member.Project).Distinct();
        return await context.ProjectsFor(reader.Viewer, reader.Today).AsNoTracking().Where(project => projects.Contains(project.Key))
            .OrderBy(project => project.Name)
            .Select(project => new ProjectLine(project.Key, project.Slug, project.Name, project.HostTeam)).ToListAsync(cancellation);
    }

    /// <summary>Identities with likely bearers, by identity. Those who keep people see addresses whole.</summary>
    public async Task<IReadOnlyList<SuggestionLine>> SuggestionsAsync(CancellationToken cancellation)
    {
        var suggestions = await (from suggestion in reader.Context.Set<IdentitySuggestionRow>()
                                 join identity in reader.Context.Set<IdentityRow>() on suggestion.Identity equals identity.Key
                                 join person in reader.Context.Set<PersonRow>() on suggestion.Person equals person.Id
                                 where identity.Person == null && !identity.IsAgent
                                 orderby identity.Value, person.Id
                                 select new { identity.Value, person.Id, person.Name, suggestion.Reason }).ToListAsync(cancellation);
        var keeps = reader.Viewer.IsKnown && keepsPeople.Allows(Standing.Of(reader.Viewer));
        return [.. suggestions.Select(found => new SuggestionLine(keeps ? found.Value : ShownAddress.Of(found.Value), new PersonLine(found.Id, found.Name ?? found.Id), found.Reason))];
    }
}

/// <summary>A person in a list.</summary>
/// <param name="Id">Their id, as addresses have it.</param>
/// <param name="Name">Their name; the id where none is known.</param>
/// <param name="LeftOn">The first UTC day on which they are no longer there; <see langword="null"/>: no end is known.</param>
public sealed record PersonLine(string Id, string Name, DateOnly? LeftOn = null);

/// <summary>An identity with somebody who may bear it.</summary>
/// <param name="Identity">The identity as pages show it.</param>
/// <param name="Person">Who may bear it.</param>
/// <param name="Reason">A stable code for why.</param>
public sealed record SuggestionLine(string Identity, PersonLine Person, string Reason);
