using Guesthouse.Access;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Decisions.Rfcs;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Decisions.Rfcs;

/// <summary>Empties a version of a text that somebody wrote to an RFC. That it was, who wrote it and when, stays; nothing else changes.</summary>
/// <param name="installation">The installation.</param>
public sealed class RedactRfcText(Installation installation)
{
    private static readonly Rule rule = Rule.Needs(Permission.Comment);

    /// <summary>Empties a text.</summary>
    /// <param name="address">Which RFC.</param>
    /// <param name="text">Which version of which text.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The RFC; or why not: <c>text.unknown</c>, <c>text.not-yours</c>, <c>text.empty-already</c>.</returns>
    public Task<Result<RfcAddressed>> RunAsync(RfcAddress address, TextVersion text, CancellationToken cancellation) =>
        new RfcWriting(installation, rule).RunAsync(address, atHand => RedactAsync(atHand, text, cancellation), cancellation);

    private static async Task<Result<RfcEvent>> RedactAsync(RfcAtHand atHand, TextVersion text, CancellationToken cancellation)
    {
        var written = atHand.Events.FirstOrDefault(happened => RfcActTexts.Of(happened.Act).Contains(text));
        var rows = atHand.Context.Set<TextRow>().Where(row => row.Id == text.Text && row.Version == text.Version);
        if (written is null || await rows.AsNoTracking().SingleOrDefaultAsync(cancellation) is not { } row)
            return new Problem(ProblemKind.NotFound, "text.unknown", "This RFC has no such text; guesthouse rfc show --events tells their numbers.");
        if (RfcRights.RefusalToRedact(written.By, atHand.Standing) is { } refusal)
            return refusal;
        if (row.RedactedAt is not null)
            return new Problem(ProblemKind.Conflict, "text.empty-already", "This text was emptied before.");
        DateTimeOffset? now = atHand.Now.ToDateTimeOffset();
        await rows.ExecuteUpdateAsync(set => set.SetProperty(one => one.Body, "").SetProperty(one => one.RedactedAt, now), cancellation);
        return atHand.Rfc.Redact(atHand.By, atHand.Now, text);
    }
}
