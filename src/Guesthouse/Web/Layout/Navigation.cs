namespace Guesthouse.Web.Layout;

/// <summary>The main navigation: of the places it knows, those whose page exists in this program.</summary>
public sealed class Navigation
{
    private static readonly IReadOnlyList<Place> Known =
    [
        new("/projects", "nav.projects"),
        new("/teams", "nav.teams"),
        new("/people", "nav.people"),
        new("/requests", "nav.requests"),
        new("/mentoring", "nav.mentoring"),
        new("/measures", "nav.measures"),
        new("/learn", "nav.learn"),
        new("/community", "nav.community"),
    ];

    /// <summary>The places that can be gone to, in the order of the top bar.</summary>
    public IReadOnlyList<Place> Places { get; private set; } = [];

    /// <summary>Where the search field sends its words; <see langword="null"/> while there is nothing to search.</summary>
    public string? Search => Places.FirstOrDefault(place => place.Path == "/projects")?.Path;

    /// <summary>Learns which pages exist: once, when all are mapped and before any is drawn.</summary>
    public void Learn(IEnumerable<EndpointDataSource> sources)
    {
        var routes = sources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText?.TrimStart('/')).ToHashSet(StringComparer.Ordinal);
        Places = [.. Known.Where(place => routes.Contains(place.Path))];
    }

    /// <summary>A place of the navigation.</summary>
    /// <param name="Path">Its address.</param>
    /// <param name="TextKey">Its name, in the texts of the web base.</param>
    public sealed record Place(string Path, string TextKey)
    {
        /// <summary>Whether <paramref name="path"/> is this place or lies below it.</summary>
        public bool Holds(string path) => path == Path || path.StartsWith(Path + "/", StringComparison.Ordinal);
    }
}
