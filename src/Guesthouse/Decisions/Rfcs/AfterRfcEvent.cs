using Guesthouse.Contributions;
using Guesthouse.Domain.Decisions;
using Guesthouse.Domain.Decisions.Rfcs;
using Guesthouse.Domain.Notices;
using Guesthouse.Notices;
using Guesthouse.Storage;

namespace Guesthouse.Decisions.Rfcs;

/// <summary>What follows an event of an RFC in the same transaction: the line of the log where it is a decision, and who is told.</summary>
internal static class AfterRfcEvent
{
    /// <summary>Does it; the event is saved, and not committed.</summary>
    /// <param name="context">The database, in a transaction.</param>
    /// <param name="rfc">The RFC after the event.</param>
    /// <param name="events">All its events; the last one is the one.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static async Task RunAsync(GuesthouseContext context, Rfc rfc, IReadOnlyList<RfcEvent> events, CancellationToken cancellation)
    {
        var happened = events[^1];
        if (Decision.Of(happened, rfc.Project) is { } decision)
            await DecisionLog.KeepAsync(context, decision, happened.Number, rfc.Texts.Title, cancellation);
        if (happened.Act is RfcTextRedacted redacted)
            await DecisionLog.ForgetAsync(context, redacted.Text, cancellation);
        var (outbox, source, at) = (new NoticeOutbox(context), new NoticeSource(NoticeThing.Rfc, rfc.Id.Value, happened.Number), happened.At.ToDateTimeOffset());
        await outbox.ReadAsync(source, happened.By, at, cancellation);
        if (RfcNotices.TopicOf(happened.Act) is not { } topic)
            return;
        var spoke = events.SkipLast(1).Where(earlier => earlier.Act is RfcCommented or RfcSigned or RfcObjected).Select(earlier => earlier.By).OfType<Domain.Organization.PersonId>().Distinct().ToList();
        var told = RfcNotices.Of(rfc, happened, spoke, await WrittenMentions.InAsync(context, DateOnly.FromDateTime(at.UtcDateTime), cancellation));
        var news = new NoticeNews(source, topic, rfc.Project, happened.By, at);
        await outbox.WriteAsync(news, told, cancellation);
    }
}
