using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Guesthouse.Access;
using Guesthouse.Cli;
using Guesthouse.Domain;

namespace Guesthouse.Catalog.Projects;

/// <summary><c>guesthouse project show</c>: everything that is said of a project, and by whom.</summary>
internal static class ProjectShowCommand
{
    private static readonly JsonSerializerOptions json = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The command.</summary>
    public static GuesthouseCommand Build()
    {
        var slug = ProjectCommands.Slug();
        var format = new Option<string>("--format") { Description = "text or json", HelpName = "FORMAT", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new GuesthouseCommand(
            "show",
            "Show what is said of a project, by whom and where",
            new Example("guesthouse project show ledger", "What is in force, and whose word it is"),
            new Example("guesthouse project show ledger --format json", "The same for programs")) { slug, format };
        return command.On(new InstallationOptions(), async (installation, parsed, cancellation) =>
        {
            await using var context = installation.Store.Context();
            var found = await StoredProjects.FindAsync(context, installation, parsed.GetValue(slug)!, cancellation);
            if (!found.TryGet(out var project))
                return Result.Failure<int>(found.Problems);
            var shown = await ShownProject.ReadAsync(context, installation, project, cancellation);
            var output = Terminal.Of(parsed).Output;
            await output.WriteAsync(parsed.GetValue(format) == "json" ? JsonSerializer.Serialize(shown, json) + "\n" : Text(shown));
            return ExitCode.Done;
        });
    }

    private static string Text(ShownProject shown)
    {
        var text = new StringBuilder();
        text.Append(OneLine.Of(shown.Name)).Append(" (").Append(shown.Slug).Append(", version ").Append(shown.Version).Append(")\n");
        Line(text, "host team", shown.HostTeam ?? "as the organization says");
        Line(text, "seen by", shown.VisibleTo.Count == 0 ? "everyone" : string.Join(", ", shown.VisibleTo));
        Line(text, "role files", shown.TrustsRoleFiles ? "trusted: whom they name may act" : "not trusted: whom they name is a host, and may not act");
        Line(text, "confirmed", shown.ConfirmedAt is null ? "not yet" : $"{shown.ConfirmedAt} by {shown.ConfirmedBy}");
        if (shown.AsksForConfirmation)
            Line(text, "", "asks for confirmation: guesthouse project confirm " + shown.Slug);
        foreach (var part in shown.Scope)
            Line(text, "part", part);
        foreach (var role in shown.Roles)
            Line(text, role.Kind, $"{role.Person}{(role.Path.Length > 0 ? $" for {role.Path}" : "")}, since {role.From ?? "ever"}{(role.To is null ? "" : $", until {role.To}")}");
        foreach (var field in shown.Fields)
            foreach (var value in field.Values)
                Line(text, field.Field, $"{OneLine.Of(Short(value.Value))}  ({value.Origin})");
        foreach (var problem in shown.Problems)
            Line(text, "problem", OneLine.Of(problem));
        return text.ToString();
    }

    private static void Line(StringBuilder text, string name, string value) => text.Append("  ").Append(name.PadRight(20)).Append(' ').Append(value).Append('\n');

    private static string Short(string value) => value.Length <= 160 ? value : value[..157] + "...";
}
