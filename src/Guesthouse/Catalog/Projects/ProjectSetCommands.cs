using System.CommandLine;
using System.Globalization;
using Guesthouse.Access;
using Guesthouse.Cli;
using Guesthouse.Domain;

namespace Guesthouse.Catalog.Projects;

/// <summary><c>guesthouse project set</c> and <c>add</c>: what people state of a project.</summary>
internal static class ProjectSetCommands
{
    /// <summary><c>project set</c>.</summary>
    public static GuesthouseCommand Set(DeriveClasses derive)
    {
        var slug = ProjectCommands.Slug();
        var newSlug = new Option<string?>("--slug") { Description = "Its name in addresses; the old one keeps leading to it", HelpName = "SLUG" };
        var visible = new Option<string?>("--visible-to") { Description = "Who may know of it: everyone, or these teams and the teams below them", HelpName = "TEAM,…|everyone" };
        var trust = new Option<string?>("--trust-role-files") { Description = "Whether whom CODEOWNERS, OWNERS or MAINTAINERS name may do what trusted committers may; off at first", HelpName = "on|off" };
        trust.AcceptOnlyFromAmong("on", "off");
        var removed = new Option<string[]>("--scope-remove") { Description = "End a part today; what it brought so far stays. May be given again", HelpName = "REPO[:PATH]" };
        var version = new Option<int?>("--at-version") { Description = "Only while it is at this version, as guesthouse project show tells it", HelpName = "N" };
        var fields = new ProfileOptions();
        var command = new GuesthouseCommand(
            "set",
            "Change a project; a person's word counts more than every file's, until it is released",
            new Example("guesthouse project set ledger --name \"The ledger\"", "Another name"),
            new Example("guesthouse project set ledger --wanted Bugfixes,Documentation --level contributions-welcome", "Say what helps, and that guests may build"),
            new Example("guesthouse project set ledger --motivation none", "Show no motivation, whatever files say"),
            new Example("guesthouse project set ledger --scope payments/tools:ledger", "A folder of another repository belongs to it too"))
        {
            slug, newSlug, visible, trust,
        };
        fields.AddTo(command);
        command.Add(removed);
        command.Add(version);
        return command.On(new InstallationOptions(), async (installation, parsed, cancellation) =>
        {
            var read = fields.Read(parsed);
            if (!read.TryGet(out var stated))
                return Result.Failure<int>(read.Problems);
            var change = stated with { Slug = parsed.GetValue(newSlug), VisibleTo = TeamsOf(parsed.GetValue(visible)), TrustsRoleFiles = parsed.GetValue(trust) is { } word ? word == "on" : null, RemovedScopes = parsed.GetValue(removed) ?? [] };
            if (change.IsEmpty)
                return new Problem(ProblemKind.Invalid, "project.nothing-to-set", "Say what to change; guesthouse project set --help lists what there is.");
            return await ProjectCommands.TellAsync(
                installation,
                () => new SetProject(installation).RunAsync(parsed.GetValue(slug)!, change, parsed.GetValue(version), cancellation),
                "changed",
                change.ChangesClasses ? derive : null,
                (parsed, cancellation));
        });
    }

    /// <summary><c>project add</c>.</summary>
    public static GuesthouseCommand Add(DeriveClasses derive)
    {
        var slug = new Argument<string>("SLUG") { Description = "Its name in addresses, which no project ever had" };
        var fields = new ProfileOptions();
        var command = new GuesthouseCommand(
            "add",
            "Make a project of repositories, or of folders of one",
            new Example("guesthouse project add rounding --scope payments/ledger:src/rounding --host payments", "A folder of the ledger is a house of its own"))
        {
            slug,
        };
        fields.AddTo(command);
        return command.On(new InstallationOptions(), async (installation, parsed, cancellation) =>
        {
            var read = fields.Read(parsed);
            if (!read.TryGet(out var stated))
                return Result.Failure<int>(read.Problems);
            return await ProjectCommands.TellAsync(
                installation, () => new AddProject(installation).RunAsync(parsed.GetValue(slug)!, stated, cancellation), "added", derive, (parsed, cancellation));
        });
    }

    private static string[]? TeamsOf(string? text) => text switch
    {
        null => null,
        "everyone" => [],
        _ => text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
    };

    /// <summary>Hours as people write them: <c>8</c> or <c>8h</c>.</summary>
    internal static string Hours(string text) => text.Trim().ToUpperInvariant() is [.. var number, 'H'] ? number.Trim().ToString(CultureInfo.InvariantCulture) : text.Trim();
}
