using Guesthouse.Access;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Domain.Organization;
using Guesthouse.Storage.Requests;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Contributions.Requests;

/// <summary>
/// Empties a version of a text that somebody wrote to a request: its writer may, and whoever keeps people. That it was, who wrote it and when, stays; nothing else of the
/// request changes, and nobody finds it by the words any more.
/// </summary>
/// <param name="installation">The installation.</param>
public sealed class RedactRequestText(Installation installation)
{
    private static readonly Rule rule = Rule.Needs(Permission.Comment), keeps = Rule.Needs(Permission.KeepPeople);

    /// <summary>Empties a text; nothing happens where it is empty already.</summary>
    /// <param name="address">Which request.</param>
    /// <param name="text">Which version of which text.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The request; or why not: <c>text.unknown</c>, <c>text.not-yours</c>.</returns>
    public Task<Result<RequestAddressed>> RunAsync(RequestAddress address, TextVersion text, CancellationToken cancellation) =>
        new RequestWriting(installation, rule).RunAsync(address, atHand => RedactAsync(atHand, text, cancellation), cancellation);

    /// <summary>Whether somebody may empty a text.</summary>
    /// <param name="standing">Who, there.</param>
    /// <param name="writer">Who wrote it; <see langword="null"/>: the operator.</param>
    public static bool MayRedact(Standing standing, PersonId? writer) => keeps.Allows(standing) || (standing.Viewer.Person is { } person && person == writer);

    private static async Task<Result<RequestEvent>> RedactAsync(RequestAtHand atHand, TextVersion text, CancellationToken cancellation)
    {
        var written = atHand.Events.FirstOrDefault(happened => ActTexts.Of(happened.Act).Contains(text));
        var row = written is null ? null : await atHand.Context.Set<TextRow>().SingleOrDefaultAsync(row => row.Id == text.Text && row.Version == text.Version, cancellation);
        if (written is null || row is null)
            return new Problem(ProblemKind.NotFound, "text.unknown", "This request has no such text; guesthouse request show --events tells their numbers.");
        if (!MayRedact(atHand.Standing, written.By.Person))
            return new Problem(ProblemKind.Forbidden, "text.not-yours", "A text is emptied by its writer, by program leads or by administrators.");
        if (row.RedactedAt is not null)
            return atHand.Events[^1];
        (row.Body, row.RedactedAt) = ("", atHand.Now.ToDateTimeOffset());
        var details = atHand.Request.Details;
        if (text == details.Need || text == details.Purpose)
            WordIndex.OfRequests.Replace(
                atHand.Context.Database.GetDbConnection(),
                atHand.Request.Id.Value,
                RequestWords.Of(text == details.Need ? null : atHand.Texts.BodyOf(details.Need), text == details.Purpose ? null : atHand.Texts.BodyOf(details.Purpose)));
        return atHand.Request.Redact(atHand.By, atHand.Now, text);
    }
}
