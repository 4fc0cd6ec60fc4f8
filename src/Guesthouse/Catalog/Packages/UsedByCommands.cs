using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsvHelper;
using Guesthouse.Access;
using Guesthouse.Cli;
using Guesthouse.Domain;
using Guesthouse.Storage;
using Spectre.Console;

namespace Guesthouse.Catalog.Packages;

/// <summary><c>guesthouse project used-by</c>: who uses a project, and in which line.</summary>
internal static class UsedByCommands
{
    private static readonly CsvWriterOptions csv = new() { NewLine = "\r\n", Injection = CsvInjection.Escape };

    private static readonly JsonSerializerOptions json = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The command.</summary>
    public static GuesthouseCommand Build()
    {
        var slug = new Argument<string>("SLUG") { Description = "The project's slug" };
        var format = CommonOptions.Choice("--format", "How to write the result", "table", "json", "csv");
        var command = new GuesthouseCommand(
            "used-by",
            "Show whose manifests name a package that the project publishes, each with file and line",
            new Example("guesthouse project used-by ledger", "Who uses the ledger"),
            new Example("guesthouse project used-by ledger --format csv", "The same for a spreadsheet")) { slug, format };
        return command.On(new InstallationOptions(), (installation, parsed, cancellation) => RunAsync(installation, parsed, parsed.GetValue(slug)!, parsed.GetValue(format)!, cancellation));
    }

    /// <summary><c>project use</c>: that a team uses a project, where no manifest tells.</summary>
    public static GuesthouseCommand BuildUse()
    {
        var slug = new Argument<string>("SLUG") { Description = "The project's slug" };
        var team = new Option<string>("--team") { Description = "Which team, by id: one that you belong to", HelpName = "TEAM", Required = true };
        var end = new Option<bool>("--end") { Description = "Take it back" };
        return new GuesthouseCommand(
            "use",
            "Say that a team uses a project, where no manifest tells",
            new Example("guesthouse project use ledger --team search --by bob", "Bob says that Search uses the ledger"),
            new Example("guesthouse project use ledger --team search --end", "It does not any more")) { slug, team, end }
            .On(new InstallationOptions(), async (installation, parsed, cancellation) =>
            {
                var use = new StateUse(installation);
                var (name, which) = (parsed.GetValue(slug)!, parsed.GetValue(team)!.Trim());
                var done = parsed.GetValue(end) ? await use.EndAsync(name, which, cancellation) : await use.RunAsync(name, which, cancellation);
                if (!done.TryGet(out var used))
                    return Result.Failure<int>(done.Problems);
                await Terminal.Of(parsed).Output.WriteLineAsync($"changed {used}");
                return ExitCode.Done;
            });
    }

    private static async Task<Result<int>> RunAsync(Installation installation, ParseResult parsed, string slug, string format, CancellationToken cancellation)
    {
        await using var context = installation.Store.Context();
        var reader = new Reader(context, installation.Clock, installation.Viewer);
        var projects = new ProjectReader(reader, new VisibleAnswers(reader, new KeptAnswers(installation.Store)));
        if (await projects.FindAsync(slug, cancellation) is not { } project)
            return new Problem(ProblemKind.NotFound, "project.unknown", $"There is no project '{slug}'; guesthouse project list shows those there are.");
        var users = new UsedByReader(reader, projects);
        var uses = await users.ListAsync(project.Key, cancellation);
        var stated = await users.StatedAsync(project.Key, cancellation);
        var terminal = Terminal.Of(parsed);
        if (format == "json")
            WriteJson(slug, await users.PackagesAsync(project.Key, cancellation), (uses, stated), terminal.Output);
        else if (format == "csv")
            WriteCsv(uses, terminal.Output);
        else if (uses.Count > 0)
            terminal.OutputConsole().Write(TableOf(uses));
        else if (stated.Count == 0)
            await terminal.Error.WriteLineAsync((await users.PackagesAsync(project.Key, cancellation)).Count == 0
                ? $"guesthouse: no package of {project.Slug} is known; its manifests name them, or: guesthouse project set {project.Slug} --package npm:@group/name"
                : $"guesthouse: no manifest that was read names a package of {project.Slug}");
        if (format == "table")
            foreach (var use in stated)
                await terminal.Output.WriteLineAsync($"  {OneLine.Of(use.Team)} says so, since {use.At.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");
        return ExitCode.Done;
    }

    private static void WriteJson(string slug, IReadOnlyList<string> packages, (IReadOnlyList<PackageUsage> Lines, IReadOnlyList<StatedUse> Stated) uses, TextWriter output) => output.WriteLine(JsonSerializer.Serialize(
        new
        {
            Project = slug,
            Packages = packages,
            Projects = uses.Lines.Select(use => use.User.Key).Distinct().Count(),
            Uses = uses.Lines.Select(use => new { Project = use.User.Slug, HostTeam = use.User.HostTeam, use.Package, use.Version, use.Repository, File = use.Path, use.Line }),
            Stated = uses.Stated.Select(use => new { use.Team, At = use.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) }),
        },
        json));

    private static void WriteCsv(IReadOnlyList<PackageUsage> uses, TextWriter output)
    {
        using var writer = CsvWriter.Create(output, csv, leaveOpen: true);
        WriteRow(writer, "project", "team", "package", "version", "repository", "file", "line");
        foreach (var use in uses)
            WriteRow(writer, use.User.Slug, use.User.HostTeam, use.Package, use.Version, use.Repository, use.Path, Text(use.Line));
    }

    private static void WriteRow(CsvWriter writer, params string?[] cells)
    {
        foreach (var cell in cells)
            writer.WriteField(cell);
        writer.EndRecord();
    }

    private static Table TableOf(IReadOnlyList<PackageUsage> uses)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Project", "Host team", "Package", "Version", "Where");
        foreach (var use in uses)
            table.AddRow(
                new Text(use.User.Slug),
                new Text(OneLine.Of(use.User.HostTeam ?? "none")),
                new Text(OneLine.Of(use.Package)),
                new Text(OneLine.Of(use.Version ?? "")),
                new Text(OneLine.Of($"{use.Repository} {use.Path}:{Text(use.Line)}")));
        return table;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
