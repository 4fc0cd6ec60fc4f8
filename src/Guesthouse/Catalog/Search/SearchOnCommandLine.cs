using Guesthouse.Access;
using Guesthouse.Catalog.Packages;
using Guesthouse.Storage;
using Guesthouse.Web.Teams;

namespace Guesthouse.Catalog.Search;

/// <summary>What a search on the command line answers.</summary>
/// <param name="Asked">What was asked.</param>
/// <param name="Found">What was found.</param>
/// <param name="Page">The projects of the page, in order.</param>
/// <param name="People">People of that name.</param>
internal sealed record SearchAnswer(AskedProjects Asked, FoundCatalog Found, IReadOnlyList<ProjectLine> Page, IReadOnlyList<PersonLine> People);

/// <summary>Searches once, on behalf of whoever runs the command, with the same use case as the pages.</summary>
internal sealed class SearchOnCommandLine : IAsyncDisposable
{
    private readonly Installation installation;
    private readonly GuesthouseContext context;
    private readonly FindProjects find;
    private readonly ProjectReader projects;
    private readonly PeopleReader people;

    public SearchOnCommandLine(Installation installation)
    {
        this.installation = installation;
        context = installation.Store.Context();
        var reader = new Reader(context, installation.Clock, installation.Viewer);
        var answers = new VisibleAnswers(reader, new KeptAnswers(installation.Store));
        (projects, people) = (new ProjectReader(reader, answers), new PeopleReader(reader, answers));
        find = new FindProjects(
            new VisibleCatalog(reader, answers, new CurrentCatalog(installation.Store)),
            new TeamDirectory(reader, answers),
            new FactFacets(reader, answers, Program.Facts(), new UserCounts(new UsedByReader(reader, projects), answers)));
    }

    /// <summary>Searches; projects that are not indexed yet are indexed first.</summary>
    public async Task<SearchAnswer> RunAsync(AskedProjects asked, CancellationToken cancellation)
    {
        await new IndexProject(installation.Store, installation.Today).MissingAsync(cancellation);
        var found = await find.RunAsync(asked, cancellation);
        var keys = found.On(asked.Page);
        var lines = await projects.LinesAsync(keys, cancellation);
        return new SearchAnswer(asked, found, [.. keys.Where(lines.ContainsKey).Select(key => lines[key])], await people.FoundAsync(asked.Words, cancellation));
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
