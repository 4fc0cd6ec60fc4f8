using Guesthouse.Contributions.Texts;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Contributions;
using Guesthouse.Storage;
using NodaTime;

namespace Guesthouse.Contributions.Writing;

/// <summary>A thing while somebody changes it.</summary>
/// <typeparam name="TEvent">What happens to it.</typeparam>
/// <param name="Context">The database, in a transaction.</param>
/// <param name="Events">All that happened to it before.</param>
/// <param name="Standing">What whoever changes it is there.</param>
internal abstract record ThingAtHand<TEvent>(GuesthouseContext Context, IReadOnlyList<TEvent> Events, Standing Standing)
    where TEvent : class, IThingEvent
{
    /// <summary>Now, in milliseconds.</summary>
    public required Instant Now { get; init; }

    /// <summary>Keeps what they write.</summary>
    public required KeptTexts Texts { get; init; }

    /// <summary>Keeps what somebody says, and lets it happen.</summary>
    /// <returns>The event; <c>comment.text-missing</c>, <c>comment.text-too-long</c>.</returns>
    public Result<TEvent> Say(CommentDraft draft, Func<TextVersion, TEvent> happen)
    {
        var written = draft.Checked();
        return written.TryGet(out var whole) ? happen(Texts.Keep(whole.Text, null)) : Result.Failure<TEvent>(written.Problems);
    }
}
