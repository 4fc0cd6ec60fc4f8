using System.CommandLine;
using Guesthouse.Access;
using Guesthouse.Catalog.Packages;
using Guesthouse.Catalog.Readiness;
using Guesthouse.Cli;
using Guesthouse.Domain;
using Guesthouse.Domain.Catalog.Profiles;

namespace Guesthouse.Catalog.Projects;

/// <summary><c>guesthouse project</c>: what people see.</summary>
public static class ProjectCommands
{
    /// <summary>The command.</summary>
    /// <param name="derive">Brings classes up to date when a host, a role or a scope changed.</param>
    public static Command Build(DeriveClasses derive) => new GuesthouseCommand(
        "project",
        "Say what projects are for, who hosts them, who may see them, and who is trusted with them",
        new Example("guesthouse project list", "All projects that you may know of"),
        new Example("guesthouse project set ledger --host payments", "Payments hosts the ledger, whatever the organization's file says"),
        new Example("guesthouse project set ledger --visible-to payments,search", "Only those teams and the teams below them know of the ledger"),
        new Example("guesthouse project set ledger --level contributions-welcome --promise 8h/16h", "Guests may build, and are answered within 8 working hours"))
    {
        ProjectListCommand.Build(),
        ProjectShowCommand.Build(),
        ProjectSetCommands.Set(derive),
        ProjectSetCommands.Add(derive),
        Remove(derive),
        Release(),
        Confirm(),
        Undo(derive),
        ProjectRoleCommands.Name(derive),
        ProjectRoleCommands.End(derive),
        UsedByCommands.Build(),
        UsedByCommands.BuildUse(),
        ProjectReadinessCommands.BuildReadiness(),
        ProjectReadinessCommands.BuildScore(),
    };

    /// <summary>The argument that names a project.</summary>
    internal static Argument<string> Slug() => new("SLUG") { Description = "The project's slug, or one that it had" };

    /// <summary>Makes a change and tells it.</summary>
    /// <param name="installation">The installation.</param>
    /// <param name="change">What changes, answering the project's slug.</param>
    /// <param name="what">What to tell: <c>changed</c>.</param>
    /// <param name="derive">Brings the classes up to date; <see langword="null"/>: none follow.</param>
    /// <param name="call">The command line.</param>
    internal static async Task<Result<int>> TellAsync(
        Installation installation, Func<Task<Result<string>>> change, string what, DeriveClasses? derive, (ParseResult Parsed, CancellationToken Cancellation) call)
    {
        var answer = await DerivedChange.RunAsync(installation, change, derive, call.Cancellation);
        if (!answer.TryGet(out var slug))
            return Result.Failure<int>(answer.Problems);
        await Terminal.Of(call.Parsed).Output.WriteLineAsync($"{what} {slug}");
        return ExitCode.Done;
    }

    private static GuesthouseCommand Remove(DeriveClasses derive)
    {
        var slug = Slug();
        var command = new GuesthouseCommand(
            "remove", "Take a project out of the catalogue; its repositories stay", new Example("guesthouse project remove old-ledger", "Nobody finds it any more")) { slug };
        return command.On(new InstallationOptions(), (installation, parsed, cancellation) =>
            TellAsync(installation, () => new RemoveProject(installation).RunAsync(parsed.GetValue(slug)!, cancellation), "removed", derive, (parsed, cancellation)));
    }

    private static GuesthouseCommand Release()
    {
        var slug = Slug();
        var fields = new Argument<string[]>("FIELD") { Description = "What to release: a word of guesthouse project show", Arity = ArgumentArity.OneOrMore };
        var command = new GuesthouseCommand(
            "release", "Take back what people stated, so that files speak again", new Example("guesthouse project release ledger motivation", "Again the motivation of innersource.json")) { slug, fields };
        return command.On(new InstallationOptions(), async (installation, parsed, cancellation) =>
        {
            var read = parsed.GetValue(fields)!.Select(Field).ToList();
            if (read.SelectMany(field => field.Problems).ToList() is { Count: > 0 } problems)
                return Result.Failure<int>(problems);
            var released = read.SelectMany(field => field.Value).Distinct().ToList();
            return await TellAsync(installation, () => new ReleaseProfile(installation).RunAsync(parsed.GetValue(slug)!, released, cancellation), "changed", derive: null, (parsed, cancellation));
        });
    }

    private static GuesthouseCommand Confirm()
    {
        var slug = Slug();
        var command = new GuesthouseCommand(
            "confirm", $"Say that a project's entry still holds, for {ConfirmationRule.Days} days", new Example("guesthouse project confirm ledger --by carol", "Carol answers for the ledger's entry")) { slug };
        return command.On(new InstallationOptions(), (installation, parsed, cancellation) =>
            TellAsync(installation, () => new ConfirmProfile(installation).RunAsync(parsed.GetValue(slug)!, cancellation), "confirmed", derive: null, (parsed, cancellation)));
    }

    private static GuesthouseCommand Undo(DeriveClasses derive)
    {
        var slug = Slug();
        var command = new GuesthouseCommand("undo", "Take back the last change of a project", new Example("guesthouse project undo ledger", "As it was before")) { slug };
        return command.On(new InstallationOptions(), (installation, parsed, cancellation) =>
            TellAsync(installation, () => new UndoProjectAct(installation).RunAsync(parsed.GetValue(slug)!, cancellation), "restored", derive, (parsed, cancellation)));
    }

    private static Result<IReadOnlyList<ProfileField>> Field(string written)
    {
        foreach (var (word, fields) in ProfileWords.All)
            if (word.Equals(written, StringComparison.OrdinalIgnoreCase))
                return fields.ToList();
        var hint = NearestName.Hint(written, ProfileWords.All.Select(known => known.Word));
        return new Problem(ProblemKind.Invalid, "profile.unknown-field", $"There is no field '{written}'.{hint} Fields are {string.Join(", ", ProfileWords.All.Select(known => known.Word))}.");
    }
}
