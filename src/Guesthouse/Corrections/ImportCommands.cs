using System.CommandLine;
using Guesthouse.Access;
using Guesthouse.Cli;
using Guesthouse.Corrections.Leaving;
using Guesthouse.Domain;
using Guesthouse.Measures.Stored;
using Guesthouse.Organization;

namespace Guesthouse.Corrections;

/// <summary><c>guesthouse import</c>: brings in what an organization keeps in files, and takes it back.</summary>
public sealed class ImportCommands
{
    private readonly InstallationOptions installation = new();
    private readonly Argument<string> file = new("FILE") { Description = "The organization's file: .yaml, .yml or .csv" };
    private readonly Argument<long?> act = new("ACT") { Description = "The number of the import [default: the last one]", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> source = new("--source")
    {
        Description = "The name under which the file's rows are kept; the same name again replaces them [default: organization]",
        HelpName = "NAME",
        DefaultValueFactory = _ => "organization",
        Validators = { result => { if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value))) result.AddError("--source takes a name."); } },
    };

    private readonly Option<bool> dryRun = new("--dry-run") { Description = "Show what would change, figures included, and change nothing" };
    private readonly Option<DateOnly?> asOf = CommonOptions.Day("--as-of", "The UTC day on which undated values change [default: today]");
    private readonly Option<bool> correct = new("--correct") { Description = "Undated values that changed were always so: correct the past too" };
    private readonly Option<string> format = CommonOptions.Choice("--format", "How to write the result", "table", "json");

    /// <summary>The command.</summary>
    public static Command Build() => new ImportCommands().Tree();

    private GuesthouseCommand Tree() => new GuesthouseCommand(
        "import",
        "Bring in what your organization keeps in files, or take it back.",
        new Example("guesthouse import org org.yaml --dry-run", "See what a file would change"),
        new Example("guesthouse import undo", "Take the last import back"))
    {
        Organization(),
        PortalCommands.Build(),
        Undo(),
    };

    private GuesthouseCommand Organization() => new GuesthouseCommand(
        "org",
        "Import teams, people, memberships and host teams. Importing again makes the rows of the source equal to the file.",
        new Example("guesthouse import org org.yaml", "The first time, and whenever the file has changed"),
        new Example("guesthouse import org org.yaml --dry-run", "See what would change"),
        new Example("guesthouse import org org.yaml --as-of 2026-10-01", "Teams were rearranged on that day"),
        new Example("guesthouse import org hr.csv --source hr", "Beside another file"))
    {
        file, source, dryRun, asOf, correct, format,
    }.On(installation, ImportAsync);

    private GuesthouseCommand Undo() => new GuesthouseCommand(
        "undo",
        "Take an import back: its rows are again what they were. That is recorded too.",
        new Example("guesthouse import undo", "Take the last import back"),
        new Example("guesthouse import undo 12", "Take that import back, when nothing was built on it since"))
    {
        act,
    }.On(installation, UndoAsync);

    private Task<Result<int>> ImportAsync(Installation opened, ParseResult parsed, CancellationToken cancellation)
    {
        var request = new ImportRequest(
            parsed.GetValue(file)!, parsed.GetValue(source)!.Trim(), parsed.GetValue(asOf) ?? opened.Today, parsed.GetValue(correct), parsed.GetValue(dryRun));
        return request.IsDryRun
            ? PlanAsync(opened, request, parsed, cancellation)
            : Correcting.RunAsync(opened, "import", doer => ImportAsync(opened, request, doer, parsed, cancellation));
    }

    private async Task<Result<int>> PlanAsync(Installation opened, ImportRequest request, ParseResult parsed, CancellationToken cancellation)
    {
        if (Correcting.Rule.RefusalOf(opened.Standing) is { } refusal)
            return refusal;
        var planned = await new ImportOrganization(opened.Store, opened.Clock, opened.Doer, new PowersOfLeavers(opened.Doer, opened.Clock)).RunAsync(request, cancellation);
        if (!planned.TryGet(out var imported))
            return Result.Failure<int>(planned.Problems);
        // Reading every fact takes a while, and is for nothing where nothing changes.
        var figures = imported.Plan.Changes.Any() ? await ForeseenFigures.LoadAsync(opened, imported.Plan.Chart, cancellation) : null;
        Tell(request, imported, figures, parsed);
        return ExitCode.Done;
    }

    private async Task<Result<int>> ImportAsync(Installation opened, ImportRequest request, Doer doer, ParseResult parsed, CancellationToken cancellation)
    {
        var imported = await new ImportOrganization(opened.Store, opened.Clock, doer, new PowersOfLeavers(doer, opened.Clock)).RunAsync(request, cancellation);
        if (!imported.TryGet(out var done))
            return Result.Failure<int>(imported.Problems);
        Tell(request, done, null, parsed);
        if (done.Act is not null)
            await FiguresFollow.RunAsync(opened, parsed, cancellation);
        return ExitCode.Done;
    }

    private void Tell(ImportRequest request, Imported imported, ForeseenFigures? figures, ParseResult parsed)
    {
        var output = Terminal.Of(parsed).Output;
        if (parsed.GetValue(format) == "json")
        {
            output.Write(ImportJson.Text(request, imported, figures));
            return;
        }
        ImportReport.Write(request, imported, output);
        if (figures is not null)
            FiguresReport.Write(figures, output);
    }

    private Task<Result<int>> UndoAsync(Installation opened, ParseResult parsed, CancellationToken cancellation) =>
        Undoing.RunAsync(opened, parsed, UndoableActs.Imports, parsed.GetValue(act), cancellation);
}
