using NodaTime;

namespace Guesthouse.Domain.Organization.Calendars;

/// <summary>A time in which neither the schedule nor the offset of its zone changes, so that local time runs as fast as time itself.</summary>
internal readonly struct Stretch
{
    private readonly WorkSchedule schedule;
    private readonly long from;
    private readonly long to;
    private readonly long localMinusUnix;

    public Stretch(WorkSchedule schedule, Instant from, Instant to, Offset offset)
    {
        this.schedule = schedule;
        localMinusUnix = DateTime.UnixEpoch.Ticks + offset.Ticks;
        this.from = from.ToUnixTimeTicks() + localMinusUnix;
        this.to = to.ToUnixTimeTicks() + localMinusUnix;
        Worked = schedule.Worked(this.from, this.to);
    }

    /// <summary>Its working time, in ticks.</summary>
    public long Worked { get; }

    /// <summary>The first instant by which <paramref name="ticks"/> of it, at least one and at most all, were worked.</summary>
    public Instant AfterWorking(long ticks)
    {
        var (low, high) = (from + 1, to);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (schedule.Worked(from, middle) >= ticks)
                high = middle;
            else
                low = middle + 1;
        }
        return Instant.FromUnixTimeTicks(low - localMinusUnix);
    }
}
