using System.Globalization;
using Guesthouse.Cli;

namespace Guesthouse.Measures;

/// <summary>One line on the terminal that says how far the work is; nothing where nobody watches.</summary>
public sealed class MeasureProgress : IDisposable
{
    private static readonly TimeSpan pace = TimeSpan.FromMilliseconds(100);

    private readonly Terminal terminal;
    private readonly Timer? timer;
    private readonly Lock drawing = new();
    private int repositories;
    private int finished;
    private long commits;
    private bool closed;

    /// <summary>Progress on the terminal's error side.</summary>
    public MeasureProgress(Terminal terminal)
    {
        this.terminal = terminal;
        if (terminal.ErrorIsTerminal)
            timer = new Timer(_ => Draw(), null, pace, pace);
    }

    /// <summary>How many repositories there are.</summary>
    public void Begin(int count) => Volatile.Write(ref repositories, count);

    /// <summary>More commits were read.</summary>
    public void Read(int more) => Interlocked.Add(ref commits, more);

    /// <summary>A repository was read to its end.</summary>
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

    private void Draw()
    {
        lock (drawing)
        {
            if (closed)
                return;
            var line = string.Create(
                CultureInfo.InvariantCulture,
                $"reading {Math.Min(Volatile.Read(ref finished) + 1, repositories)} of {Volatile.Read(ref repositories)} repositories · {Interlocked.Read(ref commits):N0} commits");
            terminal.Error.Write($"\r\u001b[K{line[..Math.Min(line.Length, terminal.Width - 1)]}");
            terminal.Error.Flush();
        }
    }
}
