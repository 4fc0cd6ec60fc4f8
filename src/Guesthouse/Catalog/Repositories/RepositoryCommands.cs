using System.CommandLine;
using System.Globalization;
using Guesthouse.Access;
using Guesthouse.Cli;
using Guesthouse.Domain;
using Guesthouse.Git;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Spectre.Console;

namespace Guesthouse.Catalog.Repositories;

/// <summary><c>guesthouse repo</c>: which histories the installation knows.</summary>
public static class RepositoryCommands
{
    /// <summary>The command.</summary>
    public static Command Build()
    {
        var command = new GuesthouseCommand(
            "repo",
            "Say which repositories Guesthouse looks at",
            new Example("guesthouse repo add ~/src", "All repositories of a folder, read where they lie"),
            new Example("guesthouse repo add https://forge.example/payments/ledger.git --team payments", "A repository of a forge, cloned at the next mining"),
            new Example("guesthouse repo list", "What there is, and when it was last mined"))
        {
            Add(), List(), Remove(),
        };
        return command;
    }

    private static GuesthouseCommand Add()
    {
        var options = new InstallationOptions();
        var places = new Argument<string[]>("PATH_OR_URL") { Description = "A git repository, a folder of repositories, or an address to clone from", Arity = ArgumentArity.OneOrMore };
        var branch = new Option<string?>("--branch") { Description = "Read this branch instead of the default branch", HelpName = "NAME" };
        var team = new Option<string?>("--team") { Description = "The host team; else the organization's file says it", HelpName = "TEAM" };
        var command = new GuesthouseCommand("add", "Add repositories, each with a project of its own", new Example("guesthouse repo add ~/src/ledger --branch main", "One repository of this machine")) { places, branch, team };
        return command.On(options, (installation, parsed, cancellation) => WithGit(async git =>
        {
            var answer = await new AddRepositories(installation, git).RunAsync(parsed.GetValue(places)!, parsed.GetValue(branch), parsed.GetValue(team), cancellation);
            if (!answer.TryGet(out var done))
                return Result.Failure<int>(answer.Problems);
            var terminal = Terminal.Of(parsed);
            foreach (var note in done.Notes)
                await terminal.Error.WriteLineAsync($"guesthouse: {OneLine.Of(note.Detail)}");
            foreach (var id in done.Added)
                await terminal.Output.WriteLineAsync($"added {OneLine.Of(id)}");
            foreach (var id in done.Known)
                await terminal.Output.WriteLineAsync($"known {OneLine.Of(id)}");
            return ExitCode.Done;
        }));
    }

    private static GuesthouseCommand Remove()
    {
        var options = new InstallationOptions();
        var name = new Argument<string>("REPO") { Description = "The repository's id or its last segment" };
        var command = new GuesthouseCommand("remove", "Remove a repository with its facts; a repository of this machine itself is never touched", new Example("guesthouse repo remove payments/ledger", "Forget a repository")) { name };
        return command.On(options, (installation, parsed, cancellation) => WithGit(async git =>
        {
            var answer = await new RemoveRepository(installation, git).RunAsync(parsed.GetValue(name)!, cancellation);
            if (!answer.TryGet(out var id))
                return Result.Failure<int>(answer.Problems);
            await Terminal.Of(parsed).Output.WriteLineAsync($"removed {OneLine.Of(id)}");
            return ExitCode.Done;
        }));
    }

    private static GuesthouseCommand List() =>
        new GuesthouseCommand("list", "Show the repositories, in order of their ids", new Example("guesthouse repo list", "What there is")).On(new InstallationOptions(), ListAsync);

    private static async Task<Result<int>> ListAsync(Installation installation, ParseResult parsed, CancellationToken cancellation)
    {
        await using var context = installation.Store.Context();
        var rows = await context.RepositoriesFor(installation.Viewer, installation.Today).ToListAsync(cancellation);
        var keys = rows.ConvertAll(row => row.Key);
        // Of a file that only a folder's project has, only its own page tells.
        var visible = context.ProjectsFor(installation.Viewer, installation.Today);
        var problems = (await (from problem in context.Set<RepositoryProblemRow>()
                               where keys.Contains(problem.Repository) && problem.Path != null && context.Set<ProjectScopeRow>().Any(scope =>
                                   scope.Repository == problem.Repository && (scope.PathPrefix == "" || problem.Path.StartsWith(scope.PathPrefix + "/")) && visible.Any(project => project.Key == scope.Project))
                               group problem by problem.Repository into some
                               select new { Repository = some.Key, Count = some.Count() }).ToListAsync(cancellation)).ToDictionary(some => some.Repository, some => some.Count);
        var table = new Table().Border(TableBorder.Simple).AddColumns("Repository", "Branch", "Last mined", "Files", "Where");
        foreach (var row in rows.OrderBy(row => row.Id, StringComparer.Ordinal))
            table.AddRow([new Text(OneLine.Of(row.Id)), new Text(row.Branch ?? row.BranchSetting ?? "default"), new Text(Mined(row)), new Text(Files(problems.GetValueOrDefault(row.Key))), new Text(OneLine.Of(row.Address ?? "nowhere yet"))]);
        if (rows.Count == 0)
            await Terminal.Of(parsed).Error.WriteLineAsync("guesthouse: there are no repositories yet; add some: guesthouse repo add PATH_OR_URL");
        else
            Terminal.Of(parsed).OutputConsole().Write(table);
        return ExitCode.Done;
    }

    private static string Files(int problems) => problems switch
    {
        0 => "",
        1 => "1 problem",
        _ => string.Create(CultureInfo.InvariantCulture, $"{problems:N0} problems"),
    };

    private static string Mined(RepositoryRow row) => row.MinedAt is { } at ? at.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture) : "never";

    private static async Task<Result<int>> WithGit(Func<GitProgram, Task<Result<int>>> work)
    {
        var git = GitProgram.Find();
        return git.TryGet(out var program) ? await work(program) : Result.Failure<int>(git.Problems);
    }
}
