using System.Data.Common;
using System.Globalization;
using Guesthouse.Access;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Contributions;
using Guesthouse.Storage;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Contributions.Writing;

/// <summary>
/// The frame of everything that somebody does to a thing that is its events, such as a request or an RFC: found, allowed, as its writer had read it, done as a
/// whole or not at all, and kept as one event with all that follows from it. Of two who write at once the second waits for the first, and then reads
/// what that one did. Each kind of thing says in a class of its own how it is found and kept, and what follows.
/// </summary>
/// <typeparam name="TAtHand">The thing while it is changed.</typeparam>
/// <typeparam name="TEvent">What happens to it.</typeparam>
/// <param name="installation">The installation.</param>
/// <param name="rule">What it takes of everybody.</param>
/// <param name="name">What the kind of thing is called.</param>
internal abstract class ThingWriting<TAtHand, TEvent>(Installation installation, Rule rule, ThingName name)
    where TAtHand : ThingAtHand<TEvent>
    where TEvent : class, IThingEvent
{
    /// <summary>Why somebody whom the rule allows may yet not: asked before the version, for who may not need not know what happened meanwhile.</summary>
    public Func<TAtHand, Problem?> Rights { get; init; } = _ => null;

    /// <summary>The installation.</summary>
    protected Installation Installation => installation;

    /// <summary>Does it to a thing that is there.</summary>
    /// <param name="address">Which one.</param>
    /// <param name="write">Answers the event; one that happened before, where there is nothing to do; or why nothing happens.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The thing as it is then; that it is unknown, that it changed, or why it is not allowed or not possible.</returns>
    public async Task<Result<ThingWritten>> RunAsync(ThingAddress address, Func<TAtHand, Task<Result<TEvent>>> write, CancellationToken cancellation)
    {
        await using var context = installation.Store.Context();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        Lock(context.Database.GetDbConnection(), address.Number);
        if (await FindAsync(context, address.Number, cancellation) is not { } atHand)
            return name.Unknown(address.Number);
        if ((rule.RefusalOf(atHand.Standing) ?? Rights(atHand)) is { } refusal)
            return refusal;
        if (address.Version is { } read && read != atHand.Events.Count)
            return name.Changed(address.Number, (atHand.Events.Count, read), atHand.Events.Skip(read).Select(earlier => $"{KindOf(earlier)} by {earlier.Person?.Value ?? "the operator"}"));
        var done = await write(atHand);
        if (!done.TryGet(out var happened))
            return Result.Failure<ThingWritten>(done.Problems);
        return await KeepAsync(atHand, happened, (new ThingWritten(address.Number, happened.Number), happened.Number), cancellation);
    }

    /// <summary>Does it to a thing that is there, where nothing has to be read for it.</summary>
    public Task<Result<ThingWritten>> RunAsync(ThingAddress address, Func<TAtHand, Result<TEvent>> write, CancellationToken cancellation) =>
        RunAsync(address, atHand => Task.FromResult(write(atHand)), cancellation);

    /// <summary>Begins a thing. Its form is answered by its number, which nobody knew before.</summary>
    /// <param name="atHand">The thing, in a transaction; the caller has found that it is allowed.</param>
    /// <param name="number">Its number.</param>
    /// <param name="first">Its first event.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<Result<ThingWritten>> BeginAsync(TAtHand atHand, int number, TEvent first, CancellationToken cancellation) =>
        KeepAsync(atHand, first, (new ThingWritten(number, first.Number), number), cancellation);

    /// <summary>Empties a version of a text that somebody wrote to it: its writer may, and whoever keeps people. That it was, who wrote it and when, stays.</summary>
    /// <param name="address">Which thing.</param>
    /// <param name="text">Which version of which text.</param>
    /// <param name="redact">Answers the event.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The thing; nothing happens where the text is empty already. Or why not: <c>text.unknown</c>, <c>text.not-yours</c>.</returns>
    public Task<Result<ThingWritten>> RedactAsync(ThingAddress address, TextVersion text, Func<TAtHand, TEvent> redact, CancellationToken cancellation) => RunAsync(
        address,
        async atHand =>
        {
            if (atHand.Events.FirstOrDefault(happened => happened.Texts.Contains(text)) is not { } written || await atHand.Texts.FindAsync(text, cancellation) is not { } row)
                return name.NoSuchText;
            if (TextRights.RefusalToRedact(written.Person, atHand.Standing) is { } refusal)
                return refusal;
            if (row.RedactedAt is not null)
                return atHand.Events[^1];
            (row.Body, row.RedactedAt) = ("", atHand.Now.ToDateTimeOffset());
            return redact(atHand);
        },
        cancellation);

    /// <summary>Waits until nobody else writes the thing; holds until the transaction ends.</summary>
    protected abstract void Lock(DbConnection connection, int number);

    /// <summary>The thing of a number; <see langword="null"/> when there is none that the viewer may know of.</summary>
    protected abstract Task<TAtHand?> FindAsync(GuesthouseContext context, int number, CancellationToken cancellation);

    /// <summary>What an event is called.</summary>
    protected abstract string KindOf(TEvent happened);

    /// <summary>Adds an event, and makes the rows of the thing say what it is then. They are saved by the frame.</summary>
    protected abstract Task RecordAsync(TAtHand atHand, TEvent happened, CancellationToken cancellation);

    /// <summary>Does what follows from an event that is saved, and not committed. A fault takes the event back.</summary>
    protected abstract Task FollowAsync(TAtHand atHand, TEvent happened, CancellationToken cancellation);

    private async Task<Result<ThingWritten>> KeepAsync(TAtHand atHand, TEvent happened, (ThingWritten Written, int ToForm) answer, CancellationToken cancellation)
    {
        if (happened.Number > atHand.Events.Count)
        {
            await RecordAsync(atHand, happened, cancellation);
            if (await atHand.Context.TrySaveAsync(cancellation) is { } conflict)
                return conflict;
            await FollowAsync(atHand, happened, cancellation);
        }
        if (installation.Form is { } form)
            await form.AnswerAsync(atHand.Context, answer.ToForm.ToString(CultureInfo.InvariantCulture), cancellation);
        await atHand.Context.Database.CommitTransactionAsync(cancellation);
        return answer.Written;
    }
}
