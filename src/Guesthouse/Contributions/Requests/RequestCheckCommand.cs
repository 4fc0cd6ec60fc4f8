using Guesthouse.Access;
using Guesthouse.Cli;
using Guesthouse.Domain;

namespace Guesthouse.Contributions.Requests;

/// <summary><c>guesthouse request check</c>.</summary>
internal static class RequestCheckCommand
{
    /// <summary>The command.</summary>
    public static GuesthouseCommand Build() =>
        new GuesthouseCommand(
            "check",
            "Replay every request from its events and compare with what lists show; for administrators",
            new Example("guesthouse request check", "Nothing is told when all is well"))
            .On(new InstallationOptions(), async (installation, parsed, cancellation) =>
            {
                var checkedAll = await new CheckRequests(installation).RunAsync(cancellation);
                if (!checkedAll.TryGet(out var findings))
                    return Result.Failure<int>(checkedAll.Problems);
                foreach (var finding in findings.Wrong)
                    await Terminal.Of(parsed).Output.WriteLineAsync(OneLine.Of(finding));
                await Terminal.Of(parsed).Error.WriteLineAsync(FormattableString.Invariant($"guesthouse: {findings.Requests:N0} requests of {findings.Events:N0} events replayed"));
                return findings.Wrong.Count == 0 ? ExitCode.Done : ExitCode.Findings;
            });
}
