using Guesthouse.Access.Settings;
using Guesthouse.Domain.Access;
using Guesthouse.Web.Gate;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Guesthouse.Web.Editing;

/// <summary>What the installation is set to, for administrators: what <c>guesthouse config</c> shows.</summary>
internal static class SettingsEndpoints
{
    public const string Path = "/settings";

    private static readonly Rule rule = Rule.Needs(Permission.KeepSignIn);

    /// <summary>Whether somebody may look.</summary>
    public static bool MayLook(Standing standing) => rule.Allows(standing);

    /// <summary>Adds the page.</summary>
    public static void MapSettings(this IEndpointRouteBuilder routes) => routes.MapGet(Path, IResult (CurrentViewer viewer, FormDesk desk) =>
    {
        if (rule.RefusalOf(viewer.Standing) is { } refusal)
            return desk.Refuse(refusal);
        var place = desk.Installation.Store.Location;
        var force = SettingsInForce.Read(place.Folder, Environment.GetEnvironmentVariable, Program.Settings());
        return new RazorComponentResult<SettingsPage>(new { place.Folder, Database = place.ToString(), Force = force.IsOk ? force.Value : null });
    });
}
