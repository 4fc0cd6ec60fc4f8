using System.CommandLine;
using System.Globalization;
using Guesthouse.Access;
using Guesthouse.Catalog.Exchange;
using Guesthouse.Cli;
using Guesthouse.Domain;

namespace Guesthouse.Corrections;

/// <summary><c>guesthouse import portal</c>: brings in the catalogue of an InnerSource portal.</summary>
internal sealed class PortalCommands
{
    /// <summary>A first import adds hundreds; a change is read entry by entry.</summary>
    private const int EntriesShown = 40;

    private readonly InstallationOptions installation = new();
    private readonly Argument<string> file = new("FILE") { Description = "The portal's file, repos.json" };
    private readonly Option<string> source = new("--source")
    {
        Description = "The name under which the file's entries are kept; the same name again replaces them [default: portal]",
        HelpName = "NAME",
        DefaultValueFactory = _ => "portal",
        Validators = { result => { if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value))) result.AddError("--source takes a name."); } },
    };

    private readonly Option<bool> dryRun = new("--dry-run") { Description = "Show what would change, and change nothing" };

    /// <summary>The command.</summary>
    public static GuesthouseCommand Build() => new PortalCommands().Tree();

    private GuesthouseCommand Tree() => new GuesthouseCommand(
        "portal",
        "Import the repos.json of an InnerSource portal: repositories without history yet, each with a project. Importing again makes them equal to the file.",
        new Example("guesthouse import portal repos.json", "The first time, and whenever the file has changed"),
        new Example("guesthouse import portal repos.json --dry-run", "See what would change"),
        new Example("guesthouse import portal labs.json --source labs", "Beside the file of another portal"))
    {
        file, source, dryRun,
    }.On(installation, ImportAsync);

    private Task<Result<int>> ImportAsync(Installation opened, ParseResult parsed, CancellationToken cancellation) => Correcting.RunAsync(opened, "import", async doer =>
    {
        var request = new PortalRequest(parsed.GetValue(file)!, parsed.GetValue(source)!.Trim(), parsed.GetValue(dryRun));
        var imported = await new ImportPortal(opened, doer).RunAsync(request, cancellation);
        if (!imported.TryGet(out var done))
            return Result.Failure<int>(imported.Problems);
        Tell(request, done, Terminal.Of(parsed).Output);
        if (done.Problems.Count == 0)
            return ExitCode.Done;
        Refusal.Tell(done.Problems, Terminal.Of(parsed).Error);
        return ExitCode.Findings;
    });

    private static void Tell(PortalRequest request, PortalImport imported, TextWriter output)
    {
        output.WriteLine(OneLine.Of(Heading(request, imported)));
        var changes = imported.Plan.Changes.OrderByDescending(entry => entry.Kind).ToList();
        foreach (var entry in changes.Take(EntriesShown))
            output.WriteLine(OneLine.Of($"  {entry.Kind.ToString().ToLowerInvariant(),-10} {entry.Id}"));
        if (changes.Count > EntriesShown)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  and {changes.Count - EntriesShown:N0} more"));
        if (imported.Plan.IsCareful)
            output.WriteLine("No entry was withdrawn, because some of the file could not be read and may be those that seem to be gone.");
    }

    private static string Heading(PortalRequest request, PortalImport imported) => imported switch
    {
        { Act: { } act } => string.Create(CultureInfo.InvariantCulture, $"Imported {request.File} as '{request.SourceName}': {imported.Plan.Counts} (act {act}; take it back with: guesthouse import undo {act})."),
        _ when request.IsDryRun && imported.Plan.Changes.Any() => $"Importing {request.File} as '{request.SourceName}' would change this; nothing is changed yet: {imported.Plan.Counts}.",
        _ => $"Nothing changed: '{request.SourceName}' says what {request.File} says.",
    };
}
