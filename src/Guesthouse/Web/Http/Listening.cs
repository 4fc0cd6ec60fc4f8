namespace Guesthouse.Web.Http;

/// <summary>When what runs beside the pages may begin: the first readers are served before it.</summary>
/// <param name="life">When the server listens.</param>
internal sealed class Listening(IHostApplicationLifetime life)
{
    /// <summary>How long after it listens, by the machine's own clock: it spares the processors, and is no date of anybody's.</summary>
    private static readonly TimeSpan head = TimeSpan.FromSeconds(2);

    /// <summary>Waits for it.</summary>
    /// <returns>Whether the server listens; <see langword="false"/>: it was stopped before, and must not be in the middle of something then.</returns>
    public async Task<bool> BegunAsync(CancellationToken stop)
    {
        var listens = new TaskCompletionSource();
        await using var telling = life.ApplicationStarted.Register(listens.SetResult);
        await listens.Task.WaitAsync(stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!listens.Task.IsCompleted)
            return false;
        await Task.Delay(head, TimeProvider.System, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !stop.IsCancellationRequested;
    }
}
