using System.Collections;
using System.Collections.Concurrent;

namespace Guesthouse.Storage;

/// <summary>
/// Answers of readers, kept in memory for as long as the data stand as they stood. Safe for several threads, so answers must never be
/// changed by whoever gets them.
/// </summary>
/// <param name="store">The store that the answers were read from.</param>
public sealed class KeptAnswers(Store store)
{
    /// <summary>Some tens of megabytes at about a hundred bytes each. Where there are more, all are forgotten: those asked for often are soon there again.</summary>
    private const int MostRows = 300_000;

    private readonly Lock changing = new();
    private Answers current = new("");

    /// <summary>The answers that hold now; none after anything was written.</summary>
    public async ValueTask<Answers> NowAsync(CancellationToken cancellation)
    {
        var state = await store.StateAsync(cancellation);
        lock (changing)
            return current.State == state ? current : current = new Answers(state);
    }

    /// <summary>What was asked, by whose eyes: equal exactly when the answer to both is the same in one state of the data.</summary>
    /// <param name="What">The question's name.</param>
    /// <param name="About">Its arguments, compared by value.</param>
    /// <param name="Seen">What whoever asks may know of.</param>
    /// <param name="Culture">By which names were put in order.</param>
    public sealed record Question(string What, object? About, string Seen, string Culture);

    /// <summary>The answers of one state of the data.</summary>
    public sealed class Answers
    {
        private readonly ConcurrentDictionary<Question, Task> answers = new();
        private int rows;

        internal Answers(string state) => State = state;

        internal string State { get; }

        /// <summary>The answer that is known; else the one that <paramref name="read"/> gives, which is kept. Who asks while it is being read waits for it.</summary>
        /// <typeparam name="TAnswer">Nothing that can be changed.</typeparam>
        public async Task<TAnswer> ToAsync<TAnswer>(Question question, Func<Task<TAnswer>> read, CancellationToken cancellation)
        {
            if (answers.TryGetValue(question, out var known) && known.IsCompletedSuccessfully)
                return await (Task<TAnswer>)known;
            var mine = new TaskCompletionSource<TAnswer>(TaskCreationOptions.RunContinuationsAsynchronously);
            var first = (Task<TAnswer>)answers.GetOrAdd(question, mine.Task);
            if (first == mine.Task)
                return await ReadAsync(question, read, mine);
            await ((Task)first).WaitAsync(cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            cancellation.ThrowIfCancellationRequested();
            // Whoever read it may have left, or met a fault that is theirs to tell.
            return first.IsCompletedSuccessfully ? await first : await read();
        }

        private async Task<TAnswer> ReadAsync<TAnswer>(Question question, Func<Task<TAnswer>> read, TaskCompletionSource<TAnswer> mine)
        {
            try
            {
                var answer = await read();
                mine.SetResult(answer);
                Count(1 + ((answer as ICollection)?.Count ?? 0));
                return answer;
            }
            finally
            {
                if (mine.TrySetCanceled(CancellationToken.None))
                    answers.TryRemove(question, out _);
            }
        }

        private void Count(int more)
        {
            if (Interlocked.Add(ref rows, more) <= MostRows)
                return;
            answers.Clear();
            Interlocked.Exchange(ref rows, 0);
        }
    }
}
