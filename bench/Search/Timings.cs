using System.Diagnostics;
using System.Globalization;

namespace Guesthouse.Bench;

/// <summary>How long things took.</summary>
internal static class Timings
{
    /// <summary>Times each of some things alone, after a few that do not count; says median, 99th percentile, the worst, and the processor's time for each, which a busy machine changes least.</summary>
    public static async Task SayAsync<T>(string what, IReadOnlyList<T> things, Func<T, Task<int>> run)
    {
        foreach (var thing in things.Take(50))
            await run(thing);
        var (times, found) = (new List<double>(), 0L);
        var worked = Environment.CpuUsage.TotalTime;
        foreach (var thing in things)
        {
            var began = Stopwatch.GetTimestamp();
            found += await run(thing);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
        worked = Environment.CpuUsage.TotalTime - worked;
        times.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what,-46} median {times[times.Count / 2],7:F2} ms   p99 {times[times.Count * 99 / 100],7:F2} ms   worst {times[^1],7:F2} ms   processor {worked.TotalMilliseconds / things.Count,6:F2} ms   found {found / things.Count:N0} on average"));
    }

    /// <summary>Times one thing.</summary>
    public static async Task SayOnceAsync(string what, Func<Task> run)
    {
        var began = Stopwatch.GetTimestamp();
        await run();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-46} {Stopwatch.GetElapsedTime(began).TotalSeconds:F2} s"));
    }
}
