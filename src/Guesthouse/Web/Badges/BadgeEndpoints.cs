using System.Security.Cryptography;
using System.Text;
using Guesthouse.Storage;
using Guesthouse.Web.Gate;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Guesthouse.Web.Badges;

/// <summary>Pictures that a project hangs up elsewhere, such as in its README: <c>/badges/ledger/governance.svg?lang=fr</c>.</summary>
public static class BadgeEndpoints
{
    /// <summary>Where badges are. Their language stands in the address alone: they are kept by others on the way, and set no cookie.</summary>
    public const string Path = "/badges";

    /// <summary>Adds the badges.</summary>
    public static void MapBadges(this IEndpointRouteBuilder routes) =>
        routes.MapGet(Path + "/{slug}/{kind}.svg", async (string slug, string kind, BadgeReader badges, BadgeDrawing drawing, KeptAnswers kept, HttpContext http, CancellationToken stop) =>
        {
            var projects = badges.Projects(kept);
            if (await projects.FindAsync(slug, stop) is { } project)
                return await badges.ReadAsync(project, kind, stop) is { } badge ? (IResult)Answer(http, drawing.Of(badge)) : TypedResults.NotFound();
            return await projects.RenamedAsync(slug, stop) is { } renamed
                ? TypedResults.LocalRedirect($"{Path}/{Uri.EscapeDataString(renamed)}/{Uri.EscapeDataString(kind)}.svg{http.Request.QueryString}", permanent: false, preserveMethod: true)
                : TypedResults.NotFound();
        }).WithMetadata(new OpenBadge());

    private static FileContentHttpResult Answer(HttpContext http, string svg)
    {
        var bytes = Encoding.UTF8.GetBytes(svg);
        var headers = http.Response.Headers;
        headers.CacheControl = "public, max-age=300, stale-while-revalidate=3600";
        // Pages of other places show it: that is what it is for.
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}\"");
        return TypedResults.File(bytes, "image/svg+xml; charset=utf-8", entityTag: tag);
    }
}
