using System.CommandLine;
using System.Globalization;
using Guesthouse.Access;
using Guesthouse.Cli;
using Guesthouse.Domain;
using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Spectre.Console;

namespace Guesthouse.Catalog.Projects;

/// <summary><c>guesthouse project list</c>.</summary>
internal static class ProjectListCommand
{
    /// <summary>The command.</summary>
    public static GuesthouseCommand Build()
    {
        var unconfirmed = new Option<bool>("--unconfirmed") { Description = $"Only those whose entry nobody confirmed for {ConfirmationRule.Days} days" };
        var command = new GuesthouseCommand(
            "list",
            "Show the projects, in order of their slugs",
            new Example("guesthouse project list", "What there is"),
            new Example("guesthouse project list --unconfirmed", "Whom to ask whether their entry still holds")) { unconfirmed };
        return command.On(new InstallationOptions(), (installation, parsed, cancellation) => ListAsync(installation, parsed, parsed.GetValue(unconfirmed), cancellation));
    }

    private static async Task<Result<int>> ListAsync(Installation installation, ParseResult parsed, bool onlyUnconfirmed, CancellationToken cancellation)
    {
        await using var context = installation.Store.Context();
        var projects = await (from project in context.ProjectsFor(installation.Viewer, installation.Today)
                              join profile in context.Set<ProfileRow>() on project.Key equals profile.Project into profiles
                              from profile in profiles.DefaultIfEmpty()
                              select new { Project = project, ConfirmedAt = profile == null ? null : profile.ConfirmedAt }).ToListAsync(cancellation);
        var teams = await context.Set<ProjectVisibleTeamRow>().ToListAsync(cancellation);
        var now = installation.Clock.GetUtcNow();
        var table = new Table().Border(TableBorder.Simple).AddColumns("Project", "Name", "Host team", "Seen by", "Confirmed");
        var shown = projects.Where(row => !onlyUnconfirmed || ConfirmationRule.IsDue(row.ConfirmedAt, row.Project.CreatedAt, now)).OrderBy(row => row.Project.Slug, StringComparer.Ordinal).ToList();
        foreach (var row in shown)
            table.AddRow(
                new Text(row.Project.Slug),
                new Text(OneLine.Of(row.Project.Name)),
                new Text(OneLine.Of(row.Project.HostTeam ?? "as the organization says")),
                new Text(row.Project.Visibility == ProjectVisibility.Everyone ? "everyone" : string.Join(", ", teams.Where(team => team.Project == row.Project.Key).Select(team => team.Team).Order(StringComparer.Ordinal))),
                new Text(Confirmed(row.ConfirmedAt, row.Project.CreatedAt, now)));
        if (shown.Count > 0)
            Terminal.Of(parsed).OutputConsole().Write(table);
        else
            await Terminal.Of(parsed).Error.WriteLineAsync(projects.Count > 0
                ? "guesthouse: every entry was confirmed in time"
                : "guesthouse: there are no projects yet; a repository brings one: guesthouse repo add PATH_OR_URL");
        return ExitCode.Done;
    }

    private static string Confirmed(DateTimeOffset? at, DateTimeOffset createdAt, DateTimeOffset now) =>
        (at is { } day ? day.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "not yet") + (ConfirmationRule.IsDue(at, createdAt, now) ? ", asks again" : "");
}
