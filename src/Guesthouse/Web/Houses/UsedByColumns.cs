using Guesthouse.Catalog;
using Guesthouse.Catalog.Packages;
using Guesthouse.Web.Tables;
using Guesthouse.Web.Texts;

namespace Guesthouse.Web.Houses;

/// <summary>The columns of the table that tells who uses a project.</summary>
internal static class UsedByColumns
{
    /// <summary>The columns; <paramref name="host"/> names a project's host team.</summary>
    public static IReadOnlyList<Column<PackageUsage>> In(Texts<UsedByTexts> texts, Language language, Func<ProjectLine, string?> host) =>
    [
        Columns.Words<PackageUsage>("project", texts["usedby.project"], use => use.User.Name, use => $"/projects/{use.User.Slug}"),
        Columns.Words<PackageUsage>("team", texts["usedby.team"], use => host(use.User) ?? texts["usedby.noteam"], use => use.User.HostTeam is { } team ? $"/teams/{Uri.EscapeDataString(team)}" : null),
        Columns.Words<PackageUsage>("package", texts["usedby.package"], use => use.Package),
        Columns.Words<PackageUsage>("version", texts["usedby.version"], use => use.Version),
        Columns.Words<PackageUsage>("repository", texts["usedby.repository"], use => use.Repository),
        Columns.Words<PackageUsage>("file", texts["usedby.file"], use => use.Path),
        Columns.Number<PackageUsage>("line", texts["usedby.line"], language, use => use.Line),
    ];
}
