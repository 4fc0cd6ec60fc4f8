using Guesthouse.Web.Gate;
using Guesthouse.Web.Http;

namespace Guesthouse.Web.Accounts;

/// <summary>In the demo, and only there and only at the machine itself, one chooses whom to be.</summary>
public static class DemoEndpoints
{
    /// <summary>Where the choice is sent.</summary>
    public const string Path = "/demo/be";

    /// <summary>Whom one may be, by id, with the part that they play.</summary>
    public static IReadOnlyList<(string Person, string Part)> Cast { get; } =
        [("bob", "guest"), ("carol", "owner"), ("ada", "committer"), ("dan", "lead"), ("nils", "administrator")];

    /// <summary>Adds it.</summary>
    public static void MapDemo(this IEndpointRouteBuilder routes) => routes.MapPost(Path, async (HttpContext http, CancellationToken stop) =>
    {
        if (!RequestSource.OriginOf(http).IsLocal)
            return TypedResults.NotFound();
        var form = await http.Request.ReadFormAsync(stop);
        if (Cast.Select(part => part.Person).FirstOrDefault(person => person == form["person"]) is { } chosen)
            await SessionCookie.GiveAsync(http, SessionCookie.Played, chosen);
        else
            await SessionCookie.TakeAsync(http);
        return AccountEndpoints.SeeOther(LocalAddress.Back(form["back"]));
    }).AllowAnonymous();
}
