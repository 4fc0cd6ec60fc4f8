using System.Globalization;
using System.Text;
using Guesthouse.Access;
using Guesthouse.Access.Accounts;
using Guesthouse.Domain;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Web.Gate;

/// <summary>
/// Sees to it that a form which is sent twice (two clicks, a lost answer, a page that is sent again) does nothing twice: whoever sends it again is led
/// to the same place.
/// </summary>
/// <remarks>
/// Put <c>&lt;FormKey /&gt;</c> beside <c>&lt;FormToken /&gt;</c> into the form, and run what it asks for by <see cref="RunOnceAsync"/>:
/// <code>
/// var done = await keys.RunOnceAsync(form, "request.file", number => $"/requests/{number}", sent => fileRequest.RunAsync(…, sent, …), stop);
/// return done.TryGet(out var sent) ? AccountEndpoints.SeeOther(sent.Place) : PageAgainWith(text, done.Problems);
/// </code>
/// The key is 256 random bits that the page brought; nothing is stored until it is sent. It belongs to who sends it and to what it does, so that two
/// buttons of one form may share one. Where the work is refused the key is given back, and the page that tells why brings a new one. A use case that
/// takes the <see cref="SentForm"/> keeps the answer in its own transaction; for the others it is kept right after. The work is not stopped when its
/// sender leaves: whoever clicks twice leaves the first answer.
/// Forms that begin or end a session bear none: their answer is a cookie, which cannot be given twice, and to send them again is harmless.
/// </remarks>
/// <param name="store">The database.</param>
/// <param name="clock">The time.</param>
/// <param name="viewer">Who sends forms.</param>
public sealed class FormKeys(Store store, TimeProvider clock, CurrentViewer viewer)
{
    /// <summary>What the field is called.</summary>
    public const string Field = "form-key";

    private const int FewestLetters = 22, MostLetters = 100;

    /// <summary>So long after a form was sent whoever sends it again waits for what comes of it.</summary>
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(20), look = TimeSpan.FromMilliseconds(30);

    private readonly FormClaims claims = new(store);

    /// <summary>A key for a form that is shown.</summary>
    public static string New() => AccountSecret.New();

    /// <summary>Does what a form asks for, once.</summary>
    /// <param name="form">What was sent.</param>
    /// <param name="act">What it does; the same for the same button on the same thing: <c>account.close</c>.</param>
    /// <param name="placeOf">Where its sender is led, by what the work answers.</param>
    /// <param name="work">Does it. Refusals give the key back.</param>
    /// <param name="cancellation">Stops waiting for another one that does it.</param>
    /// <returns>
    /// Where to look. The work's refusals; <c>form.no-key</c>; <c>form.sent-otherwise</c> where the same form was sent with other words, which are not done;
    /// <c>form.unfinished</c> where nobody knows whether it was done, because the server stopped in the middle.
    /// </returns>
    public async Task<Result<AnsweredForm>> RunOnceAsync(
        IFormCollection form, string act, Func<string, string> placeOf, Func<SentForm, Task<Result<string>>> work, CancellationToken cancellation)
    {
        if (form[Field].ToString() is not { Length: >= FewestLetters and <= MostLetters } key)
            return new Problem(ProblemKind.Invalid, "form.no-key", "The form came without the key of its page; open the page again.");
        var row = new FormKeyRow { KeyHash = AccountSecret.HashOf($"{viewer.Viewer.RecordedAs}\n{act}\n{key}"), Act = act, BodyHash = HashOf(form), At = clock.GetUtcNow() };
        while (!await claims.TakeAsync(row, cancellation))
        {
            if (await claims.FindAsync(row.KeyHash, cancellation) is not { } there)
                continue;
            if (there.BodyHash != row.BodyHash)
                return new Problem(ProblemKind.Conflict, "form.sent-otherwise", "This form was sent before with other words. Look what came of it; to send these as well, send the form once more.");
            if (there.Place is { } place)
                return new AnsweredForm(place, IsRepeated: true);
            if (clock.GetUtcNow() - there.At > patience)
                return new Problem(ProblemKind.Conflict, "form.unfinished", "This form was sent before, and nobody knows whether all of it was done. Look first, then send it once more if it was not.");
            await Task.Delay(look, cancellation);
        }
        return await DoAsync(row.KeyHash, placeOf, work);
    }

    private async Task<Result<AnsweredForm>> DoAsync(string keyHash, Func<string, string> placeOf, Func<SentForm, Task<Result<string>>> work)
    {
        var isDone = false;
        try
        {
            var done = await work(new SentForm(keyHash, placeOf));
            if (!done.TryGet(out var answer))
                return Result.Failure<AnsweredForm>(done.Problems);
            await claims.AnswerAsync(keyHash, placeOf(answer), CancellationToken.None);
            isDone = true;
            return new AnsweredForm(placeOf(answer), IsRepeated: false);
        }
        finally
        {
            if (!isDone)
                await claims.GiveBackAsync(keyHash);
        }
    }

    private static string HashOf(IFormCollection form)
    {
        var text = new StringBuilder();
        foreach (var (name, values) in form.Where(field => field.Key is not Field and not FormToken.Field).OrderBy(field => field.Key, StringComparer.Ordinal))
            foreach (var value in values)
                // No two forms give one text: lengths come first.
                text.Append(CultureInfo.InvariantCulture, $"{name.Length}:{name}={value?.Length}:{value}\n");
        return AccountSecret.HashOf(text.ToString());
    }
}

/// <summary>A form of which something came.</summary>
/// <param name="Place">Where to look, within this site.</param>
/// <param name="IsRepeated">Whether it was done before.</param>
public sealed record AnsweredForm(string Place, bool IsRepeated);
