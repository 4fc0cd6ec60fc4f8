using Guesthouse.Storage;

namespace Guesthouse.Access;

/// <summary>
/// The form by which somebody asked for something. A use case that knows of it keeps the answer in the transaction in which it acts, so that both
/// are there or neither is, whenever the server stops.
/// </summary>
/// <param name="keyHash">What the form is known by.</param>
/// <param name="placeOf">Where its sender is led, by what the use case answers: a slug, a number.</param>
public sealed class SentForm(string keyHash, Func<string, string> placeOf)
{
    /// <summary>Keeps where its sender is led.</summary>
    /// <param name="context">The database, in the transaction of the act.</param>
    /// <param name="answer">What the use case answers.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task AnswerAsync(GuesthouseContext context, string answer, CancellationToken cancellation) =>
        FormClaims.AnswerAsync(context, keyHash, placeOf(answer), cancellation);
}
