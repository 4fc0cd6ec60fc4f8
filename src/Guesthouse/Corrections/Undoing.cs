using System.CommandLine;
using System.Globalization;
using Guesthouse.Access;
using Guesthouse.Cli;
using Guesthouse.Corrections.Leaving;
using Guesthouse.Domain;
using Guesthouse.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Corrections;

/// <summary>Takes back what an act did to the organization.</summary>
internal static class Undoing
{
    /// <summary>The command <c>undo</c>.</summary>
    /// <param name="acts">What it takes back.</param>
    /// <param name="description">What it does, in one sentence.</param>
    /// <param name="example">How it is called.</param>
    public static GuesthouseCommand Command(UndoableActs acts, string description, Example example)
    {
        var act = new Argument<long?>("ACT") { Description = "The number of the act [default: the last one]", Arity = ArgumentArity.ZeroOrOne };
        return new GuesthouseCommand("undo", description, example) { act }
            .On(new InstallationOptions(), (opened, parsed, cancellation) => RunAsync(opened, parsed, acts, parsed.GetValue(act), cancellation));
    }

    /// <summary>Takes the act back, says what it was, and brings the figures up to date.</summary>
    public static Task<Result<int>> RunAsync(Installation installation, ParseResult parsed, UndoableActs acts, long? number, CancellationToken cancellation) =>
        Correcting.RunAsync(installation, acts.Kind, async doer =>
        {
            var undo = new UndoAct(installation.Store, installation.Clock, doer, acts) { Follow = FollowAsync };
            var undone = await undo.RunAsync(number, cancellation);
            if (!undone.TryGet(out var taken))
                return Result.Failure<int>(undone.Problems);
            Terminal.Of(parsed).Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Took back {acts.Noun} {taken.Key}, which said: {taken.Summary}"));
            await FiguresFollow.RunAsync(installation, parsed, cancellation);
            return ExitCode.Done;

            async Task<Problem?> FollowAsync(GuesthouseContext context, ActRow act, CancellationToken following) =>
                await new PortalsFollow(installation).RunAsync(context, act, following) ?? (acts == UndoableActs.Imports ? await new PowersOfLeavers(doer, installation.Clock).ReturnAsync(context, act.Key, following) : null);
        });
}
