using System.Globalization;
using Guesthouse.Cli;

namespace Guesthouse.Catalog.Mining;

/// <summary>One line on the terminal that says how far mining is: repositories, commits, rate and time left; nothing where nobody watches.</summary>
public sealed class MiningProgress : IDisposable
{
    private static readonly TimeSpan pace = TimeSpan.FromMilliseconds(200);

    private readonly Terminal terminal;
    private readonly TimeProvider clock;
    private readonly long started;
    private readonly ITimer? timer;
    private readonly Lock drawing = new();
    private int repositories;
    private int finished;
    private long commits;
    private bool closed;

    /// <summary>Progress on the terminal's error side.</summary>
    public MiningProgress(Terminal terminal, TimeProvider clock)
    {
        this.terminal = terminal;
        this.clock = clock;
        started = clock.GetTimestamp();
        if (terminal.ErrorIsTerminal)
            timer = clock.CreateTimer(_ => Draw(), null, pace, pace);
    }

    /// <summary>How many repositories there are.</summary>
    public void Begin(int count) => Volatile.Write(ref repositories, count);

    /// <summary>More commits were read.</summary>
    public void Read(int more) => Interlocked.Add(ref commits, more);

    /// <summary>A repository is done.</summary>
    public void Finished() => Interlocked.Increment(ref finished);

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        timer?.Dispose();
        lock (drawing)
        {
            if (timer is not null && !closed)
                terminal.Error.Write("\r\u001b[K");
            closed = true;
        }
    }

    /// <summary>The line.</summary>
    /// <param name="done">Repositories that are done.</param>
    /// <param name="all">All repositories.</param>
    /// <param name="commits">Commits read so far.</param>
    /// <param name="elapsed">Time since the beginning.</param>
    internal static string Line(int done, int all, long commits, TimeSpan elapsed)
    {
        var rate = elapsed > TimeSpan.Zero ? commits / elapsed.TotalSeconds : 0;
        var left = done > 0 && done < all ? string.Create(CultureInfo.InvariantCulture, $" · about {Math.Ceiling(elapsed.TotalSeconds / done * (all - done)):N0} s left") : "";
        return string.Create(CultureInfo.InvariantCulture, $"mining {Math.Min(done + 1, all)} of {all} repositories · {commits:N0} commits · {rate:N0}/s{left}");
    }

    private void Draw()
    {
        lock (drawing)
        {
            if (closed)
                return;
            var line = Line(Volatile.Read(ref finished), Volatile.Read(ref repositories), Interlocked.Read(ref commits), clock.GetElapsedTime(started));
            terminal.Error.Write($"\r\u001b[K{line[..Math.Min(line.Length, terminal.Width - 1)]}");
            terminal.Error.Flush();
        }
    }
}
