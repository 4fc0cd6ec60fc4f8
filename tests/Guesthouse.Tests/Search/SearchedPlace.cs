using Guesthouse.Access;
using Guesthouse.Catalog;
using Guesthouse.Catalog.Packages;
using Guesthouse.Catalog.Readiness;
using Guesthouse.Catalog.Search;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Domain.Organization;
using Guesthouse.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Guesthouse.Tests.Storage;
using Guesthouse.Web.Teams;

namespace Guesthouse.Tests.Search;

/// <summary>A catalogue of a test's own projects on one of the databases, searched as pages do.</summary>
internal sealed class SearchedPlace : IDisposable
{
    private static readonly DateOnly today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    private readonly TestPlace place;
    private readonly CurrentCatalog current;
    private KeptAnswers answers;
    private SuppliedFacts facts = new();

    public SearchedPlace(TestDatabase database)
    {
        place = TestPlace.New(database);
        Store = place.Open();
        (current, answers) = (new CurrentCatalog(Store), new KeptAnswers(Store));
    }

    public Store Store { get; }

    public TestPlace Place => place;

    /// <summary>What other modules supply; answers that were read before are forgotten.</summary>
    public SuppliedFacts Facts
    {
        get => facts;
        set => (facts, answers) = (value, new KeptAnswers(Store));
    }

    /// <summary>Adds a project without indexing it; tells its key.</summary>
    public int Add(string slug, Action<ProfileRow>? profile = null, string? host = null, bool restricted = false, params (ProfileField Field, string Value)[] values)
    {
        using var context = Store.Context();
        var project = new ProjectRow { Slug = slug, Name = slug, HostTeam = host, Visibility = restricted ? ProjectVisibility.Teams : ProjectVisibility.Everyone };
        context.Add(project);
        context.SaveChanges();
        var row = new ProfileRow { Project = project.Key };
        profile?.Invoke(row);
        context.Add(row);
        context.AddRange(values.Select((value, i) => new ProfileValueRow { Project = project.Key, Field = value.Field, Position = i, Value = value.Value, Source = ProfileSource.Person }));
        context.SaveChanges();
        return project.Key;
    }

    /// <summary>Makes a repository of that id part of a project.</summary>
    public void AddRepository(int project, string id) => Change(context =>
    {
        var repository = new RepositoryRow { Id = id };
        context.Add(repository);
        context.SaveChanges();
        context.Add(new ProjectScopeRow { Project = project, Repository = repository.Key, PathPrefix = "" });
    });

    /// <summary>Changes rows.</summary>
    public void Change(Action<GuesthouseContext> change)
    {
        using var context = Store.Context();
        change(context);
        context.SaveChanges();
    }

    /// <summary>Payments with the ledgers below it, where Ada is, and Search.</summary>
    public void AddTeams() => Change(context =>
    {
        context.AddRange(new TeamRow { Id = "payments", Name = "Payments" }, new TeamRow { Id = "ledgers", Name = "Ledgers" }, new TeamRow { Id = "search", Name = "Search" });
        context.Add(new TeamParentRow { Team = "ledgers", Parent = "payments" });
        context.Add(new PersonRow { Id = "ada", Name = "Ada Lind" });
        context.Add(new MembershipRow { Person = "ada", Team = "payments" });
    });

    /// <summary>Indexes every project that changed; tells how many.</summary>
    public Task<int> Index() => new IndexProject(Store, today).AllAsync(TestContext.Current.CancellationToken);

    /// <summary>Searches with the query of an address: <c>q=ledger&amp;language=Go</c>.</summary>
    public async Task<FoundCatalog> Find(string query, Viewer? viewer = null)
    {
        await using var context = Store.Context();
        return await Finder(context, viewer).RunAsync(Asked(query), TestContext.Current.CancellationToken);
    }

    /// <summary>The slugs of the projects found, in order.</summary>
    public async Task<IReadOnlyList<string>> Slugs(string query, Viewer? viewer = null)
    {
        var found = await Find(query, viewer);
        using var context = Store.Context();
        var slugs = context.Set<ProjectRow>().ToDictionary(row => row.Key, row => row.Slug);
        return [.. found.Projects.Select(project => slugs[project])];
    }

    /// <summary>Somebody of the organization.</summary>
    public async Task<Viewer> Person(string id)
    {
        await using var context = Store.Context();
        return Viewer.OnCommandLine(new PersonId(id), await StoredOrganization.LoadAsync(context, TestContext.Current.CancellationToken), today);
    }

    public static AskedProjects Asked(string query) => AskedProjects.Of(query.Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=', 2)).Select(pair => KeyValuePair.Create(pair[0], pair.Length > 1 ? Uri.UnescapeDataString(pair[1]) : "")));

    public void Dispose() => place.Dispose();

    private FindProjects Finder(GuesthouseContext context, Viewer? viewer)
    {
        var reader = new Reader(context, TimeProvider.System, viewer);
        var kept = new VisibleAnswers(reader, answers);
        return new FindProjects(new VisibleCatalog(reader, kept, current), new TeamDirectory(reader, kept), new FactFacets(reader, kept, Facts, new UserCounts(new UsedByReader(reader, new ProjectReader(reader, kept)), kept)));
    }
}
