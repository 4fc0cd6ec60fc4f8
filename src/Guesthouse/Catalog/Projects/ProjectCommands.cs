using System.CommandLine;
using Guesthouse.Access;
using Guesthouse.Catalog.Packages;
using Guesthouse.Cli;
using Guesthouse.Domain;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Spectre.Console;

namespace Guesthouse.Catalog.Projects;

/// <summary><c>guesthouse project</c>: what people see.</summary>
public static class ProjectCommands
{
    /// <summary>The command.</summary>
    /// <param name="derive">Brings classes up to date when a host changed.</param>
    public static Command Build(DeriveClasses derive) => new GuesthouseCommand(
        "project",
        "Name projects, say who hosts them and who may see them",
        new Example("guesthouse project list", "All projects that you may know of"),
        new Example("guesthouse project set ledger --host payments", "Payments hosts the ledger, whatever the organization's file says"),
        new Example("guesthouse project set ledger --visible-to payments,search", "Only those teams and the teams below them know of the ledger"))
    {
        List(), Set(derive), UsedByCommands.Build(),
    };

    private static GuesthouseCommand List() =>
        new GuesthouseCommand("list", "Show the projects, in order of their slugs", new Example("guesthouse project list", "What there is")).On(new InstallationOptions(), ListAsync);

    private static GuesthouseCommand Set(DeriveClasses derive)
    {
        var slug = new Argument<string>("SLUG") { Description = "The project's slug, or one that it had" };
        var name = new Option<string?>("--name") { Description = "What people call it", HelpName = "NAME" };
        var newSlug = new Option<string?>("--slug") { Description = "Its name in addresses; the old one keeps leading to it", HelpName = "SLUG" };
        var host = new Option<string?>("--host") { Description = "Its host team; none: what the organization's file says", HelpName = "TEAM|none" };
        var visible = new Option<string?>("--visible-to") { Description = "Who may know of it: everyone, or these teams and the teams below them", HelpName = "TEAM,…|everyone" };
        var command = new GuesthouseCommand("set", "Change a project", new Example("guesthouse project set ledger --name \"The ledger\"", "Another name")) { slug, name, newSlug, host, visible };
        return command.On(new InstallationOptions(), async (installation, parsed, cancellation) =>
        {
            var change = new ProjectChange(
                parsed.GetValue(name), parsed.GetValue(newSlug), parsed.GetValue(host) is "none" ? "" : parsed.GetValue(host), TeamsOf(parsed.GetValue(visible)));
            // Another host means other classes, which nobody derives while a run of mining writes the facts they follow from.
            var lease = change.HostTeam is null ? null : MiningLock.TryTakeRun(installation.Store, "project set");
            if (lease is { IsOk: false })
                return Result.Failure<int>(lease.Problems);
            using var held = lease?.Value;
            var answer = await new SetProject(installation).RunAsync(parsed.GetValue(slug)!, change, cancellation);
            if (!answer.TryGet(out var changed))
                return Result.Failure<int>(answer.Problems);
            if (change.HostTeam is not null)
                await derive(installation.Store, cancellation);
            await Terminal.Of(parsed).Output.WriteLineAsync($"changed {changed}");
            return ExitCode.Done;
        });
    }

    private static async Task<Result<int>> ListAsync(Installation installation, ParseResult parsed, CancellationToken cancellation)
    {
        await using var context = installation.Store.Context();
        var projects = await context.ProjectsFor(installation.Viewer, installation.Today).ToListAsync(cancellation);
        var teams = await context.Set<ProjectVisibleTeamRow>().ToListAsync(cancellation);
        var table = new Table().Border(TableBorder.Simple).AddColumns("Project", "Name", "Host team", "Seen by");
        foreach (var project in projects.OrderBy(project => project.Slug, StringComparer.Ordinal))
            table.AddRow(
                new Text(project.Slug),
                new Text(OneLine.Of(project.Name)),
                new Text(OneLine.Of(project.HostTeam ?? "as the organization says")),
                new Text(project.Visibility == ProjectVisibility.Everyone ? "everyone" : string.Join(", ", teams.Where(team => team.Project == project.Key).Select(team => team.Team).Order(StringComparer.Ordinal))));
        if (projects.Count == 0)
            await Terminal.Of(parsed).Error.WriteLineAsync("guesthouse: there are no projects yet; a repository brings one: guesthouse repo add PATH_OR_URL");
        else
            Terminal.Of(parsed).OutputConsole().Write(table);
        return ExitCode.Done;
    }

    private static string[]? TeamsOf(string? text) => text switch
    {
        null => null,
        "everyone" => [],
        _ => text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
    };
}
