namespace Guesthouse.Tests.Web;

/// <summary>A clock that stands until a test moves it; timers that were waiting for the new time fire then.</summary>
internal sealed class MovedClock(DateTimeOffset begin) : TimeProvider
{
    private DateTimeOffset now = begin;
    private readonly Lock changing = new();
    private readonly List<Waiting> timers = [];
    private readonly List<(TimeSpan Time, TaskCompletionSource Met)> watched = [];

    public override DateTimeOffset GetUtcNow() => now;

    /// <summary>Moves it, step by step from one waiting timer to the next.</summary>
    public void MoveTo(DateTimeOffset to)
    {
        List<Waiting> due;
        lock (changing)
        {
            now = to;
            due = timers.FindAll(timer => timer.Due <= to);
            timers.RemoveAll(due.Contains);
        }
        due.ForEach(timer => timer.Fire());
    }

    /// <summary>Ends when somebody waits for that long: whatever they do in between is done then.</summary>
    public Task Waits(TimeSpan time)
    {
        lock (changing)
        {
            var met = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            if (timers.Exists(timer => timer.Due == now + time))
                met.SetResult();
            else
                watched.Add((time, met));
            return met.Task.WaitAsync(TestContext.Current.CancellationToken);
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Waiting(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    private sealed class Waiting(MovedClock clock, Action fire) : ITimer
    {
        public DateTimeOffset Due { get; private set; }

        public void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock.changing)
            {
                clock.timers.Remove(this);
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    Due = clock.GetUtcNow() + dueTime;
                    clock.timers.Add(this);
                    clock.watched.FindAll(each => each.Time == dueTime).ForEach(each => each.Met.TrySetResult());
                    clock.watched.RemoveAll(each => each.Time == dueTime);
                }
                return true;
            }
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
