using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Web.Errors;
using Guesthouse.Web.Gate;
using Guesthouse.Web.Home;

namespace Guesthouse.Web.Http;

/// <summary>Draws pages for nobody while a server starts, so that its first reader does not wait until what draws pages is compiled.</summary>
/// <param name="app">The server.</param>
internal sealed class Rehearsal(WebApplication app)
{
    /// <summary>Draws the page for something that is not there: it has the frame of all pages and reads nothing.</summary>
    public Task FrameAsync() => DrawAsync(nobody => ErrorAnswers.Refuse(new Problem(ProblemKind.NotFound, "rehearsal", "")).ExecuteAsync(nobody));

    /// <summary>Draws the front page, and so reads what is read for it. A failure is logged as that of a reader would be.</summary>
    /// <param name="acquainted">Ends when what is read can be read.</param>
    public async Task FrontPageAsync(Task acquainted)
    {
        var frontPage = ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().First(endpoint => endpoint.RoutePattern.RawText == "/");
        var answer = new ApplicationBuilder(app.Services);
        answer.UseErrorAnswers();
        answer.Run(frontPage.RequestDelegate!);
        var draw = answer.Build();
        await acquainted;
        // What the page reads last is read beside what it reads first; it finds the answer, or waits for the rest of it.
        var read = Task.Run(() => ReadAsync(HomeEndpoints.ReadFiguresAsync));
        await Task.WhenAll(DrawAsync(draw.Invoke), read);
    }

    private async Task ReadAsync(Func<IServiceProvider, Task> read)
    {
        await using var scope = VisitorScope();
        await read(scope.ServiceProvider);
    }

    private async Task DrawAsync(Func<HttpContext, Task> draw)
    {
        await using var scope = VisitorScope();
        var nobody = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        nobody.Request.Method = HttpMethods.Get;
        nobody.Request.Scheme = Uri.UriSchemeHttp;
        nobody.Request.Host = new HostString("localhost");
        nobody.Request.Path = "/";
        nobody.Response.Body = Stream.Null;
        nobody.Items[typeof(RequestOrigin)] = new RequestOrigin(IsLoopback: true, "localhost", WasForwarded: false);
        app.Services.GetRequiredService<IHttpContextAccessor>().HttpContext = nobody;
        await draw(nobody);
    }
    private AsyncServiceScope VisitorScope()
    {
        var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentViewer>().BecomeVisitor(mayRead: true);
        return scope;
    }
}
