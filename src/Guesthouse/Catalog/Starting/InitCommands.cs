using System.CommandLine;
using System.Globalization;
using Guesthouse.Catalog.Documents;
using Guesthouse.Cli;
using Guesthouse.Domain;
using Spectre.Console;

namespace Guesthouse.Catalog.Starting;

/// <summary><c>guesthouse init</c>: the documents that guests look for, where they are missing.</summary>
public sealed class InitCommands
{
    private const string UsualWarrantyDays = "30";

    private readonly Argument<string> path = new("PATH") { Description = "The working copy that lacks documents" };
    private readonly Option<string> language = CommonOptions.Choice("--language", "The language of the documents", "en", "fr", "es", "ru");
    private readonly IReadOnlyList<StartingQuestion> questions = StartingQuestion.All();
    private readonly Option<bool> dryRun = new("--dry-run") { Description = "Show what would be written, and write nothing" };

    /// <summary>The command.</summary>
    public static Command Build() => new InitCommands().Tree();

    private GuesthouseCommand Tree()
    {
        var command = new GuesthouseCommand(
            "init",
            "Write the documents that guests look for, where they are missing. Asks on a terminal what no option says; never changes a file that is there.",
            new Example("guesthouse init .", "Answer a few questions"),
            new Example("guesthouse init . --what \"The ledger keeps the books.\" --build \"make build\" --test \"make test\" --channel \"#ledger\" --promise 8", "Without questions"),
            new Example("guesthouse init . --language fr --dry-run", "See the documents first, in French"))
        {
            path, language, dryRun,
        };
        foreach (var question in questions)
            command.Add(question.Option);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var terminal = Terminal.Of(parsed);
        var opened = WorkingCopy.Open(parsed.GetValue(path)!);
        if (!opened.TryGet(out var copy))
            return Refusal.Tell(opened.Problems, terminal.Error);
        var answered = Answers(parsed, terminal);
        if (!answered.TryGet(out var answers))
            return Refusal.Tell(answered.Problems, terminal.Error);
        foreach (var document in StartingDocuments.For(copy, answers, parsed.GetValue(language)!))
            Write(document, parsed, terminal);
        return ExitCode.Done;
    }

    private void Write(StartingDocument document, ParseResult parsed, Terminal terminal)
    {
        if (document.Existing is { } existing)
        {
            terminal.Error.WriteLine($"guesthouse: {OneLine.Of(existing)} is there and stays as it is");
            return;
        }
        if (parsed.GetValue(dryRun))
        {
            terminal.Output.WriteLine($"--- {document.Path}");
            terminal.Output.WriteLine(document.Text);
            return;
        }
        // Whoever made the file meanwhile, or made a link there that leads elsewhere, keeps it.
        using var stream = new FileStream(Path.Combine(parsed.GetValue(path)!, document.Path), FileMode.CreateNew, FileAccess.Write);
        using var writer = new StreamWriter(stream);
        writer.Write(document.Text);
        terminal.Output.WriteLine($"wrote {document.Path}");
    }

    private Result<Dictionary<string, string>> Answers(ParseResult parsed, Terminal terminal)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal) { ["warranty"] = UsualWarrantyDays, ["name"] = new DirectoryInfo(parsed.GetValue(path)!).Name };
        var console = terminal.OutputIsTerminal && !Console.IsInputRedirected ? terminal.OutputConsole() : null;
        foreach (var question in questions)
            if ((parsed.GetValue(question.Option) ?? Ask(console, question, answers)) is { } answer && answer.Trim().Length > 0)
                answers[question.Name] = OneLine.Of(answer.Trim());
            else if (question.IsNeeded)
                return new Problem(ProblemKind.Invalid, "init.unanswered", $"Documents need an answer to this, by --{question.Name} or on a terminal: {question.Words}");
        foreach (var number in new[] { "promise", "warranty" })
            if (answers.TryGetValue(number, out var text) && !(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value is > 0 and <= 1000))
                return new Problem(ProblemKind.Invalid, "init.no-number", $"--{number} takes a number from 1 to 1000; '{text}' is none.");
        if (answers.TryGetValue("committers", out var committers))
            answers["committers"] = committers.Replace(",", " ", StringComparison.Ordinal);
        return answers;
    }

    private static string? Ask(IAnsiConsole? console, StartingQuestion question, Dictionary<string, string> answers) =>
        console?.Prompt(new TextPrompt<string>(Markup.Escape(question.Words)) { AllowEmpty = true }.DefaultValue(answers.GetValueOrDefault(question.Name, "")));
}
