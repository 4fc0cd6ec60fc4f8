using System.CommandLine;
using Guesthouse.Access;
using Guesthouse.Cli;
using Guesthouse.Domain;

namespace Guesthouse.Corrections.Calendars;

/// <summary><c>guesthouse absence</c>: when people are away.</summary>
public sealed class AbsenceCommands
{
    private readonly InstallationOptions installation = new();

    /// <summary>The command.</summary>
    public static Command Build() => new AbsenceCommands().Tree();

    private GuesthouseCommand Tree() => new GuesthouseCommand(
        "absence",
        "Say on which days somebody is away: they are not asked to act then. Everybody says it of themselves; program leads and administrators of others.",
        new Example("guesthouse absence add ada --from 2026-12-21 --to 2027-01-06", "Ada is away, both days included"))
    {
        Add(), Remove(),
    };

    private GuesthouseCommand Add()
    {
        var (person, from, to) = (Person(), From(), CommonOptions.Day("--to", "The last day; the first one where it is left out"));
        return new GuesthouseCommand("add", "Say that somebody is away", new Example("guesthouse absence add ada --from 2026-12-21 --to 2027-01-06", "Ada is away, both days included")) { person, from, to }
            .On(installation, async (opened, parsed, cancellation) =>
            {
                var first = parsed.GetValue(from)!.Value;
                return await TellAsync(await new KeepAbsence(opened).AddAsync(parsed.GetValue(person)!.Trim(), first, parsed.GetValue(to) ?? first, cancellation), parsed);
            });
    }

    private GuesthouseCommand Remove()
    {
        var (person, from) = (Person(), From());
        return new GuesthouseCommand("remove", "Take back that somebody is away", new Example("guesthouse absence remove ada --from 2026-12-21", "Ada is there after all")) { person, from }
            .On(installation, async (opened, parsed, cancellation) =>
                await TellAsync(await new KeepAbsence(opened).RemoveAsync(parsed.GetValue(person)!.Trim(), parsed.GetValue(from)!.Value, cancellation), parsed));
    }

    /// <summary>Tells whose it is that was changed.</summary>
    internal static async Task<Result<int>> TellAsync(Result<string> done, ParseResult parsed)
    {
        if (!done.TryGet(out var who))
            return Result.Failure<int>(done.Problems);
        await Terminal.Of(parsed).Output.WriteLineAsync(who);
        return ExitCode.Done;
    }

    private static Argument<string> Person() => new("PERSON") { Description = "The person, by id" };

    private static Option<DateOnly?> From()
    {
        var from = CommonOptions.Day("--from", "The first day");
        from.Required = true;
        return from;
    }
}
