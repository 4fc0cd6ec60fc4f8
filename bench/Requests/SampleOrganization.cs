using Guesthouse.Domain.Catalog.Roles;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Bench;

/// <summary>A made-up organization: people in teams of ten, and houses with a product owner and two trusted committers each.</summary>
internal static class SampleOrganization
{
    public const int People = 1_000, Teams = 100, Houses = 400;

    /// <summary>A person's team.</summary>
    public static string TeamOf(int person) => $"team{person % Teams}";

    /// <summary>Writes it; tells the houses' keys.</summary>
    public static IReadOnlyList<int> Write(Store store)
    {
        using var context = store.Context();
        context.Add(new TeamRow { Id = "all", Name = "All" });
        for (var team = 0; team < Teams; team++)
        {
            context.Add(new TeamRow { Id = $"team{team}", Name = $"Team {team}", Position = team + 1 });
            context.Add(new TeamParentRow { Team = $"team{team}", Parent = "all", Position = team });
        }
        for (var person = 0; person < People; person++)
        {
            context.Add(new PersonRow { Id = $"p{person}", Name = $"Person {person}", Position = person });
            context.Add(new MembershipRow { Person = $"p{person}", Team = TeamOf(person), Position = person });
        }
        var houses = Enumerable.Range(0, Houses).Select(house => new ProjectRow
        {
            Slug = $"house{house}",
            Name = $"House {house}",
            HostTeam = $"team{house % Teams}",
            Visibility = house % 20 == 0 ? ProjectVisibility.Teams : ProjectVisibility.Everyone,
        }).ToList();
        context.AddRange(houses);
        context.SaveChanges();
        foreach (var (house, i) in houses.Select((house, i) => (house, i)))
        {
            context.Add(new ProfileRow { Project = house.Key, FirstResponseHours = 16 });
            if (house.Visibility == ProjectVisibility.Teams)
                context.Add(new ProjectVisibleTeamRow { Project = house.Key, Team = house.HostTeam! });
            foreach (var (offset, kind) in new[] { (0, RoleKind.ProductOwner), (Teams, RoleKind.TrustedCommitter), (2 * Teams, RoleKind.TrustedCommitter) })
                context.Add(new RoleRow { Project = house.Key, Person = $"p{(i + offset) % People}", Kind = kind, ByWhom = "bench" });
        }
        context.SaveChanges();
        return [.. houses.Select(house => house.Key)];
    }
}
