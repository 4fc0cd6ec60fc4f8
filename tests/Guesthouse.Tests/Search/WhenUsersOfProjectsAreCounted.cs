using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Domain.Catalog.Search;
using Guesthouse.Storage.Rows;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Search;

public sealed class WhenUsersOfProjectsAreCounted
{
    [Theory]
    [OnBothDatabases]
    public async Task Projects_are_chosen_and_ordered_by_their_users_as_far_as_these_are_known(TestDatabase database)
    {
        using var place = new SearchedPlace(database);
        place.AddTeams();
        var ledger = place.Add("ledger", values: [(ProfileField.Package, "npm:ledger")]);
        place.Add("paper", values: [(ProfileField.Package, "npm:paper")]);
        Use(place, place.Add("books"), "npm:ledger", "npm:paper");
        var secret = place.Add("secret", host: "payments", restricted: true);
        place.Change(context => context.Add(new ProjectVisibleTeamRow { Project = secret, Team = "payments" }));
        Use(place, secret, "npm:ledger");
        for (var i = 0; i < 2; i++)
            Use(place, place.Add($"more{i}"), "npm:paper");
        await place.Index();

        var (one, three) = (new FacetValue(Facet.Users, "1"), new FacetValue(Facet.Users, "3"));
        var outside = await place.Find("");
        Assert.Equal((2, 1, false), (outside.Counts[one], outside.Counts[three], outside.Counts.ContainsKey(new FacetValue(Facet.Users, "10"))));
        Assert.Equal(["paper"], await place.Slugs("users=3"));
        Assert.Equal(["paper", "ledger", "books", "more0", "more1"], await place.Slugs("sort=users"));
        var inside = await place.Person("ada");
        Assert.Equal(["ledger", "paper"], (await place.Slugs("users=1&sort=name", inside)));
        Use(place, secret, "npm:paper");
        Assert.Equal((1, 1), ((await place.Find("")).Counts[three], (await place.Find("", inside)).Counts[three]));
        foreach (var user in new[] { "first", "second" })
            Use(place, place.Add(user, restricted: true), "npm:ledger");
        await place.Index();
        Assert.Equal(["paper"], await place.Slugs("users=3"));
        Assert.Equal(["paper"], await place.Slugs("users=3", inside));
        Assert.Contains(ledger, (await place.Find("users=3", Viewer.Operator)).Projects);
    }

    /// <summary>A project whose only repository names packages.</summary>
    private static void Use(SearchedPlace place, int project, params string[] packages) => place.Change(context =>
    {
        var repository = new RepositoryRow { Id = $"northmere/{project}-{packages[0]}", Kind = RepositoryKind.Local, Address = $"/srv/{project}" };
        context.Add(repository);
        context.SaveChanges();
        context.Add(new ProjectScopeRow { Project = project, Repository = repository.Key, PathPrefix = "" });
        context.AddRange(packages.Select((package, i) => new PackageUseRow { Repository = repository.Key, Ecosystem = "npm", Package = package, Path = "package.json", Line = i + 1 }));
    });
}
