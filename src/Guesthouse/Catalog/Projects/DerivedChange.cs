using Guesthouse.Access;
using Guesthouse.Domain;
using Guesthouse.Storage;

namespace Guesthouse.Catalog.Projects;

/// <summary>Makes a change of a project and brings the classes of changes up to date that follow from it. No run of mining may write the facts they follow from meanwhile.</summary>
internal static class DerivedChange
{
    /// <summary>Makes the change.</summary>
    /// <param name="installation">The installation.</param>
    /// <param name="change">What changes, answering the project's slug.</param>
    /// <param name="derive">Brings the classes up to date; <see langword="null"/>: none follow.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The change's answer; or that another process is mining.</returns>
    public static async Task<Result<string>> RunAsync(Installation installation, Func<Task<Result<string>>> change, DeriveClasses? derive, CancellationToken cancellation)
    {
        var lease = derive is null ? null : MiningLock.TryTakeRun(installation.Store, "project");
        if (lease is { IsOk: false })
            return Result.Failure<string>(lease.Problems);
        using var held = lease?.Value;
        var answer = await change();
        if (derive is not null && answer.IsOk)
            await derive(installation.Store, cancellation);
        return answer;
    }
}
