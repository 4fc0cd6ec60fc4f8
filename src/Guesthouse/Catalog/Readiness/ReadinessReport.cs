using System.Globalization;
using Guesthouse.Cli;
using Guesthouse.Domain.Catalog.Readiness;

namespace Guesthouse.Catalog.Readiness;

/// <summary>Readiness as a text for a terminal, or as Markdown for a summary of a build.</summary>
public static class ReadinessReport
{
    /// <summary>A text of lines.</summary>
    public static void WriteText(ProjectReadiness readiness, ReadinessWords words, TextWriter output)
    {
        foreach (var principle in readiness.Principles)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{words.Of(principle.Principle)}: {words.Of(principle.Level)} ({principle.Known} of {principle.Checks.Count} checks known)"));
            foreach (var (check, answer) in principle.Checks)
            {
                output.WriteLine($"  {ReadinessWords.IdOf(answer.State),-8} {check.Id,-25} {OneLine.Of(Says(answer, words))}".TrimEnd());
                if (answer.State == CheckState.Fail)
                    output.WriteLine($"  {"",-8} {"",-25} {words.Fix(check)} [{check.Pattern}]");
            }
            output.WriteLine();
        }
    }

    /// <summary>A table for each principle.</summary>
    public static void WriteMarkdown(ProjectReadiness readiness, ReadinessWords words, TextWriter output)
    {
        output.WriteLine("# Readiness");
        foreach (var principle in readiness.Principles)
        {
            output.WriteLine();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"## {words.Of(principle.Principle)}: {words.Of(principle.Level)}"));
            output.WriteLine();
            output.WriteLine("| answer | check | evidence | what to do |");
            output.WriteLine("|---|---|---|---|");
            foreach (var (check, answer) in principle.Checks)
                output.WriteLine($"| {ReadinessWords.IdOf(answer.State)} | `{check.Id}` | {Cell(Says(answer, words))} | {(answer.State == CheckState.Fail ? Cell($"{words.Fix(check)} ({check.Pattern})") : "")} |");
        }
    }

    /// <summary>All that is to be said of one check.</summary>
    public static void WriteExplanation(AnsweredCheck answered, ReadinessWords words, TextWriter output)
    {
        var (check, answer) = answered;
        output.WriteLine($"{check.Id}: {words.Title(check)}");
        output.WriteLine();
        output.WriteLine($"  answer         {ReadinessWords.IdOf(answer.State)}");
        foreach (var evidence in answer.Evidence)
            output.WriteLine($"  evidence       {OneLine.Of(Says(evidence, words))}");
        if (answer.Why is { } why)
            output.WriteLine($"  why            {OneLine.Of(words.Of(why))}");
        output.WriteLine($"  principle      {words.Of(check.Principle)}");
        output.WriteLine($"  required from  {ReadinessWords.IdOf(check.From)}");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  weight         {check.Weight} of 3"));
        output.WriteLine($"  what to do     {words.Fix(check)}");
        output.WriteLine($"  pattern        {check.Pattern}");
        output.WriteLine();
        output.WriteLine($"What counts, and how it misleads: docs/readiness.md, {check.Id}.");
    }

    private static string Says(CheckAnswer answer, ReadinessWords words) =>
        string.Join("; ", answer.Evidence.Select(evidence => Says(evidence, words)).Concat(answer.Why is { } why ? [words.Of(why)] : []));

    private static string Says(Evidence evidence, ReadinessWords words)
    {
        var place = evidence.Path is null ? null : evidence.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{evidence.Path}:{evidence.Line}") : evidence.Path;
        var day = evidence.Day?.ToString("O", CultureInfo.InvariantCulture);
        return string.Join(' ', new[] { place, evidence.Quote, evidence.Fact is { } fact ? words.Of(fact) : null, day }.OfType<string>());
    }

    /// <summary>Words of a repository in a cell: no new columns, no HTML, no links.</summary>
    private static string Cell(string text) =>
        OneLine.Of(text).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal).Replace("`", "\\`", StringComparison.Ordinal);
}
