using System.CommandLine;
using Guesthouse.Access;
using Guesthouse.Catalog.Activity;
using Guesthouse.Cli;
using Guesthouse.Domain;
using Guesthouse.Storage;

namespace Guesthouse.Catalog.Readiness;

/// <summary><c>guesthouse project readiness</c> and <c>guesthouse project score</c>.</summary>
public static class ProjectReadinessCommands
{
    /// <summary>How ready a project is.</summary>
    public static Command BuildReadiness()
    {
        var slug = new Argument<string>("SLUG") { Description = "The project's slug" };
        var format = CommonOptions.Choice("--format", "How to write the result", "text", "json", "markdown", "sarif");
        var command = new GuesthouseCommand(
            "readiness",
            "Show how ready a project is for guests, by the four principles",
            new Example("guesthouse project readiness ledger", "Every check, with its evidence and what to do"),
            new Example("guesthouse project readiness ledger --format json", "For another program")) { slug, format };
        return command.On(new InstallationOptions(), (installation, parsed, cancellation) => OfAsync(installation, parsed.GetValue(slug)!, async (reader, project) =>
        {
            if (await new ReadinessReader(reader).ReadAsync(project.Key, cancellation) is not { } readiness)
                return new Problem(ProblemKind.NotFound, "readiness.unknown", $"{project.Slug} was not assessed yet; guesthouse mine does it.");
            ReadinessFormats.Write(readiness, parsed.GetValue(format)!, ReadinessWords.English, Terminal.Of(parsed).Output);
            return ExitCode.Done;
        }, cancellation));
    }

    /// <summary>How active it is.</summary>
    public static Command BuildScore()
    {
        var slug = new Argument<string>("SLUG") { Description = "The project's slug" };
        var format = CommonOptions.Choice("--format", "How to write the result", "text", "json");
        var command = new GuesthouseCommand(
            "score",
            "Show a project's activity score with every part of it",
            new Example("guesthouse project score ledger", "The parts, and what is not known"),
            new Example("guesthouse project score ledger --format json", "For another program")) { slug, format };
        return command.On(new InstallationOptions(), (installation, parsed, cancellation) => OfAsync(installation, parsed.GetValue(slug)!, async (reader, project) =>
        {
            if (await new ActivityReader(reader).ScoreAsync(project.Key, cancellation) is not { } score)
                return new Problem(ProblemKind.NotFound, "score.unknown", $"{project.Slug} has no repository today, so there is nothing to score.");
            ScoreReport.Write(score, parsed.GetValue(format)!, Terminal.Of(parsed).Output);
            return ExitCode.Done;
        }, cancellation));
    }

    private static async Task<Result<int>> OfAsync(Installation installation, string slug, Func<Reader, ProjectLine, Task<Result<int>>> answer, CancellationToken cancellation)
    {
        await using var context = installation.Store.Context();
        var reader = new Reader(context, installation.Clock, installation.Viewer);
        var projects = new ProjectReader(reader, new VisibleAnswers(reader, new KeptAnswers(installation.Store)));
        var project = await projects.FindAsync(slug, cancellation);
        if (project is null && await projects.RenamedAsync(slug, cancellation) is { } renamed)
            project = await projects.FindAsync(renamed, cancellation);
        if (project is not null)
            return await answer(reader, project);
        var known = (await projects.ListAsync(cancellation)).Select(line => line.Slug);
        return new Problem(ProblemKind.NotFound, "project.unknown", $"There is no project '{slug}'.{NearestName.Hint(slug, known)} guesthouse project list shows those there are.");
    }
}
