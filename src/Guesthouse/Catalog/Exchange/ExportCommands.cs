using System.CommandLine;
using System.Text;
using Guesthouse.Access;
using Guesthouse.Cli;
using Guesthouse.Domain;

namespace Guesthouse.Catalog.Exchange;

/// <summary><c>guesthouse export</c>: writes the catalogue for other tools.</summary>
public static class ExportCommands
{
    /// <summary>The command.</summary>
    public static Command Build() => new GuesthouseCommand(
        "export",
        "Write the catalogue for other tools",
        new Example("guesthouse export portal --out repos.json", "For a portal for InnerSource"),
        new Example("guesthouse export catalogue --format csv", "For a spreadsheet"))
    {
        Portal(), Catalogue(),
    };

    private static GuesthouseCommand Portal()
    {
        var file = Out();
        return new GuesthouseCommand(
            "portal",
            "Write a repos.json as the SAP portal for InnerSource reads it: every repository that is a project, as far as you may know of it",
            new Example("guesthouse export portal > repos.json", "The whole catalogue"),
            new Example("guesthouse export portal --out /srv/portal/repos.json", "Into a file, which is replaced at once")) { file }
            .On(new InstallationOptions(), (installation, parsed, cancellation) =>
                WriteAsync(installation, parsed, parsed.GetValue(file), reader => new ExportPortal(reader).RunAsync(cancellation), cancellation));
    }

    private static GuesthouseCommand Catalogue()
    {
        var file = Out();
        var format = CommonOptions.Choice("--format", "How to write it", "json", "csv", "backstage");
        return new GuesthouseCommand(
            "catalogue",
            "Write every project that you may know of, with what is in force of its profile",
            new Example("guesthouse export catalogue", "As JSON; equal states give equal files"),
            new Example("guesthouse export catalogue --format csv --out projects.csv", "A row for each project"),
            new Example("guesthouse export catalogue --format backstage > catalog-info.yaml", "Components, systems and groups for a Backstage catalogue")) { format, file }
            .On(new InstallationOptions(), (installation, parsed, cancellation) =>
                WriteAsync(installation, parsed, parsed.GetValue(file), reader => new ExportCatalogue(installation, reader).RunAsync(parsed.GetValue(format)!, cancellation), cancellation));
    }

    private static Option<string?> Out() => new("--out") { Description = "The file to write [default: standard output]", HelpName = "FILE" };

    private static async Task<Result<int>> WriteAsync(Installation installation, ParseResult parsed, string? file, Func<Reader, Task<string>> export, CancellationToken cancellation)
    {
        await using var context = installation.Store.Context();
        var text = await export(new Reader(context, installation.Clock, installation.Viewer));
        if (file is null)
        {
            await Terminal.Of(parsed).Output.WriteAsync(text);
            return ExitCode.Done;
        }
        try
        {
            // Whoever reads the file meanwhile finds the old one or the new one, never half of it.
            var half = $"{file}.{Environment.ProcessId}.tmp";
            await File.WriteAllTextAsync(half, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellation);
            File.Move(half, file, overwrite: true);
            return ExitCode.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return new Problem(ProblemKind.Invalid, "file.unwritable", $"The file cannot be written: {e.Message}", new SourceLine(file, 0));
        }
    }
}
